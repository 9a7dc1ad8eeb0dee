package london.dsco.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"E09000007", ""})
    void aRevealedAddressCanBeReadAgain(String scope) {
        LinkSecret secret = LinkSecret.fresh();
        LinkAddress read = LinkAddress.parse(LinkAddress.of(scope, secret).reveal()).orElseThrow();

        assertThat(read.scope()).isEqualTo(scope);
        assertThat(read.secret().isOf(secret.hash())).isTrue();
        assertThat(read.secret().isOf(LinkSecret.fresh().hash())).isFalse();
        assertThat(read.reveal()).hasSize(LinkAddress.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "E09000007",
                "E09000007-short",
                "X09000007-0123456789012345678901234567890123456789012",
                "E09000007-01234567890123456789012345678901234567890/2",
                "E09000007-01234567890123456789012345678901234567890123"
            })
    void anImpossibleAddressIsNotRead(String sent) {
        assertThat(LinkAddress.parse(sent)).isEmpty();
    }

    @Test
    void printsNothingOfIt() {
        LinkSecret secret = LinkSecret.fresh();
        LinkAddress address = LinkAddress.of("E09000007", secret);

        assertThat(address + " " + secret).doesNotContain(secret.reveal());
    }
}
