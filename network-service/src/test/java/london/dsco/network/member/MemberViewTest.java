package london.dsco.network.member;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.member.Availability.DayPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who sees how to reach a member, field by field. */
class MemberViewTest {

    private static final Actor HERSELF = Actors.named("amina@camden", CAMDEN, Role.DSCO);
    private static final Contact CONTACT = new Contact("amina@camden.example", null);
    private static final List<Availability> MONDAYS =
            List.of(new Availability(DayOfWeek.MONDAY, DayPart.MORNING));

    private static Member member(Contact contact, ContactAudience... shownTo) {
        Member member =
                Member.joined(
                                new Member.Said(
                                        "DSCO",
                                        TODAY,
                                        List.of(Expertise.TRIBUNALS),
                                        "Appeals",
                                        MONDAYS,
                                        contact,
                                        List.of(shownTo)),
                                MemberRole.DSCO,
                                HERSELF)
                        .entry();
        member.moveTo(MemberStatus.ACTIVE);
        return member;
    }

    private static Actor reader(Role role) {
        return Actors.of(role.isOfABorough() ? HACKNEY : null, role);
    }

    private static Contact seen(Role role, ContactAudience... shownTo) {
        return MemberView.of(member(CONTACT, shownTo), reader(role)).contact();
    }

    @ParameterizedTest
    @EnumSource(names = {"DSCO", "NETWORK_COORDINATOR"})
    void officersSeeContactDetailsThatAreShownToOfficers(Role role) {
        assertThat(seen(role, ContactAudience.DSCOS)).isEqualTo(CONTACT);
        assertThat(seen(role, ContactAudience.PARTNERS)).isNull();
        assertThat(seen(role)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"HEALTH_PARTNER", "PARENT_FORUM", "REGIONAL_OBSERVER"})
    void partnersSeeContactDetailsThatAreShownToPartners(Role role) {
        assertThat(seen(role, ContactAudience.PARTNERS)).isEqualTo(CONTACT);
        assertThat(seen(role, ContactAudience.DSCOS)).isNull();
        assertThat(seen(role)).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DSCO",
                "NETWORK_COORDINATOR",
                "HEALTH_PARTNER",
                "PARENT_FORUM",
                "REGIONAL_OBSERVER"
            },
            mode = Mode.EXCLUDE)
    void nobodyElseSeesThemWhoeverTheyAreShownTo(Role role) {
        assertThat(seen(role, ContactAudience.values())).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DSCO",
                "TEAM_MANAGER",
                "BOROUGH_ADMIN",
                "NETWORK_COORDINATOR",
                "REGIONAL_OBSERVER"
            })
    void colleaguesSeeWhenTheyAreAvailable(Role role) {
        assertThat(MemberView.of(member(CONTACT), reader(role)).availability()).isEqualTo(MONDAYS);
    }

    /** A parent carer forum takes no part in the network; it reads the directory only. */
    @Test
    void whoTakesNoPartSeesWhenTheyAreAvailableOnlyTogetherWithHowToReachThem() {
        Actor forum = reader(Role.PARENT_FORUM);
        assertThat(MemberView.of(member(CONTACT), forum).availability()).isNull();
        assertThat(MemberView.of(member(CONTACT, ContactAudience.PARTNERS), forum).availability())
                .isEqualTo(MONDAYS);
    }

    @Test
    void nobodyIsReachableWithoutContactDetails() {
        Member silent = member(new Contact(null, null), ContactAudience.PARTNERS);
        assertThat(MemberView.of(silent, HERSELF).contact()).isNull();
        assertThat(MemberView.of(silent, reader(Role.PARENT_FORUM)).availability()).isNull();
    }

    @Test
    void onlyTheMemberSeesToWhomTheyShowThem() {
        Member member = member(CONTACT, ContactAudience.DSCOS);
        assertThat(MemberView.of(member, HERSELF).contactFor())
                .containsExactly(ContactAudience.DSCOS);
        assertThat(MemberView.of(member, reader(Role.DSCO)).contactFor()).isNull();
        assertThat(MemberView.of(member, Actors.of(CAMDEN, Role.BOROUGH_ADMIN)).contactFor())
                .isNull();
    }

    @Test
    void theMemberSeesTheirOwnContactDetailsWhoeverElseDoes() {
        assertThat(MemberView.of(member(CONTACT), HERSELF).contact()).isEqualTo(CONTACT);
    }

    @Test
    void somebodyOfTheSameNameInAnotherBoroughIsSomebodyElse() {
        Actor namesake = Actors.named("amina@camden", HACKNEY, Role.DSCO);
        assertThat(MemberView.of(member(CONTACT), namesake).contact()).isNull();
        assertThat(MemberView.of(member(CONTACT), namesake).username()).isNull();
    }

    @Test
    void onlyTheMemberAndTheBoroughsAdministratorSeeTheUserName() {
        Member member = member(CONTACT);
        assertThat(MemberLineView.of(member, HERSELF).username()).isEqualTo("amina@camden");
        assertThat(MemberLineView.of(member, Actors.of(CAMDEN, Role.BOROUGH_ADMIN)).username())
                .isEqualTo("amina@camden");
        assertThat(MemberLineView.of(member, Actors.of(HACKNEY, Role.BOROUGH_ADMIN)).username())
                .isNull();
        assertThat(MemberLineView.of(member, Actors.of(CAMDEN, Role.TEAM_MANAGER)).username())
                .isNull();
        assertThat(MemberLineView.of(member, reader(Role.NETWORK_COORDINATOR)).username()).isNull();
    }

    @Test
    void whoLeavesTakesEverythingAlongButTheirPostAndTheDates() {
        Member member = member(CONTACT, ContactAudience.values());
        member.left(TODAY.plusDays(1));
        member.moveTo(MemberStatus.LEFT);

        assertThat(member.said())
                .isEqualTo(
                        new Member.Said(
                                "DSCO",
                                TODAY,
                                List.of(),
                                null,
                                List.of(),
                                new Contact(null, null),
                                List.of()));
        assertThat(MemberLineView.of(member, reader(Role.DSCO)).leftOn())
                .isEqualTo(TODAY.plusDays(1));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DSCO",
                "TEAM_MANAGER",
                "BOROUGH_ADMIN",
                "NETWORK_COORDINATOR",
                "REGIONAL_OBSERVER",
                "HEALTH_PARTNER"
            })
    void takesPartInTheRoleOfTheirToken(Role role) {
        assertThat(MemberRole.of(reader(role)).map(Enum::name)).contains(role.name());
        assertThat(MemberRole.valueOf(role.name()).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DSCO",
                "TEAM_MANAGER",
                "BOROUGH_ADMIN",
                "NETWORK_COORDINATOR",
                "REGIONAL_OBSERVER",
                "HEALTH_PARTNER"
            },
            mode = Mode.EXCLUDE)
    void takesNoPartInAnyOtherRole(Role role) {
        assertThat(MemberRole.of(reader(role))).isEmpty();
    }

    @Test
    void takesPartInTheFirstOfSeveralRoles() {
        Actor both = Actors.named("x", CAMDEN, Role.BOROUGH_ADMIN, Role.DSCO, Role.HEALTH_PARTNER);
        assertThat(MemberRole.of(both)).contains(MemberRole.DSCO);
    }
}
