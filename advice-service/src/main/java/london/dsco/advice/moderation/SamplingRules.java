package london.dsco.advice.moderation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import london.dsco.grading.Grade;

/**
 * Which audits are moderated. No law or guidance says so; this service takes one in ten at random,
 * every Outstanding and every Inadequate, every audit with a gate, and the first three of a new
 * auditor.
 *
 * <p>The draw must always have the same result, and nobody must be able to influence it. It uses
 * the audit's own id: the service makes the lower half at random when it records the audit (UUIDv7,
 * RFC 9562 section 5.7). An auditor who waits or audits again gains nothing, because an audit once
 * drawn stays drawn. A borough that moderates more of its audits keeps those drawn before, if its
 * new number divides the old one.
 */
public final class SamplingRules {

    /** The number of audits after which an auditor is no longer new. */
    static final int FIRST = 3;

    private SamplingRules() {}

    /**
     * @param auditId the audit's id as the service made it
     * @param hasGate whether a fault capped its grade
     * @param place position of this audit among its auditor's in the borough, from 1
     * @param every one audit in this many is drawn, at least 1
     * @return why the audit is moderated; empty if it is not
     */
    public static Set<SamplingReason> reasons(
            UUID auditId, Grade grade, boolean hasGate, long place, int every) {
        Set<SamplingReason> reasons = EnumSet.noneOf(SamplingReason.class);
        if (Long.remainderUnsigned(auditId.getLeastSignificantBits(), every) == 0) {
            reasons.add(SamplingReason.RANDOM);
        }
        if (grade == Grade.OUTSTANDING) {
            reasons.add(SamplingReason.OUTSTANDING);
        }
        if (grade == Grade.INADEQUATE) {
            reasons.add(SamplingReason.INADEQUATE);
        }
        if (hasGate) {
            reasons.add(SamplingReason.GATE);
        }
        if (place <= FIRST) {
            reasons.add(SamplingReason.NEW_AUDITOR);
        }
        return Collections.unmodifiableSet(reasons);
    }
}
