package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPageTest {

    private static final Instant DAY = Instant.parse("2026-11-12T09:00:00Z");

    private static String page(String marking, Sheet sheet) {
        return PrintedPage.of(
                new Document(marking, "A title", "The foot", "An office", DAY, sheet.blocks()),
                "p > b { color: black }");
    }

    /** Returns the outline alone: the levels of the headings, nested. */
    private static String outline(String levels) {
        Sheet sheet = new Sheet();
        for (String level : levels.split(" ")) {
            sheet.heading(Integer.parseInt(level), "h" + level);
        }
        String page = page(null, sheet);
        return page.substring(page.indexOf("<bookmarks>") + 11, page.indexOf("</bookmarks>"))
                .replaceAll("<bookmark name=\"h(\\d)\" href=\"#part-(\\d)\">", "($1:$2")
                .replace("</bookmark>", ")");
    }

    @ParameterizedTest
    @CsvSource({
        "'1',           (1:0)",
        "'1 2 2',       (1:0(2:1)(2:2))",
        "'1 2 3 2',     (1:0(2:1(3:2))(2:3))",
        "'1 2 3 3 2 3', (1:0(2:1(3:2)(3:3))(2:4(3:5)))",
        "'1 1',         (1:0)(1:1)"
    })
    void theOutlineNestsEachHeadingInTheLastOneAboveIt(String levels, String outline) {
        assertThat(outline(levels)).isEqualTo(outline);
    }

    @Test
    void eachEntryOfTheOutlineLeadsToItsHeading() {
        Sheet sheet = new Sheet();
        sheet.heading(1, "Advice");
        sheet.say("Words between");
        sheet.heading(2, "Needs & wishes");

        assertThat(page(null, sheet))
                .contains(
                        "<bookmark name=\"Needs &amp; wishes\" href=\"#part-1\">",
                        "<h2 id=\"part-1\">Needs &amp; wishes</h2>");
    }

    @Test
    void theSubjectOfTheFileIsTheMarkingOrElseTheFoot() {
        assertThat(page("OFFICIAL-SENSITIVE", new Sheet()))
                .contains(
                        "<meta name=\"subject\" content=\"OFFICIAL-SENSITIVE\"",
                        "<div id=\"marking\">OFFICIAL-SENSITIVE</div>");
        assertThat(page(null, new Sheet()))
                .contains("<meta name=\"subject\" content=\"The foot\"")
                .doesNotContain("id=\"marking\"");
    }

    @Test
    void emptyContentAddsNothing() {
        Sheet sheet = new Sheet();
        sheet.say(" \n\u0000");
        sheet.say("A question", null);
        sheet.table("No rows", List.of("Need"), List.of());
        sheet.facts("No values", List.of(List.of("UPN", ""), List.of("Sex", "\u200e")));

        assertThat(sheet.blocks()).isEmpty();
    }

    /** A table of four columns or more gives its room to the words: a number needs little. */
    @Test
    void onlyATableOfManyColumnsHasANarrowFirstOne() {
        Sheet three = new Sheet();
        three.table("Three", List.of("a", "b", "c"), List.of(List.of("1", "2", "3")));
        Sheet four = new Sheet();
        four.table("Four", List.of("a", "b", "c", "d"), List.of(List.of("1", "2", "3", "4")));

        assertThat(page(null, three)).doesNotContain("class=\"narrow\"");
        assertThat(page(null, four))
                .contains(
                        "<th scope=\"col\" class=\"narrow\">a</th>",
                        "<th scope=\"col\" class=\"wide\">b</th>",
                        "<th scope=\"col\">c</th>");
    }

    /** The first font lacks letters of Urdu, such as the last one of this word. */
    @Test
    void aLineHasTheDirectionAndTheFontOfItsLetters() {
        Sheet sheet = new Sheet();
        sheet.say("أحب السباحة\nمیرے\nI like it");

        assertThat(page(null, sheet))
                .contains(
                        "<p dir=\"rtl\">أحب السباحة</p>",
                        "<p dir=\"rtl\" class=\"naskh\">میرے</p>",
                        "<p>I like it</p>");
    }
}
