package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Register;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Sight;
import london.dsco.review.practitioner.Teams;

/**
 * Who sees how much of a report. Authors see their own. While nobody writes it, any author of the
 * borough may begin it. A manager sees the reports of authors in their own team. The DSCO sees all.
 */
@ApplicationScoped
public class ReportPermission {

    private final AnnualReviews reviews;
    private final SocialCareReports reports;
    private final Teams teams;

    ReportPermission(AnnualReviews reviews, SocialCareReports reports, Teams teams) {
        this.reviews = reviews;
        this.reports = reports;
        this.teams = teams;
    }

    /** Returns the reviews whose report the actor sees, at least in part. */
    Register<UUID, AnnualReview> seen() {
        return reviews.ofTheBorough((review, actor) -> sightOf(review, actor));
    }

    /**
     * Returns the reviews whose report the actor sees in full. Others in the borough are refused.
     */
    public Register<UUID, AnnualReview> whole() {
        return reviews.ofTheBorough(
                (review, actor) -> {
                    if (sightOf(review, actor) != ReportSight.WHOLE) {
                        throw notTheirs().raise();
                    }
                });
    }

    /**
     * Returns the reviews whose report the actor may write or begin. The report decides whether it
     * is theirs to write.
     */
    Register<UUID, AnnualReview> written() {
        return reviews.ofTheBorough(
                (review, actor) -> {
                    if (!actor.has(Role.ADVICE_AUTHOR) || !isOpenTo(review, actor)) {
                        throw notTheirs().raise();
                    }
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor sees nothing of
     *     it
     */
    ReportSight sightOf(AnnualReview review, Actor actor) {
        Optional<String> author = reports.of(review).flatMap(SocialCareReport::author);
        boolean own = author.filter(actor.username()::equals).isPresent();
        if (actor.has(Role.DSCO)
                || actor.has(Role.ADVICE_AUTHOR) && own
                || actor.has(Role.TEAM_MANAGER)
                        && author.isPresent()
                        && leads(actor, author.get())) {
            return ReportSight.WHOLE;
        }
        if (actor.hasAny(Role.SEN_CASEWORKER, Role.BOROUGH_SYSTEM)) {
            return ReportSight.AUTHORITY;
        }
        if (actor.hasAny(
                        Role.TEAM_MANAGER,
                        Role.REVIEW_COORDINATOR,
                        Role.HEALTH_PARTNER,
                        Role.BOROUGH_ADMIN)
                || actor.has(Role.ADVICE_AUTHOR) && author.isEmpty()) {
            return ReportSight.STATE;
        }
        if (actor.has(Role.SETTING) && AnnualReviews.sightOf(review, actor) == Sight.SETTING) {
            return ReportSight.SETTING;
        }
        throw notTheirs().raise();
    }

    /** Returns whether somebody works in the manager's own team. */
    boolean leads(Actor manager, String username) {
        Optional<String> own = teams.of(manager.borough(), manager.username());
        return own.isPresent() && own.equals(teams.of(manager.borough(), username));
    }

    private boolean isOpenTo(AnnualReview review, Actor actor) {
        return reports.of(review)
                .flatMap(SocialCareReport::author)
                .map(actor.username()::equals)
                .orElse(true);
    }

    private static Refusal notTheirs() {
        return Refusal.of(Refusal.Code.FORBIDDEN, "Your role cannot see this report.");
    }
}
