package london.dsco.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** An answer on its way through, compressed part by part, with at most one part in memory. */
final class GzippedBody extends PassingStream {

    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    private final GZIPOutputStream gzip;
    private Handler<Buffer> handler;

    GzippedBody(ReadStream<Buffer> source) {
        super(source);
        try {
            this.gzip = new GZIPOutputStream(compressed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        this.handler = handler;
        source.handler(handler == null ? null : part -> write(part.getBytes()));
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            finish();
                            handler.handle(end);
                        });
        return this;
    }

    private void write(byte[] part) {
        try {
            gzip.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        passOn();
    }

    private void finish() {
        try {
            gzip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        passOn();
    }

    private void passOn() {
        if (compressed.size() > 0 && handler != null) {
            handler.handle(Buffer.buffer(compressed.toByteArray()));
            compressed.reset();
        }
    }
}
