package london.dsco.network.attachment;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Extracts the text of a PDF, with a limit on how much is drawn, because parts can call each other
 * endlessly.
 */
final class PdfWords extends PDFTextStripper {

    private static final int MOST_OPERATORS = 500_000;

    private int operators;

    PdfWords() throws IOException {
        super();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw Faulty.swelling();
        }
        super.processOperator(operator, operands);
    }
}
