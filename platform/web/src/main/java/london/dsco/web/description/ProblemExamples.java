package london.dsco.web.description;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import london.dsco.problem.ProblemType;
import london.dsco.web.input.Form;
import london.dsco.web.problem.Problems;

/** An example of each type of problem, as in a real answer. */
final class ProblemExamples {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    /** The specific parts of an answer: {@code detail}, {@code errors} and further members. */
    private static final Map<ProblemType, Map<String, Object>> PARTICULARS =
            new EnumMap<>(ProblemType.class);

    static {
        PARTICULARS.put(
                ProblemType.MALFORMED_JSON,
                Map.of("detail", "Line 1, column 14: the body ends before the JSON is complete."));
        PARTICULARS.put(
                ProblemType.UNKNOWN_PROPERTY,
                wrong(
                        "The body has a property that is not part of this operation.",
                        "pointer",
                        "/child/givenname",
                        "unknown-property",
                        "Remove the property or correct its name. Known here: childRef, familyName,"
                                + " givenName."));
        PARTICULARS.put(
                ProblemType.UNKNOWN_PARAMETER,
                wrong(
                        "The query has a parameter that is not part of this operation.",
                        "parameter",
                        "stauts",
                        "unknown-parameter",
                        "Known here: cursor, limit, status."));
        PARTICULARS.put(
                ProblemType.INVALID_INPUT,
                wrong(
                        "The body is not valid.",
                        "pointer",
                        "/receivedOn",
                        "wrong-form",
                        Form.DATE.expected()));
        PARTICULARS.put(
                ProblemType.ETAG_MALFORMED,
                wrong(
                        ProblemType.ETAG_MALFORMED.explanation(),
                        "header",
                        "If-Match",
                        "invalid-value",
                        "Send ETags in double quotes, such as \"kX3v\", separated by commas, or * alone."));
        PARTICULARS.put(
                ProblemType.IDEMPOTENCY_KEY_INVALID,
                wrong(
                        ProblemType.IDEMPOTENCY_KEY_INVALID.explanation(),
                        "header",
                        "Idempotency-Key",
                        "invalid-value",
                        "Send one key of 1 to 255 printable ASCII characters without spaces."));
        PARTICULARS.put(
                ProblemType.UNPROCESSABLE,
                with(
                        wrong(
                                "The meeting is after the last day the law allows.",
                                "pointer",
                                "/meetingOn",
                                "after-the-limit",
                                "Choose a day up to 3 February 2027."),
                        members(
                                "limit",
                                "2027-02-03",
                                "citation",
                                "Special Educational Needs and Disability Regulations 2014, reg 18")));
        PARTICULARS.put(
                ProblemType.SIGN_OFF_BLOCKED,
                Map.of(
                        "blockers",
                        List.of(
                                members(
                                        "code",
                                        "AUDIT_MISSING",
                                        "detail",
                                        "A DSCO must audit this version first.",
                                        "cure",
                                        members(
                                                "action",
                                                "A DSCO who did not write, allocate or authorise anything in this case"
                                                        + " must audit the latest version.",
                                                "role",
                                                "dsco",
                                                "operation",
                                                "auditAdvice"),
                                        "citation",
                                        "Practice, not law: advice passes quality assurance before it"
                                                + " is signed off"))));
        PARTICULARS.put(
                ProblemType.CONFLICT, Map.of("existing", "0190a7c4-5d1e-7c3b-9f2a-6b8d4e1f0a2c"));
        PARTICULARS.put(
                ProblemType.SEPARATION_OF_DUTIES, Map.of("conflict", "AUTHOR_CANNOT_ASSURE"));
    }

    private ProblemExamples() {}

    static Map<String, Object> of(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", type.explanation());
        problem.put("instance", "/service/v1/things");
        problem.put("traceId", TRACE_ID);
        problem.putAll(PARTICULARS.getOrDefault(type, Map.of()));
        if (Problems.isWorthRepeating(type)) {
            problem.put("retryAfter", Problems.RETRY_AFTER);
        }
        return problem;
    }

    private static Map<String, Object> wrong(
            String detail, String kind, String part, String code, String expected) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put(kind, part);
        field.put("code", code);
        field.put("detail", expected);
        Map<String, Object> particulars = new LinkedHashMap<>();
        particulars.put("detail", detail);
        particulars.put("errors", List.of(field));
        return particulars;
    }

    /**
     * Returns names and values as a map in order, because the exported description must not change
     * by itself.
     */
    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    private static Map<String, Object> with(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }
}
