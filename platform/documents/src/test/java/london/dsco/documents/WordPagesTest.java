package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What somebody who opens the Word file, or has it read to them, finds in it. */
class WordPagesTest {

    private static final Instant DATED = Instant.parse("2026-11-12T09:00:00.123456Z");
    private static final int TEXT_WIDTH = 9_638; // A4 less two margins of 2 cm, in twentieths

    private static Map<String, String> parts(String marking, Sheet sheet) throws IOException {
        var document =
                new Document(
                        marking,
                        "Advice <C-1>",
                        "Camden & partners",
                        "An office",
                        DATED,
                        sheet.blocks());
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(new WordPages().of(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static Element body(Sheet sheet) throws Exception {
        return root(parts(null, sheet).get("word/document.xml"));
    }

    private static Element root(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes()))
                .getDocumentElement();
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static List<String> styles(Element within) {
        return all(within, "w:pStyle").stream().map(each -> each.getAttribute("w:val")).toList();
    }

    private static Sheet table(List<String> columns, List<List<String>> rows) {
        Sheet sheet = new Sheet();
        sheet.table("A caption", columns, rows);
        return sheet;
    }

    @Test
    void everyPartIsWellFormedAndTheTypesComeFirst() throws Exception {
        Map<String, String> parts = parts("OFFICIAL", new Sheet());

        assertThat(parts.keySet()).startsWith("[Content_Types].xml").contains("word/document.xml");
        for (String part : parts.values()) {
            assertThat(root(part)).isNotNull();
        }
    }

    @Test
    void headingsAreInTheOutlineAndLabelsAreNot() throws Exception {
        Sheet sheet = new Sheet();
        sheet.heading(1, "Advice");
        sheet.heading(2, "Section D");
        sheet.say("What helps?", "Swimming.\nPictures.");

        assertThat(styles(body(sheet)))
                .containsExactly("Heading1", "Heading2", "Label", "Normal", "Normal");
    }

    @Test
    void whatPeopleWroteIsTextAndNeverMarkup() throws Exception {
        Sheet sheet = new Sheet();
        sheet.say("</w:t><w:br/> & \u0000 so");

        Element body = body(sheet);

        assertThat(all(body, "w:br")).isEmpty();
        assertThat(all(body, "w:t").get(0).getTextContent()).isEqualTo("</w:t><w:br/> &  so");
    }

    @Test
    void theHeadingsOfATableAreRepeatedOnEachPage() throws Exception {
        Element body =
                body(table(List.of("Need", "Source"), List.of(List.of("Help", "Assessment"))));

        List<Element> rows = all(body, "w:tr");
        assertThat(rows).hasSize(2);
        assertThat(all(rows.get(0), "w:tblHeader")).hasSize(1);
        assertThat(all(rows.get(1), "w:tblHeader")).isEmpty();
        assertThat(all(body, "w:tblLook").get(0).getAttribute("w:firstRow")).isEqualTo("1");
        assertThat(all(body, "w:tblCaption").get(0).getAttribute("w:val")).isEqualTo("A caption");
    }

    @Test
    void aTableOfFactsHasNoHeadingRow() throws Exception {
        Sheet sheet = new Sheet();
        sheet.facts("The child", List.of(List.of("Name", "Amina"), List.of("UPN", " ")));

        Element body = body(sheet);

        assertThat(all(body, "w:tr")).hasSize(1);
        assertThat(all(body, "w:tblHeader")).isEmpty();
        assertThat(all(body, "w:tblLook").get(0).getAttribute("w:firstRow")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void theColumnsOfATableFillThePageAndNoMore(int columns) throws Exception {
        List<String> heads = List.of("a", "b", "c", "d", "e", "f").subList(0, columns);

        List<Element> widths = all(body(table(heads, List.of(heads))), "w:gridCol");

        assertThat(widths).hasSize(columns);
        assertThat(
                        widths.stream()
                                .mapToInt(each -> Integer.parseInt(each.getAttribute("w:w")))
                                .sum())
                .isBetween(TEXT_WIDTH - columns, TEXT_WIDTH);
    }

    /** A cell without a paragraph makes Word refuse the file (ISO/IEC 29500-1, 17.4.65). */
    @Test
    void anEmptyCellStillHasAParagraph() throws Exception {
        Element body = body(table(List.of("Need", "Source"), List.of(List.of("Help", " "))));

        assertThat(all(body, "w:tc")).allSatisfy(cell -> assertThat(all(cell, "w:p")).hasSize(1));
    }

    @Test
    void wordsInArabicRunFromRightToLeft() throws Exception {
        Sheet sheet = new Sheet();
        sheet.say("أحب السباحة\nI like swimming");

        Element body = body(sheet);

        List<Element> paragraphs = all(body, "w:p");
        assertThat(all(paragraphs.get(0), "w:bidi")).hasSize(1);
        assertThat(all(paragraphs.get(0), "w:rtl")).hasSize(1);
        assertThat(all(paragraphs.get(1), "w:bidi")).isEmpty();
    }

    @Test
    void theFileIsDatedByTheCaseAndNamesAnOffice() throws Exception {
        Map<String, String> parts = parts("OFFICIAL", new Sheet());

        assertThat(parts.get("docProps/core.xml"))
                .contains(
                        "<dc:title>Advice &lt;C-1&gt;</dc:title>",
                        "<dc:creator>An office</dc:creator>",
                        "<dc:subject>OFFICIAL</dc:subject>",
                        "<dc:language>en-GB</dc:language>")
                .containsPattern("dcterms:created[^>]*>2026-11-12T09:00:00Z<");
        assertThat(parts.get("word/header1.xml")).contains("OFFICIAL");
        assertThat(parts.get("word/footer1.xml")).contains("Camden &amp; partners", "PAGE");
    }

    @Test
    void aDocumentWithoutAMarkingHasAnEmptyHeader() throws Exception {
        assertThat(all(root(parts(null, new Sheet()).get("word/header1.xml")), "w:t").get(0))
                .extracting(Element::getTextContent)
                .isEqualTo("");
    }
}
