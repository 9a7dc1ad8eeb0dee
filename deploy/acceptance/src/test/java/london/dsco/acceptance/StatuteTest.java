package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples test the judge of the services. */
class StatuteTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T09:00:00Z, 2026-09-01, 2026-09-01, 2026-09-29, 2026-10-13",
        // 17:00 in London is 16:00 UTC in summer
        "2026-09-01T15:59:00Z, 2026-09-01, 2026-09-01, 2026-09-29, 2026-10-13",
        "2026-09-01T16:00:00Z, 2026-09-01, 2026-09-02, 2026-09-29, 2026-10-13",
        // 23:30 UTC in summer is the next day in London
        "2026-07-31T23:30:00Z, 2026-08-01, 2026-08-03, 2026-08-29, 2026-09-12",
        // the clocks go forward and back at 01:00 UTC
        "2026-03-28T23:59:00Z, 2026-03-28, 2026-03-30, 2026-04-25, 2026-05-09",
        "2026-10-24T23:30:00Z, 2026-10-25, 2026-10-26, 2026-11-22, 2026-12-06",
        "2026-10-25T23:30:00Z, 2026-10-25, 2026-10-26, 2026-11-22, 2026-12-06",
        // Maundy Thursday evening to Tuesday
        "2026-04-02T16:30:00Z, 2026-04-02, 2026-04-07, 2026-04-30, 2026-05-14",
        // Boxing Day 2026 is a Saturday: Monday 28 December is its substitute
        "2026-12-24T17:00:00Z, 2026-12-24, 2026-12-29, 2027-01-21, 2027-02-04",
        "2027-12-24T18:00:00Z, 2027-12-24, 2027-12-29, 2028-01-21, 2028-02-04",
        "2028-01-01T12:00:00Z, 2028-01-01, 2028-01-04, 2028-01-29, 2028-02-12",
        "2023-05-08T09:00:00Z, 2023-05-08, 2023-05-09, 2023-06-05, 2023-06-19",
        "2022-05-30T09:00:00Z, 2022-05-30, 2022-05-30, 2022-06-27, 2022-07-11"
    })
    void workedAdviceClocksAgree(
            String at, String receivedOn, String deemedReceivedOn, String remindOn, String dueOn) {
        assertThat(Statute.advice(at))
                .isEqualTo(new Statute.Advice(receivedOn, deemedReceivedOn, remindOn, dueOn));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2027-02-28, 2027-01-31, 2027-01-01, 2027-01-17",
        "2028-02-29, 2029-02-28, 2029-01-31, 2028-12-29, 2029-01-17",
        "2027-03-01, 2028-02-29, 2028-02-01, 2028-01-01, 2028-01-18",
        "2026-04-30, 2027-04-29, 2027-04-01, 2027-02-28, 2027-03-18",
        "2026-12-31, 2027-12-30, 2027-12-02, 2027-10-31, 2027-11-18"
    })
    void workedReviewCyclesAgree(
            String start, String dueBy, String meetBy, String targetOn, String inviteBy) {
        assertThat(Statute.review(start))
                .isEqualTo(new Statute.Review(dueBy, meetBy, targetOn, inviteBy));
    }
}
