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
 * What sign-off needs (R3): every line of provision authorised by a manager, consent for every need
 * outside special educational needs and disability, and an audit of this version that it passed;
 * where the borough asks for it, a manager's second look at advice that finds no needs.
 */
final class SignOffRules {

    private SignOffRules() {}

    /**
     * Every blocker, not just the first.
     *
     * @param authorised the lines that a manager authorised, word for word
     * @param unconfirmed whether a second look is asked for that the version has not had
     * @param uncovered the needs that no consent on record covers
     * @param audit what the latest audit made of this version; null without one
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
