package london.dsco.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSecretTest {

    @Test
    void noTwoAreEqual() {
        assertThat(Stream.generate(LinkSecret::fresh).limit(1000).map(LinkSecret::reveal))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.length() == LinkSecret.LENGTH);
    }

    @Test
    void aRevealedSecretIsRecognisedOnlyByItsHash() {
        LinkSecret secret = LinkSecret.fresh();
        LinkSecret sent = LinkSecret.parse(secret.reveal()).orElseThrow();

        assertThat(sent.isOf(secret.hash())).isTrue();
        assertThat(LinkSecret.fresh().isOf(secret.hash())).isFalse();
        assertThat(secret.hash()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "012345678901234567890123456789012345678901+"})
    void anImpossibleSecretIsNotRead(String sent) {
        assertThat(LinkSecret.parse(sent)).isEmpty();
    }

    @Test
    void refusesTooFewBits() {
        assertThatThrownBy(() -> LinkSecret.of(new byte[16]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doesNotPrintTheSecret() {
        LinkSecret secret = LinkSecret.fresh();

        assertThat(secret.toString()).doesNotContain(secret.reveal());
    }
}
