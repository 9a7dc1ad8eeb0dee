package london.dsco.review.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.invitation.Invitation;
import london.dsco.review.invitation.Invitations;
import london.dsco.review.invitation.Invitee;

/** Records how people took part in a review, and that the advice was circulated. */
@ApplicationScoped
public class Contributing {

    public static final Step<ReviewStatus> CONTRIBUTED = whileAMeetingIsSet("CONTRIBUTED");
    public static final Step<ReviewStatus> CIRCULATED = whileAMeetingIsSet("CIRCULATED");

    /** Those who run reviews, and a setting on its own behalf. */
    private static final Set<Sight> TAKING_PART = EnumSet.of(Sight.WHOLE, Sight.SETTING);

    private final Commands commands;
    private final Reads reads;
    private final AnnualReviews reviews;
    private final Invitations invitations;
    private final Contributions contributions;

    Contributing(
            Commands commands,
            Reads reads,
            AnnualReviews reviews,
            Invitations invitations,
            Contributions contributions) {
        this.commands = commands;
        this.reads = reads;
        this.reviews = reviews;
        this.invitations = invitations;
        this.contributions = contributions;
    }

    static Step<ReviewStatus> whileAMeetingIsSet(String name) {
        return Step.named(name, ReviewStatus.class)
                .from(
                        ReviewStatus.MEETING_PROPOSED,
                        ReviewStatus.MEETING_CONFIRMED,
                        ReviewStatus.MEETING_HELD)
                .staying()
                .step();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the invitation belongs
     *     to another review or another person, or as {@link ContributionRules#refusal} says
     */
    ContributionView record(Command<UUID> command, RecordContribution said) {
        return commands.run(
                command,
                reviews.seenWith(TAKING_PART),
                CONTRIBUTED,
                review -> recorded(review, said, command.actor()),
                (review, made) ->
                        contributions.of(review).stream()
                                .filter(one -> one.id().equals(UUID.fromString(made)))
                                .findFirst()
                                .map(ContributionView::of)
                                .orElseThrow());
    }

    private Happened recorded(AnnualReview review, RecordContribution said, Actor actor) {
        Invitation invitation =
                invitations
                        .find(review, said.invitationId(), AnnualReviews.sightOf(review, actor))
                        .orElseThrow(() -> unknownInvitation().raise());
        Meeting meeting = review.meeting().orElseThrow();
        ContributionRules.refusal(
                        said.kind(),
                        said.receivedOn(),
                        ParticipationReading.kindsOf(invitation, contributions.of(review)),
                        meeting.on(),
                        review.status() == ReviewStatus.MEETING_HELD,
                        actor.today())
                .ifPresent(Refusal::raise);
        LocalDate dueBy = review.cycleOn(actor.today()).adviceDueBy();
        Boolean inTime =
                ContributionRules.inTime(said.kind(), said.receivedOn(), dueBy).orElse(null);
        Contribution made = new Contribution(invitation, said.kind(), said.receivedOn(), inTime);
        contributions.add(made);
        return Happened.of(
                        new ContributionReceived(
                                review.id(),
                                made.id(),
                                said.kind(),
                                invitation.invitee() == Invitee.SOCIAL_WORKER,
                                said.receivedOn(),
                                dueBy,
                                inTime))
                .made(made.id());
    }

    private static Refusal unknownInvitation() {
        return Refusal.unprocessable(
                "invitationId", "unknown-invitation", "Choose an invitation to this review.");
    }

    /** Lists contributions after one, oldest first. */
    List<ContributionView> list(UUID id, UUID after, Actor actor, int rows) {
        return reads.one(
                id,
                actor,
                reviews.seenWith(TAKING_PART),
                review -> {
                    Set<UUID> theirs =
                            ParticipationReading.idsOf(
                                    invitations.of(review, AnnualReviews.sightOf(review, actor)));
                    return contributions.of(review).stream()
                            .filter(one -> theirs.contains(one.invitationId()))
                            .filter(one -> one.id().toString().compareTo(after.toString()) > 0)
                            .limit(rows)
                            .map(ContributionView::of)
                            .toList();
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already on record,
     *     {@code UNPROCESSABLE} when the day is in the future or after the meeting
     */
    void circulate(Command<UUID> command, RecordCirculation said) {
        commands.run(
                command,
                reviews.whole(),
                CIRCULATED,
                review -> circulated(review, said.circulatedOn(), command.actor()),
                (review, made) -> review.id());
    }

    private Happened circulated(AnnualReview review, LocalDate on, Actor actor) {
        LocalDate meetingOn = review.meeting().orElseThrow().on();
        if (on.isAfter(actor.today())) {
            throw Refusal.unprocessable(
                            "circulatedOn",
                            "in-the-future",
                            "Choose today's date or an earlier one.")
                    .raise();
        }
        if (on.isAfter(meetingOn)) {
            throw Refusal.unprocessable(
                            "circulatedOn",
                            "after-the-meeting",
                            "The advice must be circulated before the meeting on "
                                    + meetingOn
                                    + ".")
                    .raise();
        }
        if (contributions.circulationOf(review).isPresent()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The date the advice for this review was circulated is already on"
                                    + " record.")
                    .raise();
        }
        contributions.add(new Circulation(review, on));
        LocalDate dueBy = review.cycleOn(actor.today()).adviceDueBy();
        return Happened.of(new AdviceCirculated(review.id(), on, dueBy, !on.isAfter(dueBy)));
    }
}
