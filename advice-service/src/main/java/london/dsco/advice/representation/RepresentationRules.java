package london.dsco.advice.representation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.advice.clock.CompulsorySchoolAge;
import london.dsco.domain.Finding;

/**
 * Who can decide for the family. Up to the end of compulsory school age, the parent does. Then the
 * young person does (Children and Families Act 2014 s83(2)) or, if they lack capacity to decide,
 * their representative (SEND Regulations 2014 reg 64; Mental Capacity Act 2005 s2). The Law
 * Commission recommends an advocate for every disabled child (Disabled Children's Social Care,
 * 2025). No law requires one, so its absence is not refused, and the reason is kept.
 */
final class RepresentationRules {

    private RepresentationRules() {}

    /**
     * Returns the findings that prevent the record; empty if there are none.
     *
     * @param dateOfBirth of the child or young person
     * @param today London date
     */
    static List<Finding> findings(Represented said, LocalDate dateOfBirth, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        boolean child = CompulsorySchoolAge.includes(dateOfBirth, today);
        if (child != (said.decides() == DecisionMaker.PARENT_CARER)) {
            found.add(
                    new Finding(
                            "decides",
                            child ? "a-child" : "a-young-person",
                            child
                                    ? "Until the end of compulsory school age the parent decides."
                                    : "Over compulsory school age the young person decides, or their"
                                            + " representative where they lack capacity."));
        }
        if (child && said.askedBy() == Asker.YOUNG_PERSON) {
            found.add(
                    new Finding(
                            "askedBy",
                            "a-child",
                            "Only somebody over compulsory school age can ask for themselves."));
        }
        representative(said, today, found);
        advocate(said, today, found);
        return found;
    }

    private static void representative(Represented said, LocalDate today, List<Finding> found) {
        boolean represented = said.decides() == DecisionMaker.REPRESENTATIVE;
        if (represented != (said.representative() != null)) {
            found.add(
                    represented
                            ? required("representative", "Say in what capacity they decide.")
                            : leaveOut("representative"));
        }
        if (represented != (said.capacityAssessedOn() != null)) {
            found.add(
                    represented
                            ? required(
                                    "capacityAssessedOn",
                                    "Say when the capacity to decide was assessed.")
                            : leaveOut("capacityAssessedOn"));
        } else if (represented && said.capacityAssessedOn().isAfter(today)) {
            found.add(inTheFuture("capacityAssessedOn"));
        }
    }

    private static void advocate(Represented said, LocalDate today, List<Finding> found) {
        boolean offered = said.advocate() != AdvocateAnswer.NOT_OFFERED;
        if (offered != (said.advocateOn() != null)) {
            found.add(offered ? required("advocateOn", "Say when.") : leaveOut("advocateOn"));
        } else if (offered && said.advocateOn().isAfter(today)) {
            found.add(inTheFuture("advocateOn"));
        }
        if (offered == (said.advocateReason() != null)) {
            found.add(
                    offered
                            ? leaveOut("advocateReason")
                            : required("advocateReason", "Say why none was offered."));
        }
    }

    private static Finding required(String field, String words) {
        return new Finding(field, "required", words);
    }

    private static Finding leaveOut(String field) {
        return new Finding(field, "not-with-this", "Leave this out.");
    }

    private static Finding inTheFuture(String field) {
        return new Finding(field, "in-the-future", "Record it once it has happened.");
    }
}
