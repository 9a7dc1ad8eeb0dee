package london.dsco.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorSignatureTest {

    private final CursorSignature signature = new CursorSignature("a key");

    @Test
    void opensWhatItSealedForTheSameListOnly() {
        String cursor = signature.seal("/notes?text=a", "Zoë 17");

        assertThat(signature.open("/notes?text=a", cursor)).contains("Zoë 17");
        assertThat(signature.open("/notes?text=b", cursor)).isEmpty();
        assertThat(new CursorSignature("another key").open("/notes?text=a", cursor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void opensNothingElse(String cursor) {
        assertThat(signature.open("/notes", cursor)).isEmpty();
    }

    @Test
    void noticesEveryChangedCharacter() {
        String cursor = signature.seal("/notes", "17");
        for (int at = 0; at < cursor.length() - 1; at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertThat(signature.open("/notes", changed)).as(changed).isEmpty();
        }
    }
}
