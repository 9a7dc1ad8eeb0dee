package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebPageTest {

    private static final Instant DAY = Instant.parse("2026-11-12T09:00:00Z");

    private static Document document(String marking, Sheet sheet) {
        return new Document(marking, "A <title>", "The foot", "An office", DAY, sheet.blocks());
    }

    @Test
    void writesEachBlockOnceAndInOrder() {
        Sheet sheet = new Sheet();
        sheet.heading(1, "A heading");
        sheet.say("Who", "One.\nTwo.");
        sheet.table("A caption", List.of("Name", "Number"), List.of(List.of("A & b", "3")));

        assertThat(WebPage.of(document(null, sheet)))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\"><head>")
                .contains(
                        "<title>A &lt;title&gt;</title>",
                        "<main><h1 id=\"part-0\">A heading</h1>"
                                + "<p class=\"label\">Who</p><p>One.</p><p>Two.</p>"
                                + "<table class=\"lines\"><caption>A caption</caption>",
                        "<th scope=\"col\">Number</th>",
                        "<th scope=\"row\"><p>A &amp; b</p></th><td><p>3</p></td>",
                        "<footer>The foot</footer>")
                .doesNotContain("<header>", "<style", "<script", "href");
    }

    @Test
    void marksADocumentWithAMarking() {
        assertThat(WebPage.of(document("DRAFT", new Sheet()))).contains("<header>DRAFT</header>");
    }
}
