package london.dsco.advice.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import london.dsco.advice.consent.UncoveredNeed;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.grading.Gate;
import london.dsco.grading.Grade;
import london.dsco.grading.Judgement;

/**
 * What sign-off needs (R3). A manager has authorised every line of provision. Consent covers every
 * need that is linked neither to special educational needs nor to a disability. This version has
 * passed an audit. If the borough asks for it, a manager has also confirmed advice that finds no
 * needs.
 */
final class SignOffRules {

    private SignOffRules() {}

    /**
     * Returns every blocker, not just the first.
     *
     * @param authorised the lines as a manager authorised them, word for word
     * @param unconfirmed whether the borough asks for a second look and this version has not had
     *     one
     * @param uncovered the needs that no consent on record covers
     * @param audit the judgement of the latest audit of this version; null if there is none
     */
    static List<Blocker> blockers(
            AdviceContent advice,
            Set<Provision> authorised,
            boolean unconfirmed,
            List<UncoveredNeed> uncovered,
            Judgement audit) {
        List<Blocker> blockers = new ArrayList<>();
        for (Provision line : advice.provision()) {
            if (!authorised.contains(line)) {
                blockers.add(Blocker.of(Obstacle.PROVISION_UNAUTHORISED, line.id()));
            }
        }
        if (unconfirmed && !advice.findsNeeds()) {
            blockers.add(Blocker.of(Obstacle.NO_NEEDS_NOT_CONFIRMED));
        }
        for (UncoveredNeed need : uncovered) {
            blockers.add(Blocker.missingConsent(need));
        }
        if (audit == null) {
            blockers.add(Blocker.of(Obstacle.AUDIT_MISSING));
        } else {
            addJudgement(blockers, audit);
        }
        return blockers;
    }

    private static void addJudgement(List<Blocker> blockers, Judgement audit) {
        for (Gate gate : audit.gates()) {
            if (gate.barsSignOff()) {
                blockers.add(Blocker.of(Obstacle.of(gate)));
            }
        }
        if (audit.grade() == Grade.INADEQUATE) {
            blockers.add(Blocker.of(Obstacle.AUDIT_NOT_PASSED));
        }
    }
}
