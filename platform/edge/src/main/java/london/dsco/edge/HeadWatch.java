package london.dsco.edge;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import london.dsco.problem.ProblemType;

/**
 * Watches the head of each request, the part before the body, as its bytes come in.
 *
 * <p>A head that is not complete in time ends the connection: every byte restarts the server's idle
 * time-out, so that one byte a minute would hold a connection for days. A folded header line is
 * refused (RFC 9112 section 5.2): the HTTP decoder joins such lines without a word, and two readers
 * could join them differently.
 */
final class HeadWatch extends ChannelInboundHandlerAdapter {

    static final String NAME = "head-watch";

    private static final byte TLS_HANDSHAKE = 0x16;

    private static final byte[] REFUSAL = refusal().getBytes(StandardCharsets.US_ASCII);

    private final Duration limit;
    private ScheduledFuture<?> deadline;
    private boolean betweenRequests = true;
    private boolean inHead;
    private boolean atLineStart;

    /**
     * @param limit between the first byte of a head and its last
     */
    HeadWatch(Duration limit) {
        this.limit = limit;
    }

    /** The next byte on the connection belongs to a new request. */
    static void expectHead(Channel connection) {
        if (connection.pipeline().get(NAME) instanceof HeadWatch watch) {
            watch.betweenRequests = true;
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (message instanceof ByteBuf bytes && isFolded(connection, bytes)) {
            ReferenceCountUtil.release(message);
            stop();
            connection
                    .writeAndFlush(Unpooled.wrappedBuffer(REFUSAL))
                    .addListener(ChannelFutureListener.CLOSE);
        } else {
            connection.fireChannelRead(message);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        stop();
        connection.fireChannelInactive();
    }

    private boolean isFolded(ChannelHandlerContext connection, ByteBuf bytes) {
        if (betweenRequests && bytes.isReadable()) {
            betweenRequests = false;
            if (bytes.getByte(bytes.readerIndex()) == TLS_HANDSHAKE) {
                return false;
            }
            start(connection);
        }
        for (int at = bytes.readerIndex(); inHead && at < bytes.writerIndex(); at++) {
            byte next = bytes.getByte(at);
            if (atLineStart && (next == ' ' || next == '\t')) {
                return true;
            }
            if (atLineStart && next == '\n') {
                stop();
            }
            // The carriage return before a line end leaves it open whether the line was empty.
            atLineStart = next == '\n' || atLineStart && next == '\r';
        }
        return false;
    }

    private void start(ChannelHandlerContext connection) {
        inHead = true;
        atLineStart = false;
        deadline =
                connection
                        .executor()
                        .schedule(
                                () -> {
                                    if (inHead) {
                                        connection.close();
                                    }
                                },
                                limit.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    private void stop() {
        inHead = false;
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    private static String refusal() {
        ProblemType type = ProblemType.MALFORMED_REQUEST;
        String body =
                """
                {"type":"%s","title":"%s","status":%d,"detail":"A header line is folded. Write each\
                 header on one line."}"""
                        .formatted(type.uri(), type.title(), type.status());
        return String.join(
                "\r\n",
                "HTTP/1.1 400 Bad Request",
                "Content-Type: application/problem+json",
                "Cache-Control: no-store",
                "Connection: close",
                "Content-Length: " + body.length(),
                "",
                body);
    }
}
