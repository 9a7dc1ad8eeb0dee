package london.dsco.review.meetingdate;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.ReviewStatus;

/**
 * Asks settings for the day of a review that has none, and asks again if they do not answer. It
 * marks the review, so that the setting and those who run reviews find it in their lists. Each
 * setting is asked once in two weeks, however many replicas run. The day depends on the dates of
 * the cycle, which are not stored, so each round goes through every review without a meeting.
 */
@ApplicationScoped
public class Asking {

    public static final Step<ReviewStatus> ASKED =
            Step.named("DATE_ASKED", ReviewStatus.class)
                    .from(ReviewStatus.WITHOUT_MEETING)
                    .staying()
                    .step();

    private static final String NAME = "meeting-dates";
    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 500;

    private record Due(UUID last, List<UUID> reviews) {}

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final DateRequests requests;
    private final Clock clock;

    Asking(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            DateRequests requests,
            Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.requests = requests;
        this.clock = clock;
    }

    /** Runs one round through all boroughs. */
    void askAll() {
        for (Borough borough : Borough.values()) {
            Actor system = Actor.system(NAME, borough.gss(), clock.instant());
            Due due = new Due(FIRST, List.of());
            while (due.last() != null) {
                UUID after = due.last();
                due = reads.figures(system, () -> due(system, after));
                due.reviews().forEach(id -> ask(id, system));
            }
        }
    }

    /**
     * Returns the reviews on one page that are due. After the last page there is no last review.
     */
    private Due due(Actor system, UUID after) {
        List<AnnualReview> page = requests.withoutMeeting(system.borough(), after, PAGE);
        UUID last = page.size() < PAGE ? null : page.get(page.size() - 1).id();
        return new Due(
                last,
                page.stream()
                        .filter(review -> isDue(review, system.today()))
                        .map(AnnualReview::id)
                        .toList());
    }

    private boolean isDue(AnnualReview review, LocalDate today) {
        LocalDate meetBy = review.cycleOn(today).meetBy();
        return AskingRules.isDue(meetBy, null, today)
                && AskingRules.isDue(
                        meetBy,
                        requests.of(review).map(DateRequest::lastAskedOn).orElse(null),
                        today);
    }

    private void ask(UUID id, Actor system) {
        try {
            commands.run(
                    Command.by(system, id),
                    reviews.whole(),
                    ASKED,
                    review -> asked(review, system.today()),
                    (review, made) -> review.id());
        } catch (RefusedException meanwhile) {
            Log.debugf("a date is not needed any more: %s", meanwhile.refusal().code());
        } catch (RuntimeException e) {
            Log.warnf("a question for a date waits for the next round: %s", e.getClass().getName());
        }
    }

    private Happened asked(AnnualReview review, LocalDate today) {
        if (!isDue(review, today)) {
            return Happened.nothing();
        }
        Optional<DateRequest> before = requests.of(review);
        before.ifPresent(request -> request.again(today));
        DateRequest request =
                before.orElseGet(
                        () -> {
                            DateRequest first = new DateRequest(review, today);
                            requests.add(first);
                            return first;
                        });
        return Happened.of(
                new DateAsked(review.id(), review.cycleOn(today).meetBy(), today, request.times()));
    }
}
