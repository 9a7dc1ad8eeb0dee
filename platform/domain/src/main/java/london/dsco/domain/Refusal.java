package london.dsco.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why something may not be done. A rule returns a refusal or {@linkplain #raise raises} it; the
 * edge of the service turns it into a problem answer.
 *
 * @param code kind of refusal
 * @param detail this case in one plain sentence; null if the code says everything. It never repeats
 *     the input
 * @param findings every part of the input that is wrong
 * @param facts further named values that the reader needs, such as {@code limit} and {@code
 *     citation}
 */
public record Refusal(Code code, String detail, List<Finding> findings, Map<String, Object> facts) {

    /** The kinds of refusals; each has an entry of the same name in the catalogue of problems. */
    public enum Code {
        INVALID_INPUT,
        UNPROCESSABLE,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        TRANSITION_NOT_ALLOWED,
        SEPARATION_OF_DUTIES,
        SIGN_OFF_BLOCKED,
        GONE,
        PAYLOAD_TOO_LARGE,
        EVENT_EXPIRED,
        PRECONDITION_REQUIRED,
        PRECONDITION_FAILED,
        IDEMPOTENCY_KEY_IN_USE,
        IDEMPOTENCY_KEY_REUSED,
        /** A part that only this needs is unavailable; everything else works. */
        SERVICE_UNAVAILABLE
    }

    public Refusal {
        findings = List.copyOf(findings);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Refusal of(Code code) {
        return of(code, null);
    }

    public static Refusal of(Code code, String detail) {
        return new Refusal(code, detail, List.of(), Map.of());
    }

    /** Returns the refusal of well-formed input that the law or a rule does not allow. */
    public static Refusal unprocessable(String field, String code, String explanation) {
        return unprocessable(new Finding(field, code, explanation));
    }

    /** Returns the refusal of well-formed input that the law or a rule does not allow. */
    public static Refusal unprocessable(Finding finding) {
        return new Refusal(Code.UNPROCESSABLE, finding.explanation(), List.of(finding), Map.of());
    }

    /** Returns the same with everything that is wrong. */
    public static Refusal unprocessable(String detail, List<Finding> findings) {
        return new Refusal(Code.UNPROCESSABLE, detail, findings, Map.of());
    }

    /** Returns the refusal of a query parameter that cannot be answered, for whatever reason. */
    public static Refusal wrongParameter(String name, String code, String explanation) {
        Finding finding = new Finding(Place.parameter(name), code, explanation);
        return new Refusal(Code.INVALID_INPUT, explanation, List.of(finding), Map.of());
    }

    /** Returns the same refusal with a further named value. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Refusal(code, detail, findings, more);
    }

    /** Returns the same refusal with the last or first day the law allows, and its source. */
    public Refusal withLimit(LocalDate limit, String citation) {
        return with("limit", limit).with("citation", citation);
    }

    /**
     * Ends the command with this refusal, without any effect.
     *
     * @return never; declared so that a caller can write {@code throw refusal.raise()}
     * @throws RefusedException always
     */
    public RefusedException raise() {
        throw new RefusedException(this);
    }
}
