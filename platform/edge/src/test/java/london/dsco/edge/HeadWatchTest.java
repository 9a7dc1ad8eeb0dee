package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadWatchTest {

    private static final String HEAD = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel();

    HeadWatchTest() {
        connection.pipeline().addFirst(HeadWatch.NAME, new HeadWatch(Duration.ofSeconds(20)));
    }

    private void send(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private String passedOn() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf next; (next = connection.readInbound()) != null; next.release()) {
            text.append(next.toString(StandardCharsets.US_ASCII));
        }
        return text.toString();
    }

    private String answer() {
        ByteBuf answer = connection.readOutbound();
        return answer == null ? null : answer.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void passesAHeadOnUnchangedHoweverItComesIn() {
        for (char next : HEAD.toCharArray()) {
            send(String.valueOf(next));
        }

        assertThat(passedOn()).isEqualTo(HEAD);
        assertThat(answer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a HTTP/1.1\r\nNote: a\r\n b\r\n\r\n",
                "GET /a HTTP/1.1\r\nNote: a\r\n\tb\r\n\r\n",
                "GET /a HTTP/1.1\nNote: a\n b\n\n",
                "GET /a HTTP/1.1\r\n Note: a\r\n\r\n"
            })
    void refusesAFoldedLineHoweverItComesIn(String folded) {
        for (char next : folded.toCharArray()) {
            if (connection.isOpen()) {
                send(String.valueOf(next));
            }
        }

        assertThat(answer())
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:problem-type:dsco:malformed-request");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void letsABodyLookLikeAFoldedLine() {
        send("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\na\n b");
        send("\n c\r\n d");

        assertThat(answer()).isNull();
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void watchesTheNextHeadOnceItIsTold() {
        send(HEAD);
        HeadWatch.expectHead(connection);
        send("GET /b HTTP/1.1\r\nNote: a\r\n b\r\n\r\n");

        assertThat(passedOn()).isEqualTo(HEAD);
        assertThat(answer()).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void closesAConnectionWhoseHeadIsNotCompleteInTime() {
        send("GET /a HTTP/1.1\r\n");
        connection.advanceTimeBy(19, TimeUnit.SECONDS);
        send("Host: a\r\n");
        connection.runScheduledPendingTasks();
        assertThat(connection.isOpen()).isTrue();

        connection.advanceTimeBy(1, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void leavesAConnectionAloneOnceItsHeadIsComplete() {
        send(HEAD);
        connection.advanceTimeBy(1, TimeUnit.HOURS);
        connection.runScheduledPendingTasks();

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void leavesAnEncryptedConnectionAlone() {
        send("\u0016\u0003\u0001\r\n hello");

        assertThat(answer()).isNull();
        assertThat(connection.isOpen()).isTrue();
    }
}
