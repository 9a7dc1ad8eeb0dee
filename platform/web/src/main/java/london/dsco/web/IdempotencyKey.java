package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import london.dsco.domain.Command.Attempt;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The request's {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header), with which a
 * command repeated after a lost answer takes effect once.
 */
@RequestScoped
class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final HttpHeaders headers;
    private final Fingerprint fingerprint;

    IdempotencyKey(HttpHeaders headers, Fingerprint fingerprint) {
        this.headers = headers;
        this.fingerprint = fingerprint;
    }

    /**
     * @return the key and its fingerprint; empty if none was sent
     * @throws ProblemException {@code idempotency-key-invalid} when it is empty, too long, repeated
     *     or not printable ASCII
     */
    Optional<Attempt> attempt() {
        List<String> sent = headers.getRequestHeader(HEADER);
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() > 1 || !FORM.matcher(sent.get(0)).matches()) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_INVALID,
                    null,
                    List.of(
                            InvalidField.ofHeader(
                                    HEADER,
                                    "invalid-value",
                                    "Send one key of 1 to 255 printable ASCII characters without"
                                            + " spaces.")));
        }
        return Optional.of(new Attempt(sent.get(0), fingerprint.bytes()));
    }
}
