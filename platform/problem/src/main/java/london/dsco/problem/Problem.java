package london.dsco.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of every answer that is not a success (RFC 9457). Members that are null or empty are not
 * in the JSON.
 *
 * @param type {@code urn:problem-type:dsco:CODE}, see {@link ProblemType}
 * @param title the type's title, the same each time
 * @param status the HTTP status, repeated for readers that lose it on the way
 * @param detail what is wrong this time and what to do about it; if a refusal has no detail of its
 *     own, the type's cause and cure. Never a submitted value, a stack trace or SQL
 * @param instance the path of the request, without its query
 * @param traceId the W3C trace id under which it is logged
 * @param errors every part of the input that is wrong
 * @param extensions further members of the type, such as {@code blockers}, written beside the
 *     others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId", "errors"})
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        List<InvalidField> errors,
        Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
        extensions =
                extensions == null
                        ? Map.of()
                        : Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    public static Problem of(ProblemType type, String detail, String instance, String traceId) {
        return of(new ProblemException(type, detail), instance, traceId);
    }

    public static Problem of(ProblemException refusal, String instance, String traceId) {
        return new Problem(
                refusal.type().uri(),
                refusal.type().title(),
                refusal.type().status(),
                refusal.detail() == null ? refusal.type().explanation() : refusal.detail(),
                instance,
                traceId,
                refusal.errors(),
                refusal.extensions());
    }

    /** Returns the code at the end of {@link #type()}, such as {@code not-found}. */
    public String code() {
        return ProblemType.codeOf(type);
    }

    @Override
    @JsonAnyGetter
    public Map<String, Object> extensions() {
        return extensions;
    }
}
