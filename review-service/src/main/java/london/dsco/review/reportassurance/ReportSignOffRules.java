package london.dsco.review.reportassurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Roles;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;

/**
 * What the sign-off of a report requires: an audit that this version passed, without a gate that
 * bars sign-off. This is practice, not law: whatever social care sends out first passes quality
 * assurance.
 */
final class ReportSignOffRules {

    private static final String PRACTICE =
            "Practice, not law: a report passes quality assurance before it is signed off";
    private static final String MINIMISATION = "UK GDPR, Article 5(1)(c)";

    private ReportSignOffRules() {}

    /**
     * Returns every blocker, not just the first.
     *
     * @param grade of the latest audit of this version; null if there is none
     * @param gates of that audit; null if there is none
     */
    static List<ReportBlocker> blockers(Grade grade, Set<Gate> gates) {
        List<ReportBlocker> blockers = new ArrayList<>();
        if (grade == null) {
            blockers.add(
                    new ReportBlocker(
                            "AUDIT_MISSING",
                            "Somebody other than the author must audit this version first.",
                            new ReportBlocker.Cure(
                                    "A DSCO, or the manager of the author's team, must audit the latest"
                                            + " version.",
                                    Roles.DSCO,
                                    "auditReport"),
                            PRACTICE));
            return blockers;
        }
        for (Gate gate : gates) {
            if (gate.barsSignOff()) {
                blockers.add(returned("GATE_" + gate, found(gate), citation(gate)));
            }
        }
        if (grade == Grade.INADEQUATE) {
            blockers.add(
                    returned(
                            "AUDIT_NOT_PASSED",
                            "The audit graded this version inadequate.",
                            PRACTICE));
        }
        return blockers;
    }

    private static ReportBlocker returned(String code, String detail, String citation) {
        return new ReportBlocker(
                code,
                detail,
                new ReportBlocker.Cure(
                        "Return the report. The author must correct it and submit a new"
                                + " version.",
                        Roles.DSCO,
                        "returnReport"),
                citation);
    }

    private static String found(Gate gate) {
        return switch (gate) {
            case UNAUTHORISED_PROVISION -> "The audit found provision that no manager authorised.";
            case OUTSIDE_SOCIAL_CARE -> "The audit found provision that is not social care.";
            case BEYOND_REMIT ->
                    "The audit found statements beyond the author's professional remit.";
            case PERSISTENT_OVER_DISCLOSURE ->
                    "The audit found that the report discloses more than its readers need.";
            case THIRD_PARTY_DATA -> "The audit found details that identify somebody else.";
            case MISSING_CONSENT -> "The audit found that consent was missing.";
            case NO_CHILD_VOICE ->
                    "The audit found that the views of the child or young person were"
                            + " missing.";
        };
    }

    private static String citation(Gate gate) {
        return switch (gate) {
            case PERSISTENT_OVER_DISCLOSURE, THIRD_PARTY_DATA -> MINIMISATION;
            case MISSING_CONSENT -> "SEND Code of Practice 2015, para 9.69";
            case OUTSIDE_SOCIAL_CARE -> "Children and Families Act 2014, s37(2)(e) and (f)";
            default -> PRACTICE;
        };
    }
}
