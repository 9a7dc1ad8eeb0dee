package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private final PdfPages pages = new PdfPages();

    /** Ligatures took a fifth of the time and are not drawn, but their letters are. */
    @Test
    void keepsEveryLetterThatCouldBeALigature() throws Exception {
        String words = "Fluffy office affairs, Zoë’s first flight";
        Document document =
                new Document(
                        null,
                        "Sample",
                        "Foot",
                        "Nobody",
                        Instant.EPOCH,
                        List.of(new Block.Heading(1, words), new Block.Text(null, words)));

        try (PDDocument pdf = Loader.loadPDF(pages.of(document))) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence(words, words);
        }
    }

    @Test
    void drawsADocumentAtStartup() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pages.of(PdfWarming.sample()))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }
}
