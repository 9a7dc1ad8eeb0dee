package london.dsco.review.recoupment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.domain.Place;
import london.dsco.review.plan.BelongingRules;
import london.dsco.review.plan.HomePeriod;

/**
 * To whose area a child belongs, and by when two authorities agree what the one pays the other.
 *
 * <ul>
 *   <li>A looked-after child belongs to the area of the authority that looks after them (Education
 *       (Areas to which Pupils and Students Belong) Regulations 1996, SI 1996/615, reg 7). Any
 *       other child belongs where they are ordinarily resident, which is where their plan is
 *       maintained. Belonging decides who pays, not who maintains the plan.
 *   <li>The home authority pays the one that provides the education of a looked-after child with a
 *       plan. For education provided from 1 September 2026: where they have not agreed within six
 *       months of the claim, it pays the whole cost (Inter-authority Recoupment (England)
 *       Regulations 2013, SI 2013/492, reg 5A, inserted in 2026).
 * </ul>
 *
 * <p>Months follow the corresponding-date rule. All dates are London dates.
 */
final class RecoupmentRules {

    static final String RECOUPMENT = "SI 2013/492, reg 5A";

    private static final String LOOKED_AFTER = "SI 1996/615, reg 7";
    private static final String RESIDENT = "SI 1996/615: where the child is ordinarily resident";
    private static final LocalDate WHOLE_COST_FROM = LocalDate.of(2026, 9, 1);
    private static final int MONTHS_TO_AGREE = 6;

    private RecoupmentRules() {}

    /**
     * The authority to whose area a child belongs, and by what.
     *
     * @param authority GSS code
     */
    record Belonging(String authority, String citation) {}

    /**
     * @param careAuthority GSS code of the corporate parent
     * @param planAuthority GSS code of the borough that maintains the plan
     */
    static Belonging belonging(
            Involvement involvement, String careAuthority, String planAuthority) {
        return new Belonging(
                BelongingRules.home(involvement, careAuthority, planAuthority),
                involvement == Involvement.CLA ? LOOKED_AFTER : RESIDENT);
    }

    /**
     * The last day on which the two authorities can agree.
     *
     * @param providedFrom the first day of the education that is claimed for
     * @return empty for education from before the rule
     */
    static Optional<LocalDate> agreeBy(LocalDate providedFrom, LocalDate claimedOn) {
        return providedFrom.isBefore(WHOLE_COST_FROM)
                ? Optional.empty()
                : Optional.of(claimedOn.plusMonths(MONTHS_TO_AGREE));
    }

    /**
     * How far a claim is.
     *
     * @param settlement null while there is none
     */
    static ClaimState state(
            LocalDate providedFrom, LocalDate claimedOn, Settlement settlement, LocalDate today) {
        if (settlement != null) {
            return settlement.state();
        }
        return agreeBy(providedFrom, claimedOn).filter(today::isAfter).isPresent()
                ? ClaimState.WHOLE_COST_DUE
                : ClaimState.CLAIMED;
    }

    /**
     * What keeps a claim from being recorded. One claim is either for education from before 1
     * September 2026 or from then on, so that the last day to agree holds for all of it.
     *
     * @return empty where nothing does
     */
    static List<Finding> ofClaim(ClaimedDays said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said.claimedOn().isAfter(today)) {
            found.add(
                    finding("claimedOn", "in-the-future", "Record a claim once it has been sent."));
        }
        if (said.claimedOn().isBefore(said.from())) {
            found.add(
                    finding(
                            "claimedOn",
                            "order",
                            "A claim cannot be sent before the first day it covers."));
        }
        if (said.to().isBefore(said.from())) {
            found.add(
                    finding(
                            "providedTo",
                            "order",
                            "The last day must not be before the first day."));
        }
        if (said.from().isBefore(WHOLE_COST_FROM) && !said.to().isBefore(WHOLE_COST_FROM)) {
            found.add(
                    finding(
                            "providedTo",
                            "claim-separately",
                            "Claim separately up to 31 August 2026 and from 1 September 2026."));
        }
        return found;
    }

    /**
     * What keeps a settlement from being recorded. The whole cost is owed once the time to agree is
     * over. AGREED is taken after that day too: the rule says what is owed where nothing was
     * agreed, and does not keep two authorities from agreeing on something else afterwards.
     *
     * @return empty where nothing does
     */
    static List<Finding> ofSettlement(
            Settlement settlement, LocalDate settledOn, ClaimedDays claim, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (settledOn.isAfter(today)) {
            found.add(
                    finding(
                            "settledOn",
                            "in-the-future",
                            "Choose today's date or an earlier one."));
        }
        if (settledOn.isBefore(claim.claimedOn())) {
            found.add(
                    finding("settledOn", "order", "A claim cannot be settled before it is sent."));
        }
        boolean wholeCost =
                agreeBy(claim.from(), claim.claimedOn()).filter(settledOn::isAfter).isPresent();
        if (settlement == Settlement.WHOLE_COST && !wholeCost) {
            found.add(
                    finding(
                            "settlement",
                            "still-to-be-agreed",
                            "For education from 1 September 2026, the whole cost is due only once"
                                    + " six months have passed since the claim. Until then, agree it with the"
                                    + " other authority."));
        }
        return found;
    }

    /**
     * The authority that was the child's on all the days of a claim. Who pays goes by the days of
     * the education, not by the day of the claim (SI 2013/492, with SI 1996/615).
     *
     * @param homes to whose areas the child belonged, oldest first; of days in none of them it is
     *     not known
     * @param from the first day
     * @param to the last day
     */
    static Home homeOf(List<HomePeriod> homes, LocalDate from, LocalDate to) {
        Optional<HomePeriod> first = homes.stream().filter(one -> one.includes(from)).findFirst();
        if (first.isEmpty()) {
            return new Home(
                    null,
                    finding(
                            "providedFrom",
                            "care-not-known",
                            "It is not known which area the child belonged to on this day. Send the"
                                    + " plan with careSince, or claim for later days."));
        }
        LocalDate until = first.get().until();
        return until != null && !to.isBefore(until)
                ? new Home(
                        null,
                        finding(
                                "providedTo",
                                "claim-separately",
                                "The child belonged to another area from "
                                        + until
                                        + " onwards. Claim separately for the days before."))
                : new Home(first.get().authority(), null);
    }

    /**
     * @param authority GSS code; null where no one authority was the child's on all the days
     * @param wrong why; null otherwise
     */
    record Home(String authority, Finding wrong) {}

    private static Finding finding(String field, String code, String explanation) {
        return new Finding(Place.of(field), code, explanation);
    }
}
