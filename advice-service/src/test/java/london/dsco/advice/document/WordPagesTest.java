package london.dsco.advice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import london.dsco.documents.WordPages;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The Word file, read back by a library that did not write it. */
class WordPagesTest {

    private final WordPages pages = new WordPages();

    private byte[] file(ObjectNode advice) {
        return pages.of(Sample.document(advice));
    }

    private XWPFDocument read(ObjectNode advice) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file(advice)));
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void hasHeadingsInStylesThatMakeAnOutline() throws IOException {
        try (XWPFDocument word = read(Sample.advice())) {
            assertThat(texts(word, "Heading1")).containsExactly("Social care advice");
            assertThat(texts(word, "Heading2"))
                    .contains(
                            "Section D: social care needs",
                            "Section H2: other social care provision");
            assertThat(
                            word.getStyles()
                                    .getStyle("Heading2")
                                    .getCTStyle()
                                    .getPPr()
                                    .getOutlineLvl()
                                    .getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void turnsOnlyAParagraphThatRunsFromRightToLeft() throws IOException {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views")).put("child", "أحب السباحة\nI like أحب");
        try (XWPFDocument word = read(advice)) {
            assertThat(
                            word.getParagraphs().stream()
                                    .filter(each -> each.getCTP().getPPr().isSetBidi())
                                    .map(XWPFParagraph::getText))
                    .containsExactly("أحب السباحة");
        }
    }

    @Test
    void usesNoStyleThatItDoesNotDefine() throws IOException {
        try (XWPFDocument word = read(Sample.advice())) {
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                assertThat(word.getStyles().getStyle(paragraph.getStyle()))
                        .as(paragraph.getStyle())
                        .isNotNull();
            }
        }
    }

    @Test
    void repeatsTheHeadingsOfTablesOnEachPageAndNamesTheTables() throws IOException {
        try (XWPFDocument word = read(Sample.advice())) {
            List<XWPFTable> withColumns =
                    word.getTables().stream()
                            .filter(table -> table.getRow(0).isRepeatHeader())
                            .toList();
            assertThat(withColumns)
                    .extracting(table -> table.getRow(0).getCell(0).getText())
                    .contains("Need", "Line", "Area");
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
            }
        }
    }

    @Test
    void hasALanguageATitleAndADateAndNoName() throws IOException {
        try (XWPFDocument word = read(Sample.advice())) {
            POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Social care advice");
            assertThat(core.getCreator()).isEqualTo("Designated Social Care Officer, Camden");
            assertThat(core.getCreated().toInstant()).isEqualTo(Sample.SIGNED_OFF);
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(core.getDescription() + core.getSubject())
                    .doesNotContain("Hodan", "Ferris", "C-1");
        }
    }

    @Test
    void printsTheMarkingAndTheVersionInHeaderAndFooter() throws IOException {
        try (XWPFDocument word = read(Sample.advice())) {
            assertThat(word.getHeaderList().get(0).getText().strip())
                    .isEqualTo("OFFICIAL-SENSITIVE");
            assertThat(word.getFooterList().get(0).getText()).contains("version 1");
        }
    }

    @Test
    void isTheSameFileForTheSameAdvice() {
        assertThat(file(Sample.advice())).isEqualTo(file(Sample.advice()));
    }

    @Test
    void showsMarkupAsTextAndLeavesOutCharactersThatXmlForbids() throws IOException {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views"))
                .put("child", "<w:p>&amp; ]]>\u0000\u0001\uD800\uFFFE\u202Eturned\u202C")
                .put("parentCarer", "One line.\n".repeat(900));
        try (XWPFDocument word = read(advice)) {
            assertThat(texts(word, "Normal")).contains("<w:p>&amp; ]]>turned");
            assertThat(texts(word, "Normal").stream().filter("One line."::equals)).hasSize(900);
        }
    }
}
