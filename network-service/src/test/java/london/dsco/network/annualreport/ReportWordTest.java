package london.dsco.network.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import london.dsco.documents.WordPages;
import org.junit.jupiter.api.Test;

/** The report as a Word file. The tests of advice-service check that such files are valid. */
class ReportWordTest {

    private final WordPages pages = new WordPages();

    private byte[] file(ObjectNode report) {
        return pages.of(ReportComposition.of(Reports.of(report)));
    }

    private String part(ObjectNode report, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file(report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return text(zip.readAllBytes());
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private static String text(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement()
                .getTextContent();
    }

    @Test
    void hasTheTextOfThePage() throws Exception {
        assertThat(part(Reports.example(), "word/document.xml"))
                .contains(
                        "Most advice was in time.",
                        "For once somebody rang me back.",
                        "A parent carer",
                        "4 November 2026")
                .doesNotContain("dsco@camden");
        assertThat(part(Reports.example(), "word/header1.xml")).isBlank();
    }

    @Test
    void marksADraftOnEveryPage() throws Exception {
        ObjectNode draft = Reports.example().put("status", "DRAFT");
        draft.remove("publishedAt");

        assertThat(part(draft, "word/header1.xml")).isEqualTo("DRAFT");
    }

    @Test
    void isTheSameFileForTheSameReportWithAnyTextThatPeopleTyped() throws Exception {
        assertThat(file(Reports.longest())).isEqualTo(file(Reports.longest()));
        ObjectNode hostile = Reports.example().put("title", "<b>\u202E]]>\u0000 & \uD800");
        String whole = part(hostile, "word/document.xml");
        assertThat(whole).contains("<b>]]> &");
        assertThat(new String(file(hostile), StandardCharsets.ISO_8859_1)).startsWith("PK");
    }
}
