package london.dsco.review.sen2;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.returns.ReturnPeriod;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.ReturnedReviews;
import london.dsco.review.cycle.PhaseTransfer;
import london.dsco.review.decision.Decisions;
import london.dsco.review.decision.ReviewDecision;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;
import london.dsco.review.plan.ReturnedPlans;
import london.dsco.review.transfer.ReceivedPlans;

/** The lines of a module, in the order of the plans' references. */
@ApplicationScoped
class ReturnedRows {

    /** Plans that are read at a time. */
    private static final int PART = 500;

    private static final String BEFORE_ALL = "";

    private final ReturnedPlans plans;
    private final ReturnedReviews reviews;
    private final Decisions decisions;
    private final ReceivedPlans received;

    ReturnedRows(
            ReturnedPlans plans,
            ReturnedReviews reviews,
            Decisions decisions,
            ReceivedPlans received) {
        this.plans = plans;
        this.reviews = reviews;
        this.decisions = decisions;
        this.received = received;
    }

    long count(Sen2Module module, ReturnPeriod period, Actor actor) {
        return plans.count(module.plans(), Plans.boroughOf(actor), period.from(), period.to());
    }

    /**
     * Returns the next lines.
     *
     * @param last the line after which to start; null for the first
     * @return empty after the last
     */
    List<Sen2Row> after(Sen2Row last, Sen2Module module, ReturnPeriod period, Actor actor) {
        List<Plan> part =
                plans.after(
                        last == null ? BEFORE_ALL : last.planRef(),
                        module.plans(),
                        Plans.boroughOf(actor),
                        period.from(),
                        period.to(),
                        PART);
        if (part.isEmpty()) {
            return List.of();
        }
        return module == Sen2Module.NAMED_PLAN
                ? part.stream().map(plan -> named(plan, period)).toList()
                : active(part, period, actor);
    }

    private static Sen2Row named(Plan plan, ReturnPeriod period) {
        LocalDate ceased = period.within(plan.ceasedOn().orElse(null));
        return row(
                plan,
                plan.planMadeOn(),
                Sen2Rules.planRes(plan.placement().residential52Week()),
                ceased,
                ceased == null
                        ? null
                        : plan.ceaseReason().map(Sen2Rules::ceaseReason).orElse(null));
    }

    private List<Sen2Row> active(List<Plan> part, ReturnPeriod period, Actor actor) {
        List<UUID> ids = part.stream().map(Plan::id).toList();
        Map<UUID, AnnualReview> met = reviews.lastMet(ids, period.from(), period.to());
        Map<UUID, AnnualReview> open = reviews.open(ids);
        Map<UUID, LocalDate> decided = reviews.lastDecided(ids, period.to());
        Map<UUID, ReviewDecision> codes =
                decisions.of(met.values().stream().map(AnnualReview::id).toList(), period.to());
        Map<String, String> from =
                received.authorities(
                        Plans.boroughOf(actor),
                        part.stream().map(Plan::planRef).toList(),
                        period.from(),
                        period.to());
        return part.stream()
                .map(
                        plan -> {
                            AnnualReview review = met.get(plan.id());
                            return active(
                                    plan,
                                    period,
                                    code(from.get(plan.planRef())),
                                    Optional.ofNullable(review),
                                    Optional.ofNullable(
                                            review == null ? null : codes.get(review.id())),
                                    transfer(review == null ? open.get(plan.id()) : review, actor),
                                    decided.get(plan.id()));
                        })
                .toList();
    }

    private static Sen2Row active(
            Plan plan,
            ReturnPeriod period,
            String transferLa,
            Optional<AnnualReview> review,
            Optional<ReviewDecision> decision,
            LocalDate transferBy,
            LocalDate decidedOn) {
        LocalDate known =
                plan.lastReviewedOn().filter(day -> !day.isAfter(period.to())).orElse(null);
        return row(
                plan,
                transferLa,
                review.flatMap(AnnualReview::meeting).map(Meeting::on).orElse(null),
                decision.map(one -> Sen2Rules.reviewOutcome(one.decision())).orElse(null),
                decision.map(one -> Sen2Rules.reviewDraft(one.decision(), one.notifiedOn()))
                        .filter(day -> !day.isAfter(period.to()))
                        .orElse(null),
                transferBy,
                period.within(plan.placement().phaseTransferFinalOn()),
                decidedOn == null ? known : decidedOn);
    }

    private static LocalDate transfer(AnnualReview review, Actor actor) {
        return Optional.ofNullable(review)
                .flatMap(one -> one.phaseTransferOn(actor.today()))
                .map(PhaseTransfer::by)
                .orElse(null);
    }

    /** Returns the department's code of an authority. */
    private static String code(String gss) {
        return Optional.ofNullable(gss).flatMap(Borough::byGss).map(Borough::dfeCode).orElse(null);
    }

    /**
     * Returns the row of a plan. Its key is the pupil number; the borough's own reference replaces
     * it only if there is none.
     */
    private static Sen2Row row(Plan plan, Object... cells) {
        String upn = plan.child().upn();
        Object[] all = new Object[cells.length + 2];
        all[0] = upn;
        all[1] = upn == null ? plan.childRef() : null;
        System.arraycopy(cells, 0, all, 2, cells.length);
        return new Sen2Row(plan.planRef(), Arrays.asList(all));
    }
}
