package london.dsco.advice.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.AuthorityCode;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/**
 * Who can be parties to a dispute, and how it can end. If the authorities do not agree, the
 * Secretary of State determines where a child is ordinarily resident (Children Act 1989 s30(2)),
 * and where an adult is (Care Act 2014 s40). The Secretary of State determines none of the other
 * questions.
 */
public final class DisputeRules {

    private static final String LONDON = "E09";
    private static final String WALES = "W06";

    private DisputeRules() {}

    /**
     * Returns the other party. A district below a county cannot be one, because it has neither
     * plans nor social care.
     *
     * @param parties GSS codes
     * @param holder GSS code of the borough that holds the case
     * @return the GSS code; empty if the parties are not the holder and one other authority with
     *     plans and social care
     */
    public static Optional<String> otherParty(List<String> parties, String holder) {
        List<String> others = parties.stream().filter(party -> !party.equals(holder)).toList();
        boolean two = others.size() == 1 && parties.size() == 2;
        return two
                ? others.stream().filter(AuthorityCode::isInEnglandOrWales).findFirst()
                : Optional.empty();
    }

    /**
     * Returns whether this authority can be the other party to a dispute on a ground. An authority
     * in Wales can be asked to co-operate, so what it gave can be disputed: section 31 of the
     * Children and Families Act 2014 uses "local authority" as in the Education Act 1996 s579(1),
     * which s83(7) follows. The other grounds depend on law for authorities in England: the 2014
     * Act s24, the Children Act 1989 Part 3 (s16B).
     *
     * @param gss GSS code of the other party
     */
    public static boolean isWithin(DisputeGround ground, String gss) {
        return !gss.startsWith(WALES) || ground == DisputeGround.SUFFICIENCY;
    }

    /**
     * Returns whether the other party can read the dispute. An authority outside London has no
     * account here.
     *
     * @param gss GSS code of the other party
     */
    public static boolean isSeenBy(String gss) {
        return gss.startsWith(LONDON);
    }

    /**
     * @param responsible GSS code of the borough that is responsible; null if none is named
     * @param parties GSS codes
     * @param today London date
     * @return why it cannot have ended in this way; empty if it can
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
                    new Finding(
                            "settledOn",
                            "in-the-future",
                            "The dispute cannot have ended after today."));
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
                            "Name which of the two authorities is responsible."));
        }
        if (outcome == DisputeOutcome.DETERMINED && ground != DisputeGround.ORDINARY_RESIDENCE) {
            wrong.add(
                    new Finding(
                            "outcome",
                            "ordinary-residence-only",
                            "The Secretary of State determines only disputes about ordinary"
                                    + " residence."));
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.unprocessable("The dispute cannot have ended in this way.", wrong)
                                .with("citation", ground.citation()));
    }
}
