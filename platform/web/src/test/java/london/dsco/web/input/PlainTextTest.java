package london.dsco.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë Đặng", "اسم", "नाम", "\ud83d\ude00", "a\u200db", "\u200e"})
    void acceptsTheLettersOfEveryLanguage(String text) {
        assertThat(PlainText.isText(text)).isTrue();
        assertThat(PlainText.isLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb"})
    void acceptsABreakInATextAndNotInALine(String text) {
        assertThat(PlainText.isText(text)).isTrue();
        assertThat(PlainText.isLine(text)).isFalse();
    }

    /** NUL cannot be stored, half a pair is no character, and the others turn the text around. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\ud83d", "\ude00", "\u202a",
                "\u202e", "\u2066", "\u2069"
            })
    void refusesWhatCannotBeStoredOrReadsDifferently(String character) {
        assertThat(PlainText.isText("a" + character + "b")).isFalse();
        assertThat(PlainText.isLine("a" + character + "b")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "childRef, childRef",
        "due-before, due-before",
        "a_1, a_1",
        "'', ?",
        "Amina Noor, ?",
        "<script>, ?",
        "zoë, ?"
    })
    void repeatsANameOnlyIfItLooksLikeOneOfOurs(String sent, String repeated) {
        assertThat(SafeName.of(sent)).isEqualTo(repeated);
        assertThat(SafeName.of("a".repeat(64))).hasSize(64);
        assertThat(SafeName.of("a".repeat(65))).isEqualTo("?");
    }
}
