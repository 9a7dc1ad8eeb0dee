package london.dsco.review.termlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListPartRulesTest {

    private static final ListPart OF_ANN = new ListPart("ann@camden", null);
    private static final ListPart OF_NORTH = new ListPart(null, "NORTH");

    @Test
    void aPractitionerSeesOnlyTheirOwnPart() {
        assertThat(may(OF_ANN, actor("ann@camden", Role.ADVICE_AUTHOR), "NORTH")).isTrue();
        assertThat(may(OF_ANN, actor("ben@camden", Role.ADVICE_AUTHOR), "NORTH")).isFalse();
        assertThat(may(OF_NORTH, actor("ann@camden", Role.ADVICE_AUTHOR), "NORTH")).isFalse();
    }

    @Test
    void aManagerSeesOnlyThePartsOfTheirTeam() {
        Actor manager = actor("max@camden", Role.TEAM_MANAGER);

        assertThat(may(OF_ANN, manager, "NORTH")).isTrue();
        assertThat(may(OF_NORTH, manager, "NORTH")).isTrue();
        assertThat(may(OF_ANN, manager, "SOUTH")).isFalse();
        assertThat(may(OF_NORTH, manager, "SOUTH")).isFalse();
        assertThat(may(OF_NORTH, manager, null)).isFalse();
        assertThat(ListPartRules.maySee("ann@camden", null, manager, null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOROUGH_SYSTEM", "DSCO", "REVIEW_COORDINATOR", "SEN_CASEWORKER"})
    void thoseWhoRunReviewsSeeEveryPart(Role role) {
        assertThat(may(OF_NORTH, actor("any@camden", role), null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOROUGH_ADMIN", "HEALTH_PARTNER", "SETTING", "VIRTUAL_SCHOOL"})
    void otherRolesSeeTheListButNoPartOfIt(Role role) {
        Actor actor = actor("ann@camden", role);

        assertThat(ListPart.asked(null, null, actor).isTheWhole()).isTrue();
        assertThat(may(OF_ANN, actor, "NORTH")).isFalse();
    }

    @Test
    void anAuthorWhoNamesNobodyGetsTheirOwnPart() {
        Actor author = actor("ann@camden", Role.ADVICE_AUTHOR);

        assertThat(ListPart.asked(null, null, author)).isEqualTo(OF_ANN);
        assertThat(ListPart.asked("Ann@Camden ", null, author)).isEqualTo(OF_ANN);
    }

    @Test
    void refusesAPractitionerAndATeamAtOnce() {
        Actor dsco = actor("dsco@camden", Role.DSCO);

        assertThatThrownBy(() -> ListPart.asked("ann@camden", "NORTH", dsco))
                .isInstanceOf(RefusedException.class);
    }

    /** Who writes a report is known only within social care. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void onlySocialCareSeesWhoWrites(Role role) {
        assertThat(ListPartRules.seesWhoWrites(actor("any@camden", role)))
                .isEqualTo(Set.of(Role.ADVICE_AUTHOR, Role.DSCO, Role.TEAM_MANAGER).contains(role));
    }

    /** SEND Code of Practice 9.172 names those who get the list; an administrator is not one. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoGetOrMakeTheListSeeTheMarkForAdulthood(Role role) {
        assertThat(ListPartRules.seesPreparingForAdulthood(actor("any@camden", role)))
                .isEqualTo(
                        Set.of(
                                        Role.ADVICE_AUTHOR,
                                        Role.BOROUGH_SYSTEM,
                                        Role.DSCO,
                                        Role.HEALTH_PARTNER,
                                        Role.REVIEW_COORDINATOR,
                                        Role.SEN_CASEWORKER,
                                        Role.SETTING,
                                        Role.TEAM_MANAGER,
                                        Role.VIRTUAL_SCHOOL)
                                .contains(role));
    }

    @Test
    void aManagerWhoNamesATeamOrAPersonDoesNotAskForTheWholeList() {
        Actor manager = actor("max@camden", Role.TEAM_MANAGER);

        assertThat(ListPart.asked(null, "NORTH", manager)).isEqualTo(OF_NORTH);
        assertThat(ListPart.asked(null, "NORTH", manager).isTheWhole()).isFalse();
        assertThat(ListPart.asked("ann@camden", null, manager).isTheWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SETTING,            SETTING",
        "HEALTH_PARTNER,     HEALTH",
        "VIRTUAL_SCHOOL,     VIRTUAL_SCHOOL",
        "DSCO,               SOCIAL_CARE",
        "TEAM_MANAGER,       SOCIAL_CARE",
        "ADVICE_AUTHOR,      ",
        "BOROUGH_ADMIN,      ",
        "BOROUGH_SYSTEM,     ",
        "REVIEW_COORDINATOR, ",
        "SEN_CASEWORKER,     "
    })
    void eachRecipientAcknowledgesTheListForItself(Role role, ListReader reader) {
        assertThat(ListReader.of(actor("any@camden", role))).isEqualTo(Optional.ofNullable(reader));
    }

    /** Returns a practitioner, Ann, in the team NORTH. */
    private static boolean may(ListPart part, Actor actor, String ownTeam) {
        return ListPartRules.maySee(part.practitioner(), "NORTH", actor, ownTeam);
    }

    private static Actor actor(String username, Role role) {
        return new Actor(
                username,
                username,
                Set.of(role),
                "E09000007",
                "web",
                null,
                null,
                Instant.parse("2026-11-21T12:00:00Z"));
    }
}
