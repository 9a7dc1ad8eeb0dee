package london.dsco.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Takes the {@linkplain Fingerprint fingerprint} of a body that comes with an {@code
 * Idempotency-Key}. A body that the operation reads as a stream counts by method and path only.
 */
@Provider
class BodyFingerprint implements ReaderInterceptor {

    private final Fingerprint fingerprint;
    private final ObjectWriter canonical;

    BodyFingerprint(Fingerprint fingerprint, ObjectMapper json) {
        this.fingerprint = fingerprint;
        this.canonical = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body != null
                && context.getHeaders().containsKey(IdempotencyKey.HEADER)
                && isUnderstood(body)) {
            fingerprint.of(canonical.writeValueAsBytes(body));
        }
        return body;
    }

    private static boolean isUnderstood(Object body) {
        return !(body instanceof InputStream || body instanceof Reader || body instanceof File);
    }
}
