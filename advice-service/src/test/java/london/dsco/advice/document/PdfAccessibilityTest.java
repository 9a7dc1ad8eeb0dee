package london.dsco.advice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.documents.PdfPages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF against all rules of PDF/UA-1 (ISO 14289-1) that veraPDF checks. */
class PdfAccessibilityTest {

    private static final int MOST_FAILURES = 10;

    private final PdfPages pages = new PdfPages();

    @BeforeAll
    static void starts() {
        VeraGreenfieldFoundryProvider.initialise();
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
            assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
            return result.getTestAssertions().stream()
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId() + " " + test.getMessage())
                    .toList();
        }
    }

    @Test
    void adviceWithEveryPartIsAccessible() throws Exception {
        assertThat(failures(pages.of(Sample.document(Sample.advice())))).isEmpty();
    }

    @Test
    void adviceOverManyPagesIsAccessible() throws Exception {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views")).put("child", "A long day.\n".repeat(400));
        ((ObjectNode) advice.at("/provision/0")).put("description", "y ".repeat(1_900));
        assertThat(failures(pages.of(Sample.document(advice)))).isEmpty();
    }

    @Test
    void wordsFromRightToLeftAreAccessible() throws Exception {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views"))
                .put(
                        "child",
                        "أحب أن ألعب Football (كثيرا) وعمري 12 سنة.\n"
                                + "مجھے تیرنا پسند ہے۔\n"
                                + "She said: אני אוהבת לשחות.");
        assertThat(failures(pages.of(Sample.document(advice)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SocialCareSection.class)
    void oneSectionIsAccessible(SocialCareSection section) throws Exception {
        assertThat(failures(pages.of(Sample.section(section)))).isEmpty();
    }
}
