package london.dsco.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkKeyTest {

    private static final byte[] WHAT = "what".getBytes(UTF_8);

    @Test
    void theSameKeyAndPurposeGiveTheSameCode() {
        assertThat(LinkKey.of("root", "one").code(WHAT))
                .hasSize(LinkKey.BYTES)
                .isEqualTo(
                        LinkKey.of("root", "one").code("wh".getBytes(UTF_8), "at".getBytes(UTF_8)));
    }

    @Test
    void anotherKeyPurposeOrTextGivesAnotherCode() {
        byte[] code = LinkKey.of("root", "one").code(WHAT);

        assertThat(LinkKey.of("root", "another").code(WHAT)).isNotEqualTo(code);
        assertThat(LinkKey.of("another", "one").code(WHAT)).isNotEqualTo(code);
        assertThat(LinkKey.of("root", "one").code("else".getBytes(UTF_8))).isNotEqualTo(code);
    }

    @Test
    void doesNotPrintTheKey() {
        assertThat(LinkKey.of("root", "one").toString()).isEqualTo("link key");
    }
}
