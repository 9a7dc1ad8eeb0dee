package london.dsco.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Strong ETags (RFC 9110 section 8.8.3): a hash over exactly the bytes of a representation, so that
 * two callers hold the same tag only if they saw the same thing.
 */
@Singleton
class StrongTags {

    private static final int BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final ObjectMapper json;

    StrongTags(ObjectMapper json) {
        this.json = json;
    }

    /** Returns the bytes of a view as it is sent. */
    byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tag under which a view would be sent now. */
    EntityTag of(Object view) {
        return over(bytes(view));
    }

    static EntityTag over(byte[] bytes) {
        return from(Sha256.digest().digest(bytes));
    }

    /**
     * @param sha256 of the bytes of a representation
     */
    static EntityTag from(byte[] sha256) {
        byte[] hash = Arrays.copyOf(sha256, BYTES);
        return new EntityTag(ENCODER.encodeToString(hash));
    }
}
