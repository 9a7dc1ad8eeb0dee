package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.PlanMode;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Loads;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.records.Reads;
import london.dsco.review.plan.Plan;
import london.dsco.review.settings.BoroughSettings;

/** Annual reviews of plans, and their meetings. */
@ApplicationScoped
public class AnnualReviewService {

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final SeenReviews seen;
    private final ListedReviews listed;
    private final OpenDays openDays;
    private final Loads loads;
    private final BoroughSettings settings;

    AnnualReviewService(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            SeenReviews seen,
            ListedReviews listed,
            OpenDays openDays,
            Loads loads,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.seen = seen;
        this.listed = listed;
        this.openDays = openDays;
        this.loads = loads;
        this.settings = settings;
    }

    /**
     * Keeps the open review in step with the plan's cycle. Call it in the command that changed the
     * plan. A decision after the start of the cycle completes its review and begins the next cycle.
     * Any other change moves the start and leaves an earlier meeting behind: that of a plan made
     * again after a reassessment.
     *
     * @param actor who changed the plan
     */
    public void follow(Plan plan, Actor actor) {
        Optional<AnnualReview> open = reviews.openOf(plan);
        if (open.isEmpty()) {
            begin(plan, actor);
            return;
        }
        AnnualReview review = open.get();
        Optional<LocalDate> decided =
                plan.lastReviewedOn().filter(day -> day.isAfter(review.startsOn()));
        Command<UUID> command = Command.by(actor, review.id());
        if (decided.isPresent()) {
            commands.run(
                    command,
                    reviews,
                    ReviewSteps.DECIDED,
                    one -> one.complete(decided.get()),
                    (one, made) -> one);
            begin(plan, actor);
        } else if (!plan.cycleStartsOn().equals(review.startsOn())) {
            LocalDate start = plan.cycleStartsOn();
            commands.run(
                    command,
                    reviews,
                    review.metBefore(start)
                            ? ReviewSteps.RESTARTED_AFTER_MEETING
                            : ReviewSteps.RESTARTED,
                    one -> one.startFrom(start),
                    (one, made) -> one);
        }
    }

    /** Begins a review for each of these new plans. */
    public void beginAll(List<Plan> plans, Actor actor) {
        loads.open(
                actor,
                ReviewSteps.BEGUN,
                plans.stream().map(AnnualReview::of).toList(),
                reviews::addAll);
    }

    /**
     * Closes the open review of a plan that has ceased. Call it in the command that ended the plan.
     */
    public void close(Plan plan, LocalDate ceasedOn, Actor actor) {
        reviews.openOf(plan)
                .ifPresent(
                        review ->
                                commands.run(
                                        Command.by(actor, review.id()),
                                        reviews,
                                        ReviewSteps.ENDED,
                                        one -> one.close(ceasedOn),
                                        (one, made) -> one));
    }

    private void begin(Plan plan, Actor actor) {
        commands.open(
                Command.by(actor, null),
                reviews,
                ReviewSteps.BEGUN,
                () -> AnnualReview.of(plan),
                UUID::fromString,
                review -> review);
    }

    /**
     * Returns the statutory timeline of a plan's current review.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    CycleView cycle(String planRef, Actor actor) {
        return reads.one(
                planRef,
                actor,
                new OpenReviews(),
                review ->
                        CycleView.of(
                                review,
                                AnnualReviews.sightOf(review, actor),
                                actor.today(),
                                settings.adulthoodFromAge(review.borough())));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    ReviewView get(UUID id, Actor actor) {
        return reads.one(id, actor, reviews, review -> view(review, actor));
    }

    /** Lists up to {@code limit} reviews and one more, oldest first. */
    List<ReviewView> list(ReviewFilter filter, UUID after, Actor actor, int limit) {
        return seen.isOfTheWholeBorough(actor)
                ? ofTheBorough(filter, after, actor, limit)
                : some(filter, after, actor, limit);
    }

    private List<ReviewView> ofTheBorough(ReviewFilter filter, UUID after, Actor actor, int limit) {
        return reads.page(
                actor,
                limit,
                PlanMode.ONCE.with(BoroughSettings.adulthoodFromAgeOf(actor.borough())),
                listed.after(after, filter, actor.borough(), limit),
                (fromAge, review) -> view(review, actor, fromAge.orElse(null)));
    }

    /** For a virtual school or a setting, PostgreSQL plans each query for its exact values. */
    private List<ReviewView> some(ReviewFilter filter, UUID after, Actor actor, int limit) {
        return reads.lines(
                actor,
                limit,
                PlanMode.FOR_EACH_VALUE.with(BoroughSettings.adulthoodFromAgeOf(actor.borough())),
                fromAge ->
                        seen.after(after, filter, actor, limit + 1).stream()
                                .map(review -> new Listed(review, fromAge.orElse(null)))
                                .toList(),
                Listed::review,
                line -> view(line.review(), actor, line.adulthoodFromAge()));
    }

    /**
     * A review in a list. The borough's setting gives the age at which preparing for adulthood
     * begins; readers from other boroughs do not see it.
     */
    private record Listed(AnnualReview review, Integer adulthoodFromAge) {}

    /**
     * Proposes, confirms or records a meeting.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the law does not allow
     *     the day or the setting is closed, {@code TRANSITION_NOT_ALLOWED} on a complete review or
     *     instead of a meeting that was held, {@code PRECONDITION_*} unless the caller names the
     *     version of the review, or of its cycle, that the change is based on
     */
    ReviewView meet(Command<UUID> command, SetMeeting said) {
        Actor actor = command.actor();
        LocalDate today = actor.today();
        MeetingState state = said.state().asOf(said.meetingOn(), today);
        return commands.run(
                command,
                reviews,
                state.step(),
                review -> {
                    openDays.requireOpen(review, said.meetingOn(), state, today);
                    return review.meet(said.meetingOn(), state, said.reason(), today);
                },
                (review, made) -> view(review, actor));
    }

    private ReviewView view(AnnualReview review, Actor actor) {
        return view(review, actor, settings.adulthoodFromAge(review.borough()));
    }

    private static ReviewView view(AnnualReview review, Actor actor, Integer adulthoodFromAge) {
        return ReviewView.of(
                review, AnnualReviews.sightOf(review, actor), actor.today(), adulthoodFromAge);
    }

    /** The open review of each plan, by the plan's reference. */
    private final class OpenReviews implements OpeningRegister<String, AnnualReview> {

        @Override
        public Optional<AnnualReview> find(String planRef, Actor actor, Lock lock) {
            return reviews.openOf(planRef, actor);
        }

        @Override
        public void add(AnnualReview review) {
            reviews.add(review);
        }

        @Override
        public List<?> representations(AnnualReview review, Actor actor) {
            return reviews.representations(review, actor);
        }
    }
}
