package london.dsco.review.contribution;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import london.dsco.review.invitation.Invitation;
import london.dsco.review.invitation.Invitations;
import london.dsco.review.invitation.Invitee;

/**
 * Chases advice that was due two weeks before the meeting and has not arrived. The table records
 * each reminder, so each person is chased once, however many replicas run. Whatever one round
 * misses, the next round chases. Each review is a command of its own, so a failure does not stop
 * the others.
 */
@ApplicationScoped
public class Chasing {

    public static final Step<ReviewStatus> CHASED = Contributing.whileAMeetingIsSet("CHASED");

    private static final String NAME = "contribution-chasers";
    private static final int ADVICE_DAYS = 14;

    /** More meetings than a borough holds in a day. The rest waits for the next round. */
    private static final int MOST = 500;

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final Invitations invitations;
    private final Contributions contributions;
    private final Clock clock;

    Chasing(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            Invitations invitations,
            Contributions contributions,
            Clock clock) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.invitations = invitations;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Runs one round through all boroughs. */
    void chaseAll() {
        for (Borough borough : Borough.values()) {
            Actor system = Actor.system(NAME, borough.gss(), clock.instant());
            LocalDate meetingBefore = system.today().plusDays(ADVICE_DAYS);
            List<UUID> due =
                    reads.figures(
                            system,
                            () -> contributions.reviewsToChase(borough.gss(), meetingBefore, MOST));
            due.forEach(id -> chase(id, system));
        }
    }

    private void chase(UUID id, Actor system) {
        try {
            commands.run(
                    Command.by(system, id),
                    reviews.whole(),
                    CHASED,
                    review -> chased(review, system.today()),
                    (review, made) -> review.id());
        } catch (RefusedException meanwhile) {
            Log.debugf("a chaser is not needed any more: %s", meanwhile.refusal().code());
        } catch (RuntimeException e) {
            Log.warnf("a chaser waits for the next round: %s", e.getClass().getName());
        }
    }

    private Happened chased(AnnualReview review, LocalDate today) {
        LocalDate dueBy = review.cycleOn(today).adviceDueBy();
        List<Contribution> known = contributions.of(review);
        Set<UUID> before =
                contributions.chasersOf(review).stream()
                        .map(Chaser::invitationId)
                        .collect(Collectors.toSet());
        Happened happened = Happened.nothing();
        for (Invitation invitation : invitations.of(review)) {
            boolean owes =
                    invitation.presence().owesContribution()
                            && today.isAfter(dueBy)
                            && !before.contains(invitation.id())
                            && !Contributions.hasContributed(invitation, known);
            if (owes) {
                contributions.add(new Chaser(invitation, today));
                happened =
                        happened.and(
                                new ContributionMissed(
                                        review.id(),
                                        invitation.id(),
                                        invitation.invitee() == Invitee.SOCIAL_WORKER,
                                        dueBy,
                                        today));
            }
        }
        return happened;
    }
}
