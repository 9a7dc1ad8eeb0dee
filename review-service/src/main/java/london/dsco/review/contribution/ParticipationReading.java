package london.dsco.review.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.contribution.ParticipationView.ParticipantView;
import london.dsco.review.invitation.Invitation;
import london.dsco.review.invitation.Invitations;

/** Shows who takes part in a review, and who still owes something. */
@ApplicationScoped
public class ParticipationReading {

    private final Reads reads;
    private final AnnualReviews reviews;
    private final Invitations invitations;
    private final Contributions contributions;

    ParticipationReading(
            Reads reads,
            AnnualReviews reviews,
            Invitations invitations,
            Contributions contributions) {
        this.reads = reads;
        this.reviews = reviews;
        this.invitations = invitations;
        this.contributions = contributions;
    }

    ParticipationView read(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                reviews.seenWith(EnumSet.of(Sight.WHOLE, Sight.SETTING)),
                review -> view(review, actor));
    }

    private ParticipationView view(AnnualReview review, Actor actor) {
        LocalDate dueBy = review.cycleOn(actor.today()).adviceDueBy();
        Optional<LocalDate> circulatedOn =
                contributions.circulationOf(review).map(Circulation::circulatedOn);
        List<Contribution> known = contributions.of(review);
        List<Chaser> chasers = contributions.chasersOf(review);
        boolean held = review.meeting().isPresent() && isOver(review);
        return new ParticipationView(
                review.meeting().map(Meeting::on).orElse(null),
                dueBy,
                circulatedOn.orElse(null),
                circulatedOn.map(on -> !on.isAfter(dueBy)).orElse(null),
                invitations.of(review, AnnualReviews.sightOf(review, actor)).stream()
                        .map(one -> participant(one, known, chasers, held))
                        .toList());
    }

    private static boolean isOver(AnnualReview review) {
        return review.status() == ReviewStatus.MEETING_HELD
                || review.status() == ReviewStatus.COMPLETED;
    }

    private static ParticipantView participant(
            Invitation invitation, List<Contribution> known, List<Chaser> chasers, boolean held) {
        Optional<Contribution> written =
                known.stream()
                        .filter(one -> one.invitationId().equals(invitation.id()))
                        .filter(one -> one.kind().isWritten())
                        .findFirst();
        Participation participation =
                ContributionRules.participation(
                        invitation.presence(), kindsOf(invitation, known), held);
        return new ParticipantView(
                invitation.id(),
                invitation.invitee(),
                invitation.presence(),
                participation,
                written.map(Contribution::receivedOn).orElse(null),
                written.flatMap(Contribution::inTime).orElse(null),
                chasers.stream()
                        .filter(one -> one.invitationId().equals(invitation.id()))
                        .map(Chaser::chasedOn)
                        .findFirst()
                        .orElse(null),
                ContributionRules.citation(participation, invitation.presence()).orElse(null));
    }

    /** Returns what is on record for one invited person. */
    static Set<ContributionKind> kindsOf(Invitation invitation, List<Contribution> known) {
        Set<ContributionKind> kinds = EnumSet.noneOf(ContributionKind.class);
        known.stream()
                .filter(one -> one.invitationId().equals(invitation.id()))
                .forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    static Set<UUID> idsOf(List<Invitation> invitations) {
        return invitations.stream().map(Invitation::id).collect(Collectors.toSet());
    }
}
