package london.dsco.review.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPermissionTest {

    private static final String CAMDEN = SamplePlans.CAMDEN;
    private static final String ISLINGTON = "E09000019";

    @ParameterizedTest
    @CsvSource({
        "BOROUGH_SYSTEM, WHOLE",
        "SEN_CASEWORKER, WHOLE",
        "REVIEW_COORDINATOR, WHOLE",
        "DSCO, WHOLE",
        "TEAM_MANAGER, CLOCKS",
        "HEALTH_PARTNER, CLOCKS",
        "BOROUGH_ADMIN, CLOCKS",
        "VIRTUAL_SCHOOL, ",
        "SETTING, ",
        "ADVICE_AUTHOR, ",
        "PARENT_FORUM, ",
        "NETWORK_COORDINATOR, ",
        "REGIONAL_OBSERVER, "
    })
    void givesEachRoleItsSightOfAChildUnknownToSocialCare(Role role, Sight sight) {
        var plan = SamplePlans.of(Involvement.NOT_KNOWN, CAMDEN, "100049");

        assertThat(new ReviewPermission(actor(role, null)).sightOf(plan))
                .isEqualTo(Optional.ofNullable(sight));
    }

    @ParameterizedTest
    @CsvSource({
        "CLA, E09000007, true",
        "CLA, E09000019, false", // looked after by another authority
        "CIN, E09000007, true",
        "CIN, E09000019, true",
        "CP, E09000007, true",
        "NOT_KNOWN, E09000007, false",
        "EARLY_HELP, E09000007, false",
        "SHORT_BREAKS, E09000007, false",
        "ADULT_CARE, E09000007, false"
    })
    void showsTheVirtualSchoolTheChildrenItIsResponsibleFor(
            Involvement involvement, String careAuthority, boolean shown) {
        var plan = SamplePlans.of(involvement, careAuthority, "100049");

        assertThat(new ReviewPermission(actor(Role.VIRTUAL_SCHOOL, null)).sightOf(plan))
                .isEqualTo(shown ? Optional.of(Sight.VIRTUAL_SCHOOL) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "VIRTUAL_SCHOOL, CLA, true",
        "VIRTUAL_SCHOOL, CIN, false",
        "VIRTUAL_SCHOOL, CP, false",
        "SEN_CASEWORKER, CLA, false",
        "DSCO, CLA, false",
        "HEALTH_PARTNER, CLA, false"
    })
    void showsAnotherBoroughsPlanOnlyToTheCorporateParentsVirtualSchool(
            Role role, Involvement involvement, boolean shown) {
        Actor ofIslington =
                new Actor("s", "u", Set.of(role), ISLINGTON, "c", null, null, SamplePlans.NOW);
        var ofCamden = SamplePlans.of(involvement, ISLINGTON, null);

        assertThat(new ReviewPermission(ofIslington).sightOf(ofCamden))
                .isEqualTo(shown ? Optional.of(Sight.VIRTUAL_SCHOOL) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "100049, 100049, true",
        "100049, 100050, false",
        ", 100049, false",
        "100049, , false"
    })
    void showsASettingTheReviewsAtItsOwnUrn(String ofPlan, String ofActor, boolean shown) {
        var plan = SamplePlans.of(Involvement.CP, CAMDEN, ofPlan);

        assertThat(new ReviewPermission(actor(Role.SETTING, ofActor)).sightOf(plan))
                .isEqualTo(shown ? Optional.of(Sight.SETTING) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refusesEveryRoleWithoutABorough(Role role) {
        Actor nowhere = new Actor("s", "u", Set.of(role), null, "c", null, null, SamplePlans.NOW);

        assertThatThrownBy(() -> new ReviewPermission(nowhere))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void showsSystemActorsTheWholeReview() {
        Actor system = Actor.system("plan-outcomes", CAMDEN, SamplePlans.NOW);

        assertThat(
                        new ReviewPermission(system)
                                .sightOf(SamplePlans.of(Involvement.CP, ISLINGTON, null)))
                .contains(Sight.WHOLE);
    }

    /** A list of the whole borough is read without a filter, so nobody else may get it. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyRolesWhoSeeEachReviewOfTheBoroughAndNoOtherGetTheUnfilteredList(Role role) {
        boolean each =
                Set.of(
                                Role.BOROUGH_SYSTEM,
                                Role.DSCO,
                                Role.REVIEW_COORDINATOR,
                                Role.SEN_CASEWORKER,
                                Role.HEALTH_PARTNER,
                                Role.BOROUGH_ADMIN,
                                Role.TEAM_MANAGER)
                        .contains(role);
        Actor alsoOfTheVirtualSchool =
                new Actor(
                        "s",
                        "u",
                        EnumSet.of(role, Role.VIRTUAL_SCHOOL),
                        CAMDEN,
                        "c",
                        null,
                        null,
                        SamplePlans.NOW);

        assertThat(new ReviewPermission(actor(role, null)).seesEachOfTheBorough()).isEqualTo(each);
        assertThat(new ReviewPermission(alsoOfTheVirtualSchool).seesEachOfTheBorough()).isFalse();
    }

    @Test
    void showsNothingAtAUrnToARoleOtherThanASetting() {
        var plan = SamplePlans.of(Involvement.CP, CAMDEN, "100049");

        assertThat(new ReviewPermission(actor(Role.ADVICE_AUTHOR, "100049")).sightOf(plan))
                .isEmpty();
    }

    private static Actor actor(Role role, String setting) {
        return new Actor("s", "u", Set.of(role), CAMDEN, "c", setting, null, SamplePlans.NOW);
    }
}
