package london.dsco.network.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.documents.PdfPages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The report as PDF, checked by veraPDF against all rules of PDF/UA-1 (ISO 14289-1). */
class ReportPdfTest {

    private static final int MOST_FAILURES = 10;

    private final PdfPages pages = new PdfPages();

    @BeforeAll
    static void starts() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private byte[] file(ObjectNode report) {
        return pages.of(ReportComposition.of(Reports.of(report)));
    }

    private static List<String> failures(byte[] file) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
        try (PDFAParser pdf =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator =
                        Foundries.defaultInstance()
                                .createValidator(flavour, MOST_FAILURES, false, false, false)) {
            ValidationResult result = validator.validate(pdf);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId() + " " + test.getMessage())
                    .toList();
        }
    }

    static Stream<ObjectNode> reports() {
        ObjectNode bare = Reports.example().put("status", "DRAFT");
        bare.remove(List.of("snapshot", "publishedAt"));
        bare.putArray("quotes");
        bare.putArray("approvals");
        bare.putArray("scrutiny");
        ObjectNode hostile = Reports.example().put("title", "<b>\u202E]]>\u0000 & \uD800");
        return Stream.of(Reports.example(), bare, Reports.longest(), hostile);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void breaksNoRuleOfAccessiblePdf(ObjectNode report) throws Exception {
        assertThat(failures(file(report))).isEmpty();
    }

    @Test
    void isTheSameFileForTheSameReport() {
        assertThat(file(Reports.example())).isEqualTo(file(Reports.example()));
    }

    @Test
    void marksADraftOnEveryPage() throws IOException {
        ObjectNode draft = Reports.longest().put("status", "DRAFT");
        draft.remove("publishedAt");
        try (PDDocument pdf = Loader.loadPDF(file(draft))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("DRAFT", "Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void hasTheTextOfThePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Reports.example()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "Most advice was in time.",
                            "For once somebody rang me back.",
                            "A parent carer",
                            "2026-Q3 dispatched 96 120 80.0",
                            "4 November 2026")
                    .doesNotContain("DRAFT", "dsco@camden");
        }
    }
}
