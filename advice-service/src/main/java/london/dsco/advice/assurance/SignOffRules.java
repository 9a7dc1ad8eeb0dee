package london.dsco.advice.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Need;
import london.dsco.advice.content.Provision;
import london.dsco.advice.template.Gate;
import london.dsco.advice.template.Grade;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * What sign-off takes (R3): every line of provision authorised by a manager, consent for every need
 * outside SEND, an audit of this very version that it passed, and no gate shut.
 */
final class SignOffRules {

    /**
     * One thing that stands in the way.
     *
     * @param reference id of the need or line concerned, if one is
     */
    record Blocker(String code, String reference, String detail) {}

    private SignOffRules() {}

    /**
     * Every blocker, not just the first.
     *
     * @param authorised the lines a manager authorised, word for word
     * @param audit the latest audit of this version, or null
     */
    static List<Blocker> blockers(
            AdviceContent advice, Set<Provision> authorised, AdviceAudit audit) {
        List<Blocker> blockers = new ArrayList<>();
        for (Provision line : advice.provision()) {
            if (!authorised.contains(line)) {
                blockers.add(
                        new Blocker(
                                "PROVISION_UNAUTHORISED",
                                line.id(),
                                "No manager has authorised this line as it now reads."));
            }
        }
        for (Need need : advice.needs()) {
            if (need.lacksConsent()) {
                blockers.add(
                        new Blocker(
                                "CONSENT_MISSING",
                                need.id(),
                                "A need outside special educational needs and disability is stated only with consent."));
            }
        }
        if (audit == null) {
            blockers.add(
                    new Blocker(
                            "AUDIT_MISSING", null, "The current version has not been audited."));
        } else {
            addJudgement(blockers, audit);
        }
        return blockers;
    }

    private static void addJudgement(List<Blocker> blockers, AdviceAudit audit) {
        for (Gate gate : audit.gates()) {
            if (gate.barsSignOff()) {
                blockers.add(
                        new Blocker(
                                "GATE_" + gate,
                                null,
                                "The audit found a fault that bars sign-off."));
            }
        }
        if (audit.grade() == Grade.INADEQUATE) {
            blockers.add(
                    new Blocker(
                            "AUDIT_NOT_PASSED",
                            null,
                            "The audit judged the current version inadequate."));
        }
    }

    /**
     * @throws ProblemException {@code sign-off-blocked} with the member {@code blockers}, unless
     *     there is none
     */
    static void requireNone(List<Blocker> blockers) {
        if (!blockers.isEmpty()) {
            throw new ProblemException(
                    ProblemType.SIGN_OFF_BLOCKED,
                    null,
                    List.of(),
                    Map.of("blockers", List.copyOf(blockers)));
        }
    }
}
