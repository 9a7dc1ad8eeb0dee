package london.dsco.review.relatedreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.MeetingState;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.placementmove.EarlyReviews;
import london.dsco.review.plan.Plan;

/** Shows all reviews of a child side by side. */
@ApplicationScoped
class TimelineReading {

    private final Reads reads;
    private final PlansInReach plans;
    private final AnnualReviews annualReviews;
    private final EarlyReviews early;

    TimelineReading(
            Reads reads, PlansInReach plans, AnnualReviews annualReviews, EarlyReviews early) {
        this.reads = reads;
        this.plans = plans;
        this.annualReviews = annualReviews;
        this.early = early;
    }

    /**
     * @param planAuthority GSS code of the borough that maintains the plan; null for the reader's
     *     own
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    TimelineView read(String planRef, String planAuthority, Actor actor) {
        return reads.one(
                planRef,
                actor,
                plans.maintainedBy(planAuthority),
                plan -> timeline(plan, items(plan, actor)));
    }

    private List<TimelineItem> items(Plan plan, Actor actor) {
        List<TimelineItem> items = new ArrayList<>();
        LocalDate earlyBy = early.advisedFor(plan, actor).orElse(null);
        annualReviews
                .presentOf(plan)
                .map(review -> annual(review, earlyBy, actor))
                .ifPresent(items::add);
        RelatedSight sight = plans.sightOf(plan, actor);
        DatedReviews others = plans.reviewsOf(plan);
        others.shownTo(sight)
                .forEach(review -> items.add(other(review, others, sight, actor.today())));
        items.sort(Comparator.comparing(TimelineItem::orderedBy));
        return items;
    }

    private static TimelineItem annual(AnnualReview review, LocalDate earlyBy, Actor actor) {
        LocalDate today = actor.today();
        Cycle cycle = AnnualReviews.sightOf(review, actor).cycleOf(review, today);
        Optional<Meeting> meeting = review.meeting();
        boolean held = meeting.filter(set -> set.state() == MeetingState.HELD).isPresent();
        LocalDate on = meeting.map(Meeting::on).orElse(null);
        Optional<Stretch> days =
                held
                        ? Optional.empty()
                        : on == null
                                ? AlignmentRules.unset(
                                        cycle.targetOn(),
                                        cycle.meetBy(),
                                        cycle.lastMeetingOn(),
                                        today)
                                : Optional.of(AlignmentRules.set(on, today));
        Optional<Stretch> stretch = days.map(all -> AlignmentRules.early(all, earlyBy, today));
        TimelineItemView view =
                new TimelineItemView(
                        true,
                        null,
                        on,
                        stretch.map(Stretch::from).orElse(null),
                        stretch.map(Stretch::to).orElse(null),
                        cycle.meetBy(),
                        !held && (on == null ? today : on).isAfter(cycle.meetBy()),
                        Basis.LAW,
                        cycle.citations().get("meetBy"),
                        null,
                        earlyBy);
        return new TimelineItem(on == null ? cycle.meetBy() : on, view, stretch, !held);
    }

    private static TimelineItem other(
            RelatedReview review, DatedReviews others, RelatedSight sight, LocalDate today) {
        RelatedReviewView seen = RelatedReviewView.of(review, others.due(review), sight);
        KeptDates dates = review.dates();
        Optional<Stretch> stretch = AlignmentRules.other(dates, seen.dueBy(), today);
        LocalDate day =
                Optional.ofNullable(dates.fixedOn())
                        .or(() -> Optional.ofNullable(dates.windowTo()))
                        .orElse(seen.dueBy());
        boolean overdue =
                seen.dueBy() != null
                        && (today.isAfter(seen.dueBy())
                                || day != null && day.isAfter(seen.dueBy()));
        TimelineItemView view =
                new TimelineItemView(
                        false,
                        seen.kind(),
                        dates.fixedOn(),
                        stretch.map(Stretch::from).orElse(null),
                        stretch.map(Stretch::to).orElse(null),
                        seen.dueBy(),
                        overdue,
                        seen.basis(),
                        seen.citation(),
                        null,
                        null);
        boolean toCome = stretch.isPresent() || overdue && dates.fixedOn() == null;
        return new TimelineItem(day == null ? today : day, view, stretch, toCome);
    }

    private static TimelineView timeline(Plan plan, List<TimelineItem> items) {
        List<TimelineItem> movable =
                items.stream().filter(item -> item.stretch().isPresent()).toList();
        List<LocalDate> days =
                AlignmentRules.together(
                        movable.stream().map(item -> item.stretch().orElseThrow()).toList());
        var reviewsOn =
                days.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<TimelineItemView> views =
                items.stream()
                        .map(
                                item -> {
                                    int position = movable.indexOf(item);
                                    return position < 0 || reviewsOn.get(days.get(position)) < 2
                                            ? item.view()
                                            : item.view().together(days.get(position));
                                })
                        .toList();
        int apart = (int) items.stream().filter(TimelineItem::toCome).count();
        return new TimelineView(
                plan.planRef(), views, apart, apart - movable.size() + reviewsOn.size());
    }
}
