package london.dsco.network.referral;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.paper.Sought;

/** The referrals of a borough's reports. Only that borough reads them. */
@Singleton
class Referrals extends Papers<Referral> {

    private static final String OWED =
            "select id from Referral where borough = :borough and reportId = :report and body = :body"
                    + " and status = :owed";

    /** Finds a report of the actor's own borough that can be referred to a body. */
    private static final String ANNUAL_REPORT =
            "select title from annual_report where id = :id and borough = :borough"
                    + " and status in ('APPROVED', 'PUBLISHED')";

    private static final String LEARNING_REVIEW =
            "select trigger from learning_review where id = :id and borough = :borough"
                    + " and status <> 'WITHDRAWN'";

    Referrals(EntityManager database) {
        super(
                database,
                Referral.class,
                Set.of(Role.DSCO),
                Set.of(Role.TEAM_MANAGER, Role.BOROUGH_ADMIN));
    }

    /** Lists the referrals that are sought, in the order in which they were made, after one. */
    List<Referral> list(UUID after, Sought sought, Actor actor, int limit) {
        return after(after, sought, actor, limit);
    }

    /**
     * Returns the referral of the same report to the same body that is due. Others in the borough
     * wait.
     */
    Optional<UUID> owed(Referral.Said referred, Actor actor) {
        letOthersWait(actor);
        return database.createQuery(OWED, UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("report", referred.reportId())
                .setParameter("body", referred.body())
                .setParameter("owed", ReferralStatus.OWED)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the title of a report of the actor's own borough.
     *
     * @return empty if there is none that can be referred to a body
     */
    @SuppressWarnings("unchecked")
    Optional<String> title(ReportKind kind, UUID report, Actor actor) {
        List<String> found =
                database.createNativeQuery(
                                kind == ReportKind.ANNUAL_REPORT ? ANNUAL_REPORT : LEARNING_REVIEW,
                                String.class)
                        .setParameter("id", report)
                        .setParameter("borough", actor.scope())
                        .getResultList();
        return found.stream().findFirst();
    }

    @Override
    protected ReferralView view(Referral referral, Actor actor) {
        return ReferralView.of(referral, actor.today());
    }
}
