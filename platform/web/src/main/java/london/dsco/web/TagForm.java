package london.dsco.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * Refuses a condition that contains no ETag, most often because the double quotes are missing.
 * Taken literally it would match nothing, and the caller would look for a concurrent change that
 * never happened.
 */
@Provider
class TagForm implements ContainerRequestFilter {

    private static final List<String> CONDITIONS =
            List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    private static final String TAG = "(W/)?\"[\\x21\\x23-\\x7E]*\"";

    /** RFC 9110 section 13.1.1. */
    private static final Pattern FORM = Pattern.compile("\\*|" + TAG + "(\\s*,\\s*" + TAG + ")*");

    @Override
    public void filter(ContainerRequestContext request) {
        for (String condition : CONDITIONS) {
            String sent = request.getHeaderString(condition);
            if (sent != null && !FORM.matcher(sent.strip()).matches()) {
                throw new ProblemException(
                        ProblemType.ETAG_MALFORMED,
                        null,
                        List.of(
                                InvalidField.ofHeader(
                                        condition,
                                        "invalid-value",
                                        "Send ETags in double quotes, such as \"kX3v\", separated by commas, or * alone.")));
            }
        }
    }
}
