package london.dsco.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * The requests of a connection and their answers, as the HTTP decoder reads them. Only the decoder
 * decides where a request ends.
 *
 * <p>An answer given before its request has arrived completely says {@code Connection: close} and
 * ends the connection a second later. The rest of the body is useless, and every byte of it would
 * restart the server's idle timeout. The second gives the client time to read why it should stop:
 * closing on unread bytes resets the connection, and the answer is lost.
 */
final class Exchanges extends ChannelDuplexHandler {

    private static final int LINGER_MILLISECONDS = 1_000;

    private int begun;
    private int unanswered;
    private boolean headExpected = true;
    private boolean unreadable;
    private boolean chunked;
    private long outstanding;
    private int inHand;
    private boolean leaving;
    private boolean gone;
    private Runnable last;

    /** Returns whether the next byte belongs to the head of a request. */
    boolean expectHead() {
        return headExpected && !unreadable;
    }

    /** Returns the number of complete heads so far. */
    int begun() {
        return begun;
    }

    /**
     * Returns the length of the part of a body after which a head may follow. A chunk ends with its
     * line.
     */
    int bodyPart(ByteBuf bytes) {
        int readable = bytes.readableBytes();
        if (chunked) {
            int beforeLineEnd = bytes.bytesBefore((byte) '\n');
            return beforeLineEnd < 0 ? readable : beforeLineEnd + 1;
        }
        return unreadable ? readable : (int) Math.max(1, Math.min(outstanding, readable));
    }

    /** Counts bytes that have arrived after those that the decoder is reading. */
    void hold(int bytes) {
        inHand = bytes;
    }

    /** Runs this once every request so far has been answered. */
    void whenAnswered(Runnable next) {
        if (unanswered == 0) {
            next.run();
        } else {
            last = next;
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (message instanceof HttpRequest request) {
            gone = leaving;
            begin(request);
        }
        if (message instanceof HttpContent part) {
            outstanding -= part.content().readableBytes();
            headExpected = message instanceof LastHttpContent;
        }
        if (gone) {
            ReferenceCountUtil.release(message);
        } else {
            connection.fireChannelRead(message);
        }
    }

    private void begin(HttpRequest request) {
        begun++;
        unanswered++;
        headExpected = false;
        unreadable = request.decoderResult().isFailure();
        chunked = HttpUtil.isTransferEncodingChunked(request);
        outstanding = chunked || unreadable ? 0 : HttpUtil.getContentLength(request, 0L);
    }

    private boolean isWhole() {
        return headExpected || !chunked && outstanding <= inHand;
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            if (response.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
                connection.write(message, promise);
                return;
            }
            // An earlier request has arrived completely, or the later one could not have begun.
            boolean early = unanswered == 1 && !isWhole();
            if (early) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
            leaving =
                    response.headers()
                            .contains(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE, true);
        }
        if (message instanceof LastHttpContent) {
            unanswered--;
            connection
                    .write(message, promise.unvoid())
                    .addListener(written -> answered(connection));
        } else {
            connection.write(message, promise);
        }
    }

    private void answered(ChannelHandlerContext connection) {
        if (leaving) {
            connection
                    .executor()
                    .schedule(() -> connection.close(), LINGER_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        if (last != null && unanswered == 0) {
            last.run();
        }
    }
}
