package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightToLeftTest {

    private static final String ALEF = "\u05D0";
    private static final String BET = "\u05D1";

    @ParameterizedTest
    @CsvSource({
        "I like \u05D0, false",
        "\u05D0 and me, true",
        "12 (\u05D0), true",
        "12 (?), false",
        "'', false"
    })
    void aParagraphHasTheDirectionOfItsFirstLetter(String text, boolean rightToLeft) {
        assertThat(RightToLeft.begins(text)).isEqualTo(rightToLeft);
    }

    @Test
    void reversesAPartForDrawingWithItsBrackets() {
        assertThat(new RightToLeft().reorderRTLTextToLTR(ALEF + " (" + BET + ")"))
                .isEqualTo("(" + BET + ") " + ALEF);
    }

    @Test
    void keepsNumbersAndOtherScriptsInTheirOwnDirection() {
        RightToLeft.Splitter splitter = new RightToLeft.Splitter();
        splitter.setParagraph(ALEF + " 12 " + BET, BidiSplitter.RTL);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < splitter.countTextRuns(); i++) {
            var run = splitter.getVisualRun(i);
            parts.add(
                    run.getStart()
                            + "+"
                            + run.getLength()
                            + (run.getDirection() == BidiSplitter.RTL ? " turned" : ""));
        }
        assertThat(parts).containsExactlyInAnyOrder("0+2 turned", "2+2", "4+2 turned");
    }

    @Test
    void marksUpARightToLeftParagraph() {
        Sheet sheet = new Sheet();
        sheet.say(ALEF + "\nI like " + BET);
        Document document =
                new Document(
                        null,
                        "A title",
                        "The foot",
                        "An office",
                        java.time.Instant.EPOCH,
                        sheet.blocks());
        assertThat(WebPage.of(document))
                .contains("<p dir=\"rtl\">" + ALEF + "</p><p>I like " + BET + "</p>");
    }
}
