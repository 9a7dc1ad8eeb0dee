package london.dsco.advice.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a case is shared, and with whom it can be. */
class CaseShareTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static CaseShare share(LocalDate expiresOn) {
        return new CaseShare(
                Requests.received(),
                "E09000012",
                SharingPurpose.EHC_ADVICE,
                SharingBasis.CFA_2014_S31,
                expiresOn,
                dsco());
    }

    private static Actor dsco() {
        return Requests.actorOn(TODAY, "dsco", Role.DSCO);
    }

    @Test
    void isOpenOnItsLastDayAndNotOnTheNext() {
        CaseShare share = share(TODAY);
        assertThat(share.state(TODAY)).isEqualTo(ShareState.STANDING);
        assertThat(share.state(TODAY.plusDays(1))).isEqualTo(ShareState.EXPIRED);
    }

    @Test
    void endsOnceAndStaysEnded() {
        CaseShare share = share(TODAY.plusDays(9));
        assertThat(share.end(ShareSide.RECEIVER, dsco())).isTrue();
        assertThat(share.end(ShareSide.HOLDER, dsco())).isFalse();
        assertThat(share.state(TODAY)).isEqualTo(ShareState.ENDED);
        assertThat(share.endedBySide()).isEqualTo(ShareSide.RECEIVER);
        assertThat(share.endedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "E09000012, 2026-02-28,",
        "E09000012, 2027-02-28,",
        "E09000012, 2027-03-01, too-long",
        "E09000012, 2026-02-27, in-the-past",
        "E09000007, 2026-03-01, own-borough",
        "E09000099, 2026-03-01, unknown-borough"
    })
    void sharesWithOneOfTheOtherBoroughsForTwelveMonthsAtMost(
            String borough, LocalDate expiresOn, String wrong) {
        assertThat(ShareRules.findings(borough, Requests.CAMDEN, expiresOn, TODAY))
                .extracting(Finding::code)
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }
}
