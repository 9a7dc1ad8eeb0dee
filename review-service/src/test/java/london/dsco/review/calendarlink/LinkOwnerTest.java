package london.dsco.review.calendarlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a link still shows, by what its owner is today. */
class LinkOwnerTest {

    private static final UUID LINK = UUID.fromString("0195f0a0-0000-7000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "ADVICE_AUTHOR,      true,  true",
        "TEAM_MANAGER,       true,  true",
        "DSCO,               true,  true",
        "REVIEW_COORDINATOR, true,  true",
        "SEN_CASEWORKER,     true,  true",
        "VIRTUAL_SCHOOL,     true,  false", // only the children it is responsible for
        "HEALTH_PARTNER,     false, false",
        "PARENT_FORUM,       false, false",
        "BOROUGH_ADMIN,      false, false"
    })
    void aPersonSeesWhatTheirPresentRoleSees(Role role, boolean calendar, boolean goesTo) {
        LinkOwner owner = new LinkOwner(LINK, "rosa", Set.of(role), null);

        assertThat(owner.hasACalendar()).isEqualTo(calendar);
        assertThat(owner.seesWhatTheyGoTo()).isEqualTo(goesTo);
        assertThat(owner.isSetting()).isFalse();
    }

    @Test
    void somebodyWhoLeftSeesNothing() {
        LinkOwner left = new LinkOwner(LINK, "rosa", Set.of(), null);

        assertThat(left.hasACalendar()).isFalse();
        assertThat(left.seesWhatTheyGoTo()).isFalse();
    }

    @Test
    void aSettingHasTheCalendarOfItsOwnMeetingsOnly() {
        LinkOwner setting = new LinkOwner(LINK, "school", Set.of(Role.SETTING), "100049");

        assertThat(setting.hasACalendar()).isTrue();
        assertThat(setting.seesWhatTheyGoTo()).isFalse();
    }

    /** The access log says that a link read it, and by whose right. */
    @Test
    void readsAsItsOwnerThroughTheLinkInTheBoroughOfTheLink() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        Actor reader =
                new LinkOwner(LINK, "school", Set.of(Role.SETTING), "100049")
                        .at(Actor.system("calendar-links", "E09000007", now));

        assertThat(reader)
                .isEqualTo(
                        new Actor(
                                "calendar-link:" + LINK,
                                "school",
                                Set.of(Role.SETTING),
                                "E09000007",
                                "calendar-link:" + LINK,
                                "100049",
                                null,
                                now));
        assertThat(reader.isSystem()).isFalse();
    }
}
