package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u007F", "\u0085", "\uD800", "\uDC00", "\uFFFE", "\uFFFF",
                "\uFDD0", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C"
            })
    void removesCharactersThatCannotBeShownOrTurnTheText(String character) {
        assertThat(CleanText.line("a" + character + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë Đặng", "नाम", "اسم", "O’Brien–Ní", "😀", "a\u200Db"})
    void keepsEveryLetter(String text) {
        assertThat(CleanText.line(text)).isEqualTo(text);
    }

    @Test
    void combinesALetterAndItsAccent() {
        assertThat(CleanText.line("Zoe\u0308")).isEqualTo("Zoë");
    }

    @Test
    void joinsSeveralLinesWhereOneIsRequired() {
        assertThat(CleanText.line(" a\r\nb\tc ")).isEqualTo("a  b c");
    }

    @Test
    void keepsTheLinesThatAreNotBlank() {
        assertThat(CleanText.lines("a\r\n\r\n \nb\u0000\n")).containsExactly("a", "b");
        assertThat(CleanText.lines(null)).isEmpty();
    }
}
