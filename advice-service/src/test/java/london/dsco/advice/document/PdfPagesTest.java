package london.dsco.advice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.documents.PdfPages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF against the rules of PDF/UA-1 that a program can check, read back from its bytes. */
class PdfPagesTest {

    private final PdfPages pages = new PdfPages();

    private byte[] file(ObjectNode advice) {
        return pages.of(Sample.document(advice));
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static List<String> types(PDDocument pdf) {
        return elements(pdf).stream().map(PDStructureElement::getStructureType).toList();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void hasTagsALanguageAndATitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Sample.advice()))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Social care advice");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Social care advice");
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))
                        .isEqualTo("S");
            }
        }
    }

    @Test
    void showsNoNameInItsMetadata() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Sample.advice()))) {
            assertThat(pdf.getDocumentInformation().getCOSObject().toString())
                    .doesNotContain("Hodan", "Ferris", "C-1");
        }
    }

    @Test
    void embedsEveryFontInTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Sample.advice()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void hasHeadersForTheRowsAndColumnsOfItsTables() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Sample.advice()))) {
            Set<String> scopes = new HashSet<>();
            for (PDStructureElement element : elements(pdf)) {
                if (element.getStructureType().equals("TH")) {
                    assertThat(element.getAttributes().size()).isPositive();
                    scopes.add(
                            element.getAttributes()
                                    .getObject(0)
                                    .getCOSObject()
                                    .getNameAsString("Scope"));
                }
            }
            assertThat(scopes).containsExactlyInAnyOrder("Row", "Column");
            assertThat(types(pdf)).contains("Table", "TR", "TD", "P", "H1", "H2", "H3");
        }
    }

    @Test
    void skipsNoLevelOfHeading() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Sample.advice()))) {
            int before = 0;
            for (String type : types(pdf)) {
                if (type.matches("H[1-6]")) {
                    int level = type.charAt(1) - '0';
                    assertThat(level).isLessThanOrEqualTo(before + 1);
                    before = level;
                }
            }
            assertThat(before).isPositive();
        }
    }

    @Test
    void listsTheSectionsOfThePlanInItsOutline() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(Sample.advice()))) {
            PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> parts = new ArrayList<>();
            title.children().forEach(item -> parts.add(item.getTitle()));
            assertThat(title.getTitle()).isEqualTo("Social care advice");
            assertThat(parts)
                    .contains(
                            "Section D: social care needs",
                            "Section H2: other social care provision");
        }
    }

    @Test
    void printsTheMarkingAndTheVersionOnEachOfManyPages() throws IOException {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views")).put("child", "A long day.\n".repeat(300));
        try (PDDocument pdf = Loader.loadPDF(file(advice))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains(
                                "OFFICIAL-SENSITIVE",
                                "Page " + page + " of " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void isTheSameFileForTheSameAdvice() {
        assertThat(file(Sample.advice())).isEqualTo(file(Sample.advice()));
    }

    /**
     * A child's words in Arabic, Farsi, Urdu and Hebrew are read back in the order in which they
     * were said.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "أحب السباحة ولا أحب الضوضاء",
                "مُحَمَّدٌ يُحِبُّ أخته",
                "من شنا کردن را دوست دارم",
                "مجھے تیرنا پسند ہے اور میں اپنے بھائی کے ساتھ کھیلتا ہوں",
                "אני אוהבת לשחות ולא אוהבת רעש"
            })
    void drawsWordsThatRunFromRightToLeft(String said) throws IOException {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views")).put("child", said);
        try (PDDocument pdf = Loader.loadPDF(file(advice))) {
            assertThat(text(pdf)).contains(said).doesNotContain("#");
        }
    }

    @Test
    void showsMarkupAsText() throws IOException {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views"))
                .put("child", "<b>&amp; \"me\"</b> ]]> <img src='file:///etc/passwd'/>");
        try (PDDocument pdf = Loader.loadPDF(file(advice))) {
            assertThat(text(pdf))
                    .contains("<b>&amp; \"me\"</b> ]]> <img src='file:///etc/passwd'/>");
        }
    }

    @Test
    void drawsTextTooLongForAPage() throws IOException {
        ObjectNode advice = Sample.advice();
        ((ObjectNode) advice.at("/views"))
                .put("child", "\u0000\u0001\uD800\uFFFE\u202Eturned\u202C " + "x".repeat(3_000));
        ((ObjectNode) advice.at("/provision/0")).put("description", "y".repeat(3_900));
        try (PDDocument pdf = Loader.loadPDF(file(advice))) {
            String all = text(pdf).replace(" ", "");
            assertThat(all).contains("turnedx").doesNotContain("\u202E");
            assertThat(all.chars().filter(each -> each == 'y').count())
                    .isGreaterThanOrEqualTo(3_900);
            assertThat(all.chars().filter(each -> each == 'x').count())
                    .isGreaterThanOrEqualTo(3_000);
        }
    }

    @Test
    void drawsAdviceOfTwoThousandLines() throws IOException {
        ObjectNode advice = Sample.advice();
        String day = "One of many lines of a day.\n";
        ((ObjectNode) advice.at("/views")).put("child", day.repeat(350));
        for (int need = 3; need <= 50; need++) {
            advice.withArray("needs")
                    .addObject()
                    .put("id", "n" + need)
                    .put("category", "DAILY_LIVING")
                    .put("description", day.repeat(40));
        }
        try (PDDocument pdf = Loader.loadPDF(file(advice))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
            assertThat(text(pdf)).contains("Need 50: daily living");
        }
    }
}
