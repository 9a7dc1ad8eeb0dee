package london.dsco.review.calendarlink;

import static london.dsco.review.calendarlink.CalendarLinkStatus.OPEN;
import static london.dsco.review.calendarlink.CalendarLinkStatus.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import org.junit.jupiter.api.Test;

class CalendarLinkTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 16);
    private static final LinkSecret SECRET = LinkSecret.fresh();

    @Test
    void onlyItsOwnSecretOpensALink() {
        CalendarLink link = link();

        assertThat(link.isOpenedBy(SECRET)).isTrue();
        assertThat(link.isOpenedBy(LinkSecret.fresh())).isFalse();
    }

    @Test
    void aLinkWorksOnItsLastDayAndNotAfterIt() {
        CalendarLink link = link();

        assertThat(link.state(LAST_DAY)).isEqualTo(CalendarLinkState.OPEN);
        assertThat(link.state(LAST_DAY.plusDays(1))).isEqualTo(CalendarLinkState.EXPIRED);
    }

    @Test
    void toRevokeALinkAgainChangesNothing() {
        CalendarLink link = link();
        assertThat(link.revoke(owner()).facts()).hasSize(1);
        link.moveTo(LinkRevoking.REVOKED.next(OPEN));
        Instant first = link.revokedAt();

        assertThat(link.revoke(owner()).facts()).isEmpty();
        assertThat(link.revokedAt()).isEqualTo(first);
        assertThat(link.state(LAST_DAY)).isEqualTo(CalendarLinkState.REVOKED);
    }

    @Test
    void theStepsOfALinkLeadWhereTheTableSays() {
        assertThat(LinkMaking.MADE.opens()).contains(OPEN);
        assertThat(LinkMaking.MADE.after(OPEN)).isEmpty();
        assertThat(LinkMaking.MADE.after(REVOKED)).isEmpty();
        assertThat(LinkRevoking.REVOKED.after(OPEN)).contains(REVOKED);
        assertThat(LinkRevoking.REVOKED.after(REVOKED)).contains(REVOKED);
    }

    private static CalendarLink link() {
        CalendarLink link = CalendarLink.made(SECRET, LAST_DAY, owner()).entry();
        link.moveTo(OPEN);
        return link;
    }

    private static Actor owner() {
        return new Actor(
                "s",
                "worker@camden",
                Set.of(Role.ADVICE_AUTHOR),
                "E09000007",
                "portal",
                null,
                null,
                Instant.parse("2026-11-21T12:00:00Z"));
    }
}
