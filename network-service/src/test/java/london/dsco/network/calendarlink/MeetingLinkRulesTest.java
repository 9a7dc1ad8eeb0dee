package london.dsco.network.calendarlink;

import static london.dsco.domain.Role.ADVICE_AUTHOR;
import static london.dsco.domain.Role.BOROUGH_ADMIN;
import static london.dsco.domain.Role.DSCO;
import static london.dsco.domain.Role.HEALTH_PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingLinkRulesTest {

    @ParameterizedTest
    @CsvSource({
        "DSCO, 2026-11-21, 2027-11-21",
        "REGIONAL_OBSERVER, 2028-02-29, 2029-02-28",
        "HEALTH_PARTNER, 2026-11-30, 2027-02-28"
    })
    void aMembersLinkWorksForAYearAndAPartnersForThreeMonths(
            Role role, LocalDate made, LocalDate until) {
        assertThat(MeetingLinkRules.longest(role, made)).isEqualTo(until);
    }

    @Test
    void onlyMembersMustBeInTheDirectory() {
        assertThat(MeetingLinkRules.isWatchedOver(DSCO)).isTrue();
        assertThat(MeetingLinkRules.isWatchedOver(HEALTH_PARTNER)).isFalse();
    }

    @Test
    void ofSeveralRolesAMembersRoleCounts() {
        assertThat(MeetingLinkRules.role(Set.of(HEALTH_PARTNER, BOROUGH_ADMIN, DSCO)))
                .isEqualTo(DSCO);
        assertThat(MeetingLinkRules.role(Set.of(HEALTH_PARTNER, ADVICE_AUTHOR)))
                .isEqualTo(HEALTH_PARTNER);
    }
}
