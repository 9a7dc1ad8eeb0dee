package london.dsco.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import london.dsco.problem.ProblemException;

/**
 * A request body on its way through. It counts the bytes, stores nothing, and fails the stream once
 * it is refused.
 */
final class BoundedBody extends PassingStream {

    private final ProblemException tooLarge;
    private long remaining;
    private boolean ended;
    private ProblemException refusal;
    private Handler<Throwable> failureHandler;

    BoundedBody(ReadStream<Buffer> source, long limit, ProblemException tooLarge) {
        super(source);
        this.remaining = limit;
        this.tooLarge = tooLarge;
    }

    /** Returns why the body was cut off, if it was; otherwise the failure itself. */
    Throwable refusalOr(Throwable failure) {
        return refusal == null ? failure : refusal;
    }

    /** Cuts off the body, unless it has arrived completely. */
    void refuse(ProblemException reason) {
        if (ended || refusal != null) {
            return;
        }
        refusal = reason;
        if (failureHandler != null) {
            failureHandler.handle(reason);
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        remaining -= part.length();
        if (remaining < 0) {
            refuse(tooLarge);
        } else if (refusal == null) {
            handler.handle(part);
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            if (refusal == null) {
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failureHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }
}
