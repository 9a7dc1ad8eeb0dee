package london.dsco.edge;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.ssl.SslHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import london.dsco.problem.ProblemType;

/**
 * Watches the head of each request, the part before the body, as its bytes arrive.
 *
 * <p>A head that is not complete in time ends the connection. Every byte restarts the server's idle
 * timeout, so that one byte a minute would hold a connection for days. A folded header line is
 * refused (RFC 9112 section 5.2): the HTTP decoder silently joins such lines, and two readers could
 * join them differently.
 *
 * <p>The decoder gets the bytes in parts that end where a head or a body may end, so that {@link
 * Exchanges} can tell what the next byte belongs to. A second reading of lengths here could differ
 * from the decoder's.
 */
final class HeadWatch extends ChannelInboundHandlerAdapter {

    static final String NAME = "head-watch";

    private static final byte TLS_HANDSHAKE = 0x16;

    private static final byte[] REFUSAL = refusal().getBytes(StandardCharsets.US_ASCII);

    private final Duration limit;
    private final Exchanges exchanges = new Exchanges();
    private boolean installed;
    private boolean encrypted;
    private boolean refused;
    private boolean atLineStart;
    private ScheduledFuture<?> deadline;

    /**
     * @param limit time between the first byte of a head and its last
     */
    HeadWatch(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (!(message instanceof ByteBuf bytes) || !bytes.isReadable()) {
            connection.fireChannelRead(message);
            return;
        }
        if (!installed) {
            install(connection, bytes);
        }
        if (encrypted) {
            connection.fireChannelRead(bytes);
            return;
        }
        try {
            while (!refused && bytes.isReadable()) {
                passPart(connection, bytes);
            }
        } finally {
            bytes.release();
        }
    }

    /**
     * Installs the watch. By the time of the first byte, the HTTP server has built its pipeline.
     */
    private void install(ChannelHandlerContext connection, ByteBuf bytes) {
        installed = true;
        var encoder = connection.pipeline().context(HttpResponseEncoder.class);
        encrypted = encoder == null || bytes.getByte(bytes.readerIndex()) == TLS_HANDSHAKE;
        if (!encrypted) {
            connection.pipeline().addAfter(encoder.name(), "exchanges", exchanges);
            return;
        }
        var decryption = connection.pipeline().context(SslHandler.class);
        if (decryption != null) {
            connection.pipeline().addAfter(decryption.name(), "head-watch-tls", successor());
        }
    }

    /** Returns the watch for the decrypted bytes of the same connection. */
    private HeadWatch successor() {
        return new HeadWatch(limit);
    }

    private void passPart(ChannelHandlerContext connection, ByteBuf bytes) {
        int length;
        if (exchanges.expectHead()) {
            start(connection);
            length = headPart(bytes);
        } else {
            length = exchanges.bodyPart(bytes);
        }
        if (length < 0) {
            refuse(connection);
            return;
        }
        int before = exchanges.begun();
        exchanges.hold(bytes.readableBytes() - length);
        connection.fireChannelRead(bytes.readRetainedSlice(length));
        if (exchanges.begun() != before) {
            stop();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        stop();
        connection.fireChannelInactive();
    }

    /** Returns the length of the head, or of the part that has arrived; -1 if a line is folded. */
    private int headPart(ByteBuf bytes) {
        for (int at = bytes.readerIndex(); at < bytes.writerIndex(); at++) {
            byte next = bytes.getByte(at);
            if (atLineStart && (next == ' ' || next == '\t')) {
                return -1;
            }
            boolean emptyLine = atLineStart && next == '\n';
            // A carriage return before the line end does not yet show whether the line was empty.
            atLineStart = next == '\n' || atLineStart && next == '\r';
            if (emptyLine) {
                return at + 1 - bytes.readerIndex();
            }
        }
        return bytes.readableBytes();
    }

    private void refuse(ChannelHandlerContext connection) {
        refused = true;
        stop();
        exchanges.whenAnswered(
                () ->
                        connection
                                .writeAndFlush(Unpooled.wrappedBuffer(REFUSAL))
                                .addListener(ChannelFutureListener.CLOSE));
    }

    private void start(ChannelHandlerContext connection) {
        if (deadline == null) {
            atLineStart = false;
            deadline =
                    connection
                            .executor()
                            .schedule(
                                    () -> connection.close(),
                                    limit.toMillis(),
                                    TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
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
