package london.dsco.advice.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/**
 * Between whom there can be a dispute, and how it can end. The Secretary of State determines where
 * a child is ordinarily resident when the authorities do not agree (Children Act 1989 s30(2)), and
 * where an adult is (Care Act 2014 s40); none of the other questions.
 */
public final class DisputeRules {

    private DisputeRules() {}

    /**
     * @param parties GSS codes
     * @param holder GSS code of the borough that holds the case
     * @return the other party; empty when these are not the holder and one other London borough
     */
    public static Optional<String> otherParty(List<String> parties, String holder) {
        List<String> others = parties.stream().filter(party -> !party.equals(holder)).toList();
        boolean two = others.size() == 1 && parties.size() == 2;
        return two
                ? others.stream().filter(gss -> Borough.byGss(gss).isPresent()).findFirst()
                : Optional.empty();
    }

    /**
     * @param responsible GSS code of the borough that is responsible; null when none is named
     * @param parties GSS codes
     * @param today London date
     * @return why it cannot have ended so; empty when it can
     */
    public static Optional<Refusal> refusal(
            DisputeGround ground,
            DisputeOutcome outcome,
            LocalDate settledOn,
            String responsible,
            List<String> parties,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (settledOn.isAfter(today)) {
            wrong.add(
                    new Finding("settledOn", "in-the-future", "It cannot have ended after today."));
        }
        if (outcome == DisputeOutcome.NOT_PURSUED && responsible != null) {
            wrong.add(
                    new Finding(
                            "responsibleBorough",
                            "not-decided",
                            "Leave this out: nobody was found to be responsible."));
        }
        boolean named = responsible != null;
        boolean party = named && parties.contains(responsible);
        boolean asked = named || ground.asksWhoIsResponsible();
        if (outcome != DisputeOutcome.NOT_PURSUED && asked && !party) {
            wrong.add(
                    new Finding(
                            "responsibleBorough",
                            "not-a-party",
                            "Name the one of the two boroughs that is responsible."));
        }
        if (outcome == DisputeOutcome.DETERMINED && ground != DisputeGround.ORDINARY_RESIDENCE) {
            wrong.add(
                    new Finding(
                            "outcome",
                            "ordinary-residence-only",
                            "The Secretary of State determines disputes about ordinary residence"
                                    + " only."));
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.unprocessable("The dispute cannot have ended in this way.", wrong)
                                .with("citation", ground.citation()));
    }
}
