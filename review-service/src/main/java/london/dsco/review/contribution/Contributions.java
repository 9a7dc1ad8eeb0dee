package london.dsco.review.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.invitation.Invitation;
import london.dsco.review.invitation.Invitee;
import london.dsco.review.invitation.Presence;

/** Who took part in reviews, what was circulated, and who was chased. */
@ApplicationScoped
public class Contributions {

    private static final Set<Presence> OWING =
            EnumSet.of(Presence.MUST_ATTEND, Presence.ATTEND_OR_CONTRIBUTE);

    private final EntityManager database;

    Contributions(EntityManager database) {
        this.database = database;
    }

    void add(Contribution contribution) {
        database.persist(contribution);
    }

    void add(Circulation circulation) {
        database.persist(circulation);
    }

    void add(Chaser chaser) {
        database.persist(chaser);
    }

    /** Lists the contributions to a review, oldest first. */
    List<Contribution> of(AnnualReview review) {
        return database.createQuery(
                        "from Contribution where reviewId = :review order by id",
                        Contribution.class)
                .setParameter("review", review.id())
                .getResultList();
    }

    /** Returns social care's contributions to some reviews. */
    public List<Contribution> ofSocialCare(Collection<UUID> reviews) {
        return database.createQuery(
                        "select c from Contribution c join Invitation i on i.id = c.invitationId"
                                + " where i.invitee = :social and c.reviewId in :reviews",
                        Contribution.class)
                .setParameter("social", Invitee.SOCIAL_WORKER)
                .setParameter("reviews", reviews)
                .getResultList();
    }

    Optional<Circulation> circulationOf(AnnualReview review) {
        return Optional.ofNullable(database.find(Circulation.class, review.id()));
    }

    List<Chaser> chasersOf(AnnualReview review) {
        return database.createQuery("from Chaser where reviewId = :review", Chaser.class)
                .setParameter("review", review.id())
                .getResultList();
    }

    /**
     * Returns the reviews of a borough with somebody to chase: their advice was due before a
     * meeting that is set, none has arrived, and nobody has chased them.
     *
     * @param meetingBefore only meetings before this day, whose advice was due
     */
    List<UUID> reviewsToChase(String borough, LocalDate meetingBefore, int most) {
        return database.createQuery(
                        "select distinct i.review.id from Invitation i"
                                + " where i.borough = :borough and i.presence in :owing"
                                + " and i.review.completedOn is null and i.review.status <> :closed"
                                + " and i.review.meeting.on < :before"
                                + " and not exists (select 1 from Chaser c"
                                + " where c.invitationId = i.id)"
                                + " and not exists (select 1 from Contribution c"
                                + " where c.invitationId = i.id and c.kind <> :apology)",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("owing", OWING)
                .setParameter("closed", ReviewStatus.CLOSED)
                .setParameter("before", meetingBefore)
                .setParameter("apology", ContributionKind.APOLOGY)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns whether anything but an apology is on record for somebody. */
    static boolean hasContributed(Invitation invitation, List<Contribution> known) {
        return known.stream()
                .anyMatch(
                        one ->
                                one.invitationId().equals(invitation.id())
                                        && one.kind() != ContributionKind.APOLOGY);
    }
}
