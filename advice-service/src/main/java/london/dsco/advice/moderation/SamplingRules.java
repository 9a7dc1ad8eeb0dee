package london.dsco.advice.moderation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import london.dsco.grading.Grade;

/**
 * Which audits are moderated. No law and no guidance says it; this service takes one in ten at
 * random, every Outstanding and every Inadequate, every audit with a gate, and the first three of a
 * new auditor.
 *
 * <p>The draw must be the same whenever it is asked and beyond anybody's reach. It rests on the
 * audit's own id, whose lower half the service draws at random as it records the audit (UUIDv7, RFC
 * 9562 section 5.7): an auditor who waits, or audits once more, gains nothing, because the audit
 * that was drawn stays drawn. A borough that moderates more of its audits adds to those drawn
 * before whenever its number divides the old one.
 */
public final class SamplingRules {

    /** How many audits make an auditor no longer new. */
    static final int FIRST = 3;

    private SamplingRules() {}

    /**
     * @param auditId as the service made it
     * @param hasGate whether a fault capped its grade
     * @param place of this audit among its auditor's in the borough, from 1
     * @param every one audit in how many is drawn, at least 1
     * @return why it is moderated; empty when it is not
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
