package london.dsco.network.unsubscribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTokensTest {

    private static final UUID MAIL = UUID.fromString("0199a0a0-0000-7000-8000-000000006001");

    private final UnsubscribeTokens tokens = new UnsubscribeTokens("a key");

    @Test
    void readsBackTheEmailAndItsBorough() {
        assertThat(tokens.read(tokens.of("E09000007", MAIL)))
                .contains(new UnsubscribeTokens.Named("E09000007", MAIL));
        assertThat(tokens.read(tokens.of("", MAIL)))
                .contains(new UnsubscribeTokens.Named("", MAIL));
        assertThat(tokens.of("E09000007", MAIL)).matches("[A-Za-z0-9_-]{43,100}");
    }

    @Test
    void refusesATokenOfAnotherKeyAndAChangedOne() {
        String token = tokens.of("E09000007", MAIL);
        String other = new UnsubscribeTokens("another key").of("E09000007", MAIL);
        String changed = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        String another = token.substring(0, token.length() - 1) + 'w';

        assertThat(tokens.read(other)).isEmpty();
        assertThat(tokens.read(changed)).isEmpty();
        assertThat(tokens.read(another)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AAAA", "not base64!", "====", "é"})
    void refusesAnythingElse(String text) {
        assertThat(tokens.read(text)).isEmpty();
    }
}
