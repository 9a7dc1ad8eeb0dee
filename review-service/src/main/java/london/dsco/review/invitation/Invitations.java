package london.dsco.review.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.ReviewStatus;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.annualreview.TakenReview;
import london.dsco.review.plan.Plan;

/** The invitations to reviews. */
@ApplicationScoped
public class Invitations {

    private static final List<ReviewStatus> COMING =
            List.of(ReviewStatus.MEETING_PROPOSED, ReviewStatus.MEETING_CONFIRMED);

    private final EntityManager database;

    Invitations(EntityManager database) {
        this.database = database;
    }

    void add(Invitation invitation) {
        database.persist(invitation);
    }

    /** Returns the invitations to a review, oldest first. */
    public List<Invitation> of(AnnualReview review) {
        return database.createQuery(
                        "from Invitation where review = :review order by id", Invitation.class)
                .setParameter("review", review)
                .getResultList();
    }

    /** Returns social care's invitations to some reviews. */
    public List<Invitation> ofSocialCare(Collection<UUID> reviews) {
        return database.createQuery(
                        "from Invitation where invitee = :social and review.id in :reviews"
                                + " order by id",
                        Invitation.class)
                .setParameter("social", Invitee.SOCIAL_WORKER)
                .setParameter("reviews", reviews)
                .getResultList();
    }

    /**
     * Returns the invitations that a reader may know about. A setting sees only its own, because
     * the others would reveal how social care knows the child.
     */
    public List<Invitation> of(AnnualReview review, Sight sight) {
        return of(review).stream().filter(one -> isShownTo(sight, one)).toList();
    }

    /** Returns the invitation with this id, if the reader may know about it. */
    public Optional<Invitation> find(AnnualReview review, UUID id, Sight sight) {
        return of(review, sight).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static boolean isShownTo(Sight sight, Invitation invitation) {
        return sight != Sight.SETTING || invitation.invitee() == Invitee.SETTING;
    }

    /** Returns whom social care sends to each review of a borough. */
    public List<TakenReview> takenBySocialCare(String borough) {
        return database.createQuery(
                        "select i.review.plan.id, i.review.id, i.username from Invitation i"
                                + " where i.borough = :borough and i.invitee = :social"
                                + " and i.username is not null",
                        TakenReview.class)
                .setParameter("borough", borough)
                .setParameter("social", Invitee.SOCIAL_WORKER)
                .getResultList();
    }

    /** Returns whom social care sends, or sent, to the reviews of one plan. */
    public List<TakenReview> takenBySocialCare(Plan plan) {
        return database.createQuery(
                        "select i.review.plan.id, i.review.id, i.username from Invitation i"
                                + " where i.review.plan = :plan and i.invitee = :social"
                                + " and i.username is not null",
                        TakenReview.class)
                .setParameter("plan", plan)
                .setParameter("social", Invitee.SOCIAL_WORKER)
                .getResultList();
    }

    /**
     * Returns the child's social worker by user name: the person whom social care sends to the
     * review. Somebody who runs reviews allocated them, so nobody can appoint themselves. Until a
     * review has a worker, this is the one who went to the previous review.
     *
     * @return empty if social care has sent nobody yet
     */
    public List<String> socialWorkers(Plan plan) {
        List<TakenReview> taken = takenBySocialCare(plan);
        // Version 7 identifiers sort by time as text.
        Optional<UUID> latest =
                taken.stream().map(TakenReview::reviewId).max(Comparator.comparing(UUID::toString));
        return taken.stream()
                .filter(one -> latest.filter(one.reviewId()::equals).isPresent())
                .map(TakenReview::username)
                .toList();
    }

    /**
     * Returns the reviews to which somebody is invited.
     *
     * @param borough GSS code of the reviews
     * @param username the user name in their token
     */
    public List<UUID> reviewsOf(String borough, String username) {
        return database.createQuery(
                        "select review.id from Invitation"
                                + " where borough = :borough and username = :username",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("username", username)
                .getResultList();
    }

    /**
     * Returns which of some practitioners are invited to another review that meets on a day.
     *
     * @param on London date of the meeting
     */
    Set<String> elsewhere(AnnualReview review, Collection<String> usernames, LocalDate on) {
        return Set.copyOf(
                database.createQuery(
                                "select distinct i.username from Invitation i"
                                        + " where i.borough = :borough and i.username in :usernames"
                                        + " and i.review <> :review and i.review.meeting.on = :day"
                                        + " and i.review.status in :coming",
                                String.class)
                        .setParameter("borough", review.borough())
                        .setParameter("usernames", usernames)
                        .setParameter("review", review)
                        .setParameter("day", on)
                        .setParameter("coming", COMING)
                        .getResultList());
    }

    /** Returns the invitations in a borough's duty inbox, the oldest first, after one. */
    List<Invitation> inDutyInbox(String borough, UUID after, int limit) {
        return database.createQuery(
                        "select i from Invitation i join fetch i.review r join fetch r.plan"
                                + " where i.borough = :borough and i.invitee = :social"
                                + " and i.username is null and r.completedOn is null"
                                + " and i.id > :after order by i.id",
                        Invitation.class)
                .setParameter("borough", borough)
                .setParameter("social", Invitee.SOCIAL_WORKER)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
