package london.dsco.advice.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordChangesTest {

    @ParameterizedTest
    @CsvSource({
        "weekly in term time, fortnightly in term time, “weekly” became “fortnightly”.",
        "a club, a club of his choice, “of his choice” was added.",
        "a quiet club, a club, “quiet” was removed.",
        "one hour at home, two hours at home with Jo, “one hour” became “two hours”; “with Jo” was added.",
        "2027-01-11, 2027-02-01, “2027-01-11” became “2027-02-01”.",
        "two  words, two words, only spaces or line breaks changed."
    })
    void namesTheWordsThatChanged(String before, String after, String words) {
        assertThat(WordChanges.between(before, after)).isEqualTo(words);
    }

    @Test
    void describesATextChangedInManyPlacesAsRewritten() {
        assertThat(WordChanges.between(numbered(30, "a"), numbered(30, "b")))
                .isEqualTo("rewritten.");
    }

    @Test
    void describesATextTooLongToCompareAsRewritten() {
        assertThat(WordChanges.between("word ".repeat(701), "word ".repeat(700)))
                .isEqualTo("rewritten.");
    }

    /** Returns a text in which every other word differs. */
    private static String numbered(int words, String other) {
        return IntStream.range(0, words)
                .mapToObj(i -> i % 2 == 0 ? "same" + i : other + i)
                .collect(Collectors.joining(" "));
    }
}
