package london.dsco.review.annualreview;

import static london.dsco.domain.Role.BOROUGH_ADMIN;
import static london.dsco.domain.Role.BOROUGH_SYSTEM;
import static london.dsco.domain.Role.DSCO;
import static london.dsco.domain.Role.HEALTH_PARTNER;
import static london.dsco.domain.Role.REVIEW_COORDINATOR;
import static london.dsco.domain.Role.SEN_CASEWORKER;
import static london.dsco.domain.Role.TEAM_MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Role;
import london.dsco.review.plan.Authorities;
import london.dsco.review.plan.Placement;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;
import london.dsco.review.plan.VirtualSchoolRules;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;

/**
 * Which reviews an actor may see, and how much of each. For one review use {@link #reach} and
 * {@link #sightOf}, for a list {@link #visible}. They always agree.
 *
 * <p>{@link VirtualSchoolRules} decides which children a virtual school is responsible for. It sees
 * that a child is one of these, but not why. A school or college sees the reviews at its own URN. A
 * team manager sees everything only in cases of their own teams; no review belongs to a team, so
 * they see its clocks.
 */
final class ReviewPermission {

    private static final Path<AnnualReview, Plan> PLAN =
            Path.from(AnnualReview.class).to("plan", Plan.class);
    private static final Path<AnnualReview, Involvement> INVOLVEMENT =
            PLAN.to("involvement", Involvement.class);
    private static final Path<AnnualReview, String> CARE_AUTHORITY =
            PLAN.to("authorities", Authorities.class).to("careAuthority", String.class);
    private static final Path<AnnualReview, String> SETTING_URN =
            PLAN.to("placement", Placement.class).to("settingUrn", String.class);

    private final Actor actor;
    private final String borough;

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the account has no borough
     */
    ReviewPermission(Actor actor) {
        this.actor = actor;
        this.borough = Plans.boroughOf(actor);
    }

    /**
     * Returns how much they see of the review of a plan within their reach; empty if they see
     * nothing.
     */
    Optional<Sight> sightOf(Plan plan) {
        if (!plan.borough().equals(borough)) {
            return isOfVirtualSchool(plan) ? Optional.of(Sight.VIRTUAL_SCHOOL) : Optional.empty();
        }
        if (seesTheWhole()) {
            return Optional.of(Sight.WHOLE);
        }
        if (isOfVirtualSchool(plan)) {
            return Optional.of(Sight.VIRTUAL_SCHOOL);
        }
        if (seesClocks()) {
            return Optional.of(Sight.CLOCKS);
        }
        boolean atSetting =
                actor.has(Role.SETTING)
                        && plan.settingUrn().filter(urn -> urn.equals(actor.setting())).isPresent();
        return atSetting ? Optional.of(Sight.SETTING) : Optional.empty();
    }

    /** Returns whether they belong to the virtual school responsible for the plan's child. */
    boolean isOfVirtualSchool(Plan plan) {
        return actor.has(Role.VIRTUAL_SCHOOL)
                && plan.virtualSchool()
                        .filter(school -> school.authority().equals(borough))
                        .isPresent();
    }

    /**
     * Returns whether the actor sees at least a part of every review of their own borough, and
     * nothing of any other.
     */
    boolean seesEachOfTheBorough() {
        return (seesTheWhole() || seesClocks()) && !actor.has(Role.VIRTUAL_SCHOOL);
    }

    /** Returns the restriction to reviews that the actor sees, at least in part. */
    Restriction<AnnualReview> visible() {
        List<Restriction<AnnualReview>> some = new ArrayList<>();
        if (seesTheWhole() || seesClocks()) {
            some.add(own());
        }
        if (actor.has(Role.VIRTUAL_SCHOOL)) {
            some.add(own().and(INVOLVEMENT.in(VirtualSchoolRules.OF_THE_BOROUGH)));
            some.add(lookedAfterHere());
        }
        if (actor.has(Role.SETTING) && actor.setting() != null) {
            some.add(own().and(SETTING_URN.equalTo(actor.setting())));
        }
        return Restriction.any(some);
    }

    /**
     * Returns the restriction to reviews that exist for the actor. All others look as if they did
     * not exist.
     */
    Restriction<AnnualReview> reach() {
        return actor.has(Role.VIRTUAL_SCHOOL) ? own().or(lookedAfterHere()) : own();
    }

    /**
     * Returns the restriction to the reviews of the actor's own borough, the only ones that anybody
     * may change.
     */
    Restriction<AnnualReview> own() {
        return Path.from(AnnualReview.class).to("borough", String.class).equalTo(borough);
    }

    private Restriction<AnnualReview> lookedAfterHere() {
        return INVOLVEMENT
                .in(VirtualSchoolRules.OF_THE_CORPORATE_PARENT)
                .and(CARE_AUTHORITY.equalTo(borough));
    }

    private boolean seesTheWhole() {
        return actor.isSystem()
                || actor.hasAny(BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER);
    }

    private boolean seesClocks() {
        return actor.hasAny(HEALTH_PARTNER, BOROUGH_ADMIN, TEAM_MANAGER);
    }
}
