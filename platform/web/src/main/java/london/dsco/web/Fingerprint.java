package london.dsco.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;

/**
 * What makes two requests the same: method, path, and the body in canonical form, so that white
 * space and the order of properties make no difference.
 */
@RequestScoped
class Fingerprint {

    private final Request request;
    private final UriInfo address;
    private byte[] body = {};

    Fingerprint(Request request, UriInfo address) {
        this.request = request;
        this.address = address;
    }

    /**
     * @param canonical body, in the same form for every body with the same meaning
     */
    void of(byte[] canonical) {
        body = canonical;
    }

    /** Returns the SHA-256, 32 bytes. */
    byte[] bytes() {
        MessageDigest digest = Sha256.digest();
        digest.update((request.getMethod() + '\n').getBytes(UTF_8));
        digest.update((address.getRequestUri().getRawPath() + '\n').getBytes(UTF_8));
        return digest.digest(body);
    }
}
