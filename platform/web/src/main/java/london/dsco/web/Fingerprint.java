package london.dsco.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;

/**
 * What makes two requests the same: method, path, and the body as it was understood, so that white
 * space or the order of properties does not matter.
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
     * @param canonical the body, written the same way for every body that means the same
     */
    void of(byte[] canonical) {
        body = canonical;
    }

    /** SHA-256, 32 bytes. */
    byte[] bytes() {
        MessageDigest digest = Sha256.digest();
        digest.update((request.getMethod() + '\n').getBytes(UTF_8));
        digest.update((address.getRequestUri().getRawPath() + '\n').getBytes(UTF_8));
        return digest.digest(body);
    }
}
