package london.dsco.review.recoupment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanIssued;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim of 1 November 2026 for October 2026, so both authorities have until 1 May 2027. */
class RecoupmentClaimTest {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final RecoupmentClaim claim =
            new RecoupmentClaim(
                    Plan.issued(
                                    "E09000007",
                                    new PlanIssued(
                                            "P-1",
                                            "C-1",
                                            LocalDate.of(2026, 3, 1),
                                            Involvement.CLA),
                                    Instant.parse("2026-03-01T12:00:00Z"))
                            .entry(),
                    "E09000019",
                    days("2026-10-01", "2026-10-31"));

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-30, false",
        "2026-09-01, 2026-10-01, true", // its first day
        "2026-10-10, 2026-10-12, true", // inside it
        "2026-09-01, 2026-12-31, true", // around it
        "2026-10-31, 2026-12-31, true", // its last day
        "2026-11-01, 2026-12-31, false"
    })
    void noDayIsClaimedTwice(String from, String to, boolean covered) {
        assertThat(claim.covers(days(from, to))).isEqualTo(covered);
    }

    /** Only a withdrawn claim leaves its days free: the others were paid. */
    @ParameterizedTest
    @EnumSource(Settlement.class)
    void theDaysOfAWithdrawnClaimMayBeClaimedAgain(Settlement how) {
        claim.settle(how, TODAY, TODAY);

        assertThat(claim.covers(days("2026-10-01", "2026-10-31")))
                .isEqualTo(how != Settlement.WITHDRAWN);
    }

    @Test
    void isSettledOnce() {
        claim.settle(Settlement.AGREED, SENT.plusDays(9), TODAY);

        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> claim.settle(Settlement.WITHDRAWN, TODAY, TODAY));
        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(claim.settledOn()).contains(LocalDate.of(2026, 11, 10));
        assertThat(claim.stateOn(TODAY)).isEqualTo(ClaimState.AGREED);
    }

    /** Six months from 1 November 2026 end with 1 May 2027. */
    @ParameterizedTest
    @CsvSource({"2027-05-01, still-to-be-agreed", "2027-05-02, "})
    void theWholeCostIsPaidOnlyOnceSixMonthsHavePassed(LocalDate on, String code) {
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> claim.settle(Settlement.WHOLE_COST, on, TODAY));

        if (code == null) {
            assertThat(refused).isNull();
            assertThat(claim.stateOn(on)).isEqualTo(ClaimState.WHOLE_COST);
        } else {
            assertThat(refused.refusal().findings()).extracting(Finding::code).contains(code);
            assertThat(claim.settledOn()).isEmpty();
            assertThat(claim.stateOn(on)).isEqualTo(ClaimState.CLAIMED);
        }
    }

    @Test
    void theWholeCostIsOwedFromTheDayAfterTheLastToAgree() {
        assertThat(claim.agreeBy()).contains(LocalDate.of(2027, 5, 1));
        assertThat(claim.stateOn(LocalDate.of(2027, 5, 1))).isEqualTo(ClaimState.CLAIMED);
        assertThat(claim.stateOn(LocalDate.of(2027, 5, 2))).isEqualTo(ClaimState.WHOLE_COST_DUE);
    }

    private static ClaimedDays days(String from, String to) {
        return new ClaimedDays(LocalDate.parse(from), LocalDate.parse(to), SENT);
    }
}
