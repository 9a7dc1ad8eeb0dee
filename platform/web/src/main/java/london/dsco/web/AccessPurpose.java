package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import london.dsco.web.input.PlainText;

/** The caller's reason to read or change a record, from {@code Access-Purpose}. */
@RequestScoped
class AccessPurpose {

    static final String HEADER = "Access-Purpose";

    /** The limit of the access log. */
    private static final int LONGEST = 200;

    private final HttpHeaders headers;

    AccessPurpose(HttpHeaders headers) {
        this.headers = headers;
    }

    /**
     * @return the purpose, or null if none is stated
     * @throws ProblemException {@code invalid-input} when it is empty, too long, stated twice, or
     *     not plain text
     */
    String stated() {
        List<String> sent = headers.getRequestHeader(HEADER);
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String purpose = sent.get(0).strip();
        if (sent.size() > 1
                || purpose.isEmpty()
                || purpose.length() > LONGEST
                || !PlainText.isLine(purpose)) {
            throw new ProblemException(
                    ProblemType.INVALID_INPUT,
                    "Access-Purpose is not valid.",
                    List.of(
                            InvalidField.ofHeader(
                                    HEADER,
                                    "invalid-value",
                                    "Send one line of 1 to 200 characters without control"
                                            + " characters.")));
        }
        return purpose;
    }
}
