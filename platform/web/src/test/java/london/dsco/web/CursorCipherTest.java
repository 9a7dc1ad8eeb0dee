package london.dsco.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCipherTest {

    private final CursorCipher cipher = new CursorCipher("a key");

    @Test
    void opensACursorOnlyForTheSameList() {
        String cursor = cipher.seal("/notes?text=a", "Zoë 17");

        assertThat(cipher.open("/notes?text=a", cursor)).contains("Zoë 17");
        assertThat(cipher.open("/notes?text=b", cursor)).isEmpty();
        assertThat(new CursorCipher("another key").open("/notes?text=a", cursor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "%%%",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void opensNothingElse(String cursor) {
        assertThat(cipher.open("/notes", cursor)).isEmpty();
    }

    @Test
    void revealsNothingOfTheSortKey() {
        String received = "2026-09-01T08:58:41.120463Z";
        String cursor = cipher.seal("/notes", received);

        String bytes = new String(Base64.getUrlDecoder().decode(cursor), ISO_8859_1);
        assertThat(bytes).doesNotContain("2026").doesNotContain("08:58");
    }

    @Test
    void writesTheSameCursorInTheSameWay() {
        assertThat(cipher.seal("/notes", "17"))
                .isEqualTo(new CursorCipher("a key").seal("/notes", "17"))
                .isNotEqualTo(cipher.seal("/plans", "17"));
    }

    @Test
    void noticesEveryChangedCharacter() {
        String cursor = cipher.seal("/notes", "17");
        for (int at = 0; at < cursor.length() - 1; at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertThat(cipher.open("/notes", changed)).as(changed).isEmpty();
        }
    }
}
