package london.dsco.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Thrown wherever a request is refused; the edge of the service answers it as a {@link Problem}.
 *
 * <p>The detail and the errors reach the caller as they are. They name the broken rule, and never
 * repeat the input.
 */
public class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final transient List<InvalidField> errors;
    private final transient Map<String, Object> extensions;

    public ProblemException(ProblemType type) {
        this(type, null);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<InvalidField> errors) {
        this(type, detail, errors, Map.of());
    }

    /**
     * @param extensions members that this type adds to the body, such as {@code blockers}
     */
    public ProblemException(
            ProblemType type,
            String detail,
            List<InvalidField> errors,
            Map<String, Object> extensions) {
        super(detail == null ? type.code() : type.code() + ": " + detail);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    public ProblemType type() {
        return type;
    }

    /** Returns this occurrence in words, or null if the title says everything. */
    public String detail() {
        return detail;
    }

    public List<InvalidField> errors() {
        return errors;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
