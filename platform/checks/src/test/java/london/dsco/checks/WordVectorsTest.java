package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final WordVectors SHIPPED = WordVectors.shipped();

    @Test
    void wordsUsedAlikeAreNearerThanOthers() {
        assertThat(likeness("bathe", "wash")).isGreaterThan(likeness("bathe", "travel"));
        assertThat(likeness("bus", "minibus")).isGreaterThan(likeness("bus", "dentist"));
        assertThat(likeness("supper", "dinner")).isGreaterThan(likeness("supper", "pavement"));
    }

    @Test
    void aWordIsWhollyLikeItself() {
        assertThat(likeness("respite", "respite")).isCloseTo(1, within(1e-9));
    }

    @Test
    void orderDoesNotMatter() {
        WordVectors.Meaning one = SHIPPED.of(List.of("cooks", "a", "meal", "alone"));
        WordVectors.Meaning two = SHIPPED.of(List.of("alone", "meal", "a", "cooks"));

        assertThat(one.likeness(two)).isCloseTo(1, within(1e-9));
        assertThat(one.likeness(SHIPPED.of("kitchen")))
                .isEqualTo(two.likeness(SHIPPED.of("kitchen")));
    }

    @Test
    void anUnknownWordAddsNothing() {
        WordVectors.Meaning unknown = SHIPPED.of("qwxzv");

        assertThat(unknown.isNothing()).isTrue();
        assertThat(unknown.likeness(SHIPPED.of("swim"))).isZero();
        assertThat(SHIPPED.of(List.of("swim", "qwxzv")).likeness(SHIPPED.of("swim")))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void pointsWhereTheTableSays() throws IOException {
        WordVectors read = read(2, 2, "left\nright", new byte[] {3, 4, -3, -4});

        assertThat(read.of("left").likeness(read.of("right"))).isEqualTo(-1);
        assertThat(read.of(List.of("left", "right")).isNothing()).isTrue();
    }

    @Test
    void refusesATableThatDoesNotFitItsWords() {
        assertThatThrownBy(() -> read(2, 2, "left\nright", new byte[] {3, 4, -3}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(2, 2, "left\nright", new byte[] {3, 4, -3, -4, 5}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(2, 2, "right\nleft", new byte[] {3, 4, -3, -4}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(3, 1, "left\nright", new byte[] {3, 4, 5}))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(0, 2, "", new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(Integer.MAX_VALUE, 2, "left", new byte[2]))
                .isInstanceOf(IOException.class);
    }

    private static double likeness(String one, String two) {
        return SHIPPED.of(one).likeness(SHIPPED.of(two));
    }

    private static WordVectors read(int words, int size, String lines, byte[] vectors)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] text = lines.getBytes(StandardCharsets.US_ASCII);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(words);
        out.writeInt(size);
        out.writeInt(text.length);
        out.write(text);
        out.write(vectors);
        return WordVectors.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
