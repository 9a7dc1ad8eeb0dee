package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadWatchTest {

    private static final String HEAD = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String FOLDED = "GET /b HTTP/1.1\r\nNote: a\r\n b\r\n\r\n";
    private static final String INDENTED = "{\n  \"a\":\r\n\t1\r\n\r\n }";

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new HttpRequestDecoder(), new HttpResponseEncoder());

    HeadWatchTest() {
        connection.pipeline().addFirst(HeadWatch.NAME, new HeadWatch(Duration.ofSeconds(20)));
    }

    private static String post(String body) {
        return "POST /a HTTP/1.1\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String chunked(String body) {
        return "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length())
                + "\r\n"
                + body
                + "\r\n0\r\n\r\n";
    }

    private void send(String text) {
        connection.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void sendByteByByte(String text) {
        for (char next : text.toCharArray()) {
            if (connection.isOpen()) {
                send(String.valueOf(next));
            }
        }
    }

    private void passTime(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }

    private void answerAs(int status) {
        connection.writeOutbound(
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status)));
    }

    /** Returns the paths of the requests that got through and could be read. */
    private List<String> requests() {
        List<String> paths = new ArrayList<>();
        for (Object next; (next = connection.readInbound()) != null; ) {
            if (next instanceof HttpRequest request && request.decoderResult().isSuccess()) {
                paths.add(request.uri());
            }
            ReferenceCountUtil.release(next);
        }
        return paths;
    }

    private String answers() {
        StringBuilder text = new StringBuilder();
        for (ByteBuf next; (next = connection.readOutbound()) != null; next.release()) {
            text.append(next.toString(StandardCharsets.US_ASCII));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAD, "\r\n" + HEAD, "\r\n\r\n" + HEAD})
    void passesAHeadOnHoweverItArrives(String head) {
        send(head);
        sendByteByByte(head);

        assertThat(requests()).containsExactly("/a", "/a");
        assertThat(answers()).isEmpty();
        passTime(3600);
        assertThat(connection.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a HTTP/1.1\r\nNote: a\r\n b\r\n\r\n",
                "GET /a HTTP/1.1\r\nNote: a\r\n\tb\r\n\r\n",
                "GET /a HTTP/1.1\r\n Note: a\r\n\r\n",
                "\r\n\r\nGET /a HTTP/1.1\r\nNote: a\r\n b\r\n\r\n"
            })
    void refusesAFoldedLineHoweverItArrives(String folded) {
        sendByteByByte(folded);

        assertThat(answers())
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:problem-type:dsco:malformed-request");
        assertThat(requests()).isEmpty();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void leavesAnUnreadableHeadToTheServer() {
        send("GET /a HTTP/1.1\nHost: a\n\n" + FOLDED);

        assertThat(requests()).isEmpty();
        assertThat(answers()).isEmpty();
    }

    @Test
    void allowsABodyThatLooksLikeAFoldedLine() {
        for (String body : List.of(post(INDENTED), chunked(INDENTED))) {
            send(body);
            sendByteByByte(body);
        }

        assertThat(answers()).isEmpty();
        assertThat(requests()).containsExactly("/a", "/a", "/a", "/a");
        assertThat(connection.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void allowsThePipelinedBodyThatLooksLikeAFoldedLine(String text) {
        send(post(INDENTED + text) + chunked(INDENTED + text) + post(INDENTED) + HEAD);
        answerAs(200);
        send(post(INDENTED));

        assertThat(requests()).hasSize(5);
        assertThat(answers()).startsWith("HTTP/1.1 200 ").doesNotContain(" 400 ");
    }

    @Test
    void refusesAFoldedLineOfAPipelinedRequestOnceTheFirstIsAnswered() {
        for (String first : List.of(HEAD, post("a"), chunked("a"))) {
            var fresh = new HeadWatchTest();
            fresh.send(first + FOLDED + HEAD);

            assertThat(fresh.requests()).containsExactly("/a");
            assertThat(fresh.answers()).isEmpty();
            fresh.answerAs(200);
            assertThat(fresh.answers()).matches("(?s)HTTP/1.1 200 .*HTTP/1.1 400 .*");
            assertThat(fresh.connection.isOpen()).isFalse();
        }
    }

    @Test
    void refusesAFoldedLineOfTheNextRequest() {
        send(HEAD);
        answerAs(200);
        send(FOLDED);

        assertThat(answers()).matches("(?s)HTTP/1.1 200 .*HTTP/1.1 400 .*");
    }

    @Test
    void closesAConnectionWhoseHeadIsNotCompleteInTime() {
        send("GET /a HTTP/1.1\r\n");
        passTime(19);
        send("Host: a\r\n");
        assertThat(connection.isOpen()).isTrue();

        passTime(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void closesAConnectionWhoseNextHeadIsNotCompleteInTime() {
        send(post("a") + "G");
        answerAs(200);
        passTime(20);

        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void leavesAConnectionAloneOnceItsHeadIsComplete() {
        send("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\n");
        passTime(3600);

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void watchesADecryptedConnection() throws Exception {
        var engine = SSLContext.getDefault().createSSLEngine();
        engine.setUseClientMode(false);
        var encrypted =
                new EmbeddedChannel(new HeadWatch(Duration.ofSeconds(20)), new SslHandler(engine));
        encrypted.writeInbound(
                Unpooled.copiedBuffer("\u0016\u0003\u0001\r\n h", StandardCharsets.US_ASCII));
        encrypted.pipeline().addLast(new HttpRequestDecoder(), new HttpResponseEncoder());

        encrypted
                .pipeline()
                .context(SslHandler.class)
                .fireChannelRead(Unpooled.copiedBuffer(HEAD, StandardCharsets.US_ASCII));

        assertThat(encrypted.<HttpRequest>readInbound().uri()).isEqualTo("/a");
        assertThat(encrypted.pipeline().get(Exchanges.class)).isNotNull();
        assertThat(encrypted.isOpen()).isTrue();
        encrypted.releaseInbound();
        encrypted.releaseOutbound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
    void endsAConnectionThatIsAnsweredBeforeItsRequestIsComplete(String framing) {
        send("POST /a HTTP/1.1\r\n" + framing + "\r\n\r\n");
        answerAs(401);

        assertThat(answers()).startsWith("HTTP/1.1 401 ").containsIgnoringCase("connection: close");
        assertThat(connection.isOpen()).isTrue();
        send("1");
        passTime(1);
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void passesNoFurtherRequestAfterItAnnouncedTheClose() {
        send("POST /a HTTP/1.1\r\nContent-Length: 4\r\n\r\n");
        answerAs(401);
        send("1234" + HEAD);

        assertThat(requests()).containsExactly("/a");
    }

    @Test
    void keepsAConnectionWhoseRequestIsCompleteWhenAnswered() {
        for (String whole : List.of(HEAD, post("{}"), post(""), chunked("{}"))) {
            send(whole);
            answerAs(401);
            passTime(60);

            assertThat(answers()).doesNotContainIgnoringCase("connection: close");
            assertThat(connection.isOpen()).isTrue();
        }
    }

    @Test
    void keepsAConnectionThatIsAskedToContinue() {
        send("POST /a HTTP/1.1\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        answerAs(100);
        send("1234");
        answerAs(200);
        passTime(60);

        assertThat(answers()).doesNotContainIgnoringCase("connection: close");
        assertThat(connection.isOpen()).isTrue();
    }
}
