package london.dsco.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Takes the {@linkplain Fingerprint fingerprint} of a body that comes with an {@code
 * Idempotency-Key}. A body that is not JSON and is read as a stream counts by method and path only.
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
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            fingerprint.of(canonical.writeValueAsBytes(body));
        }
        return body;
    }
}
