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
 * To whose area a child belongs, and by when two authorities must agree what one pays the other.
 *
 * <ul>
 *   <li>A looked-after child belongs to the area of the authority that looks after them (Education
 *       (Areas to which Pupils and Students Belong) Regulations 1996, SI 1996/615, reg 7). Any
 *       other child belongs where they are ordinarily resident, which is where their plan is
 *       maintained. Belonging decides who pays, not who maintains the plan.
 *   <li>The home authority pays the authority that provides the education of a looked-after child
 *       with a plan. For education provided from 1 September 2026, it pays the whole cost if they
 *       have not agreed within six months of the claim (Inter-authority Recoupment (England)
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
     * The authority to whose area a child belongs, and the source.
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
     * Returns the last day on which the two authorities can agree.
     *
     * @param providedFrom the first day of the education that the claim covers
     * @return empty for education provided before the rule
     */
    static Optional<LocalDate> agreeBy(LocalDate providedFrom, LocalDate claimedOn) {
        return providedFrom.isBefore(WHOLE_COST_FROM)
                ? Optional.empty()
                : Optional.of(claimedOn.plusMonths(MONTHS_TO_AGREE));
    }

    /**
     * Returns how far a claim has come.
     *
     * @param settlement null until the claim is settled
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
     * Returns why a claim cannot be recorded. A claim covers education either before 1 September
     * 2026 or from then on, so that one last day to agree applies to all of it.
     *
     * @return empty if it can be recorded
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
     * Returns why a settlement cannot be recorded. The whole cost is owed once the time to agree is
     * over. AGREED is accepted after that day too. The rule says what is owed without an agreement,
     * but two authorities may still agree on something else later.
     *
     * @return empty if it can be recorded
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
     * Returns the one authority to whose area the child belonged on all the days of a claim. The
     * days of the education decide who pays, not the day of the claim (SI 2013/492, with SI
     * 1996/615).
     *
     * @param homes the areas to which the child belonged, oldest first; days outside these periods
     *     are unknown
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
     * @param authority GSS code; null if the child belonged to no single area on all the days
     * @param wrong why there is no such authority; null otherwise
     */
    record Home(String authority, Finding wrong) {}

    private static Finding finding(String field, String code, String explanation) {
        return new Finding(Place.of(field), code, explanation);
    }
}
