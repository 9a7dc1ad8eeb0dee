package london.dsco.calendarlink;

import static london.dsco.calendarlink.CalendarLinkStatus.OPEN;
import static london.dsco.calendarlink.CalendarLinkStatus.REVOKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import london.dsco.records.RecordType;
import org.junit.jupiter.api.Test;

class PrivateLinkTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 16);
    private static final LinkSecret SECRET = LinkSecret.fresh();

    /** A link without a calendar. */
    private static final class BlankLink extends PrivateLink {

        BlankLink() {
            super(SECRET, LAST_DAY, owner());
        }

        @Override
        public RecordType recordType() {
            return new RecordType("blank-link");
        }
    }

    @Test
    void onlyItsOwnSecretOpensALink() {
        PrivateLink link = link();

        assertThat(link.isOpenedBy(SECRET)).isTrue();
        assertThat(link.isOpenedBy(LinkSecret.fresh())).isFalse();
    }

    @Test
    void aLinkWorksUpToAndIncludingItsLastDay() {
        PrivateLink link = link();

        assertThat(link.state(LAST_DAY)).isEqualTo(CalendarLinkState.OPEN);
        assertThat(link.state(LAST_DAY.plusDays(1))).isEqualTo(CalendarLinkState.EXPIRED);
    }

    @Test
    void revokingALinkAgainChangesNothing() {
        PrivateLink link = link();
        assertThat(link.revoke(owner()).facts()).hasSize(1);
        link.moveTo(LinkKeeping.REVOKED.next(OPEN));
        Instant first = link.revokedAt();

        assertThat(link.revoke(owner()).facts()).isEmpty();
        assertThat(link.revokedAt()).isEqualTo(first);
        assertThat(link.state(LAST_DAY)).isEqualTo(CalendarLinkState.REVOKED);
    }

    @Test
    void theStepsOfALinkLeadWhereTheTableSays() {
        assertThat(LinkKeeping.MADE.opens()).contains(OPEN);
        assertThat(LinkKeeping.MADE.after(OPEN)).isEmpty();
        assertThat(LinkKeeping.MADE.after(REVOKED)).isEmpty();
        assertThat(LinkKeeping.REVOKED.after(OPEN)).contains(REVOKED);
        assertThat(LinkKeeping.REVOKED.after(REVOKED)).contains(REVOKED);
    }

    private static PrivateLink link() {
        PrivateLink link = new BlankLink();
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
