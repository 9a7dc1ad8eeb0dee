package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceClockTest {

    private static AdviceClock startedBy(String instant) {
        return AdviceClock.startedBy(Instant.parse(instant), LegalBasis.COP_INTERNAL);
    }

    @ParameterizedTest(name = "received {0}: received on {1}, reminder {2}, due {3}")
    @CsvSource({
        "2026-09-01T09:00:00Z, 2026-09-01, 2026-09-29, 2026-10-13",
        // across the end of summer time, and one minute either side of a London midnight in summer
        "2026-10-01T12:00:00Z, 2026-10-01, 2026-10-29, 2026-11-12",
        "2026-05-31T22:59:59Z, 2026-05-31, 2026-06-28, 2026-07-12",
        "2026-05-31T23:00:00Z, 2026-06-01, 2026-06-29, 2026-07-13",
        // in winter London is on UTC
        "2026-12-31T23:59:59Z, 2026-12-31, 2027-01-28, 2027-02-11",
        "2027-01-01T00:00:00Z, 2027-01-01, 2027-01-29, 2027-02-12",
        // the hour that happens twice and the one that does not
        "2026-10-25T00:30:00Z, 2026-10-25, 2026-11-22, 2026-12-06",
        "2026-10-25T23:30:00Z, 2026-10-25, 2026-11-22, 2026-12-06",
        "2027-03-27T23:59:59Z, 2027-03-27, 2027-04-24, 2027-05-08",
        "2027-03-28T23:00:00Z, 2027-03-29, 2027-04-26, 2027-05-10",
        // a leap day inside the six weeks
        "2028-02-01T10:00:00Z, 2028-02-01, 2028-02-29, 2028-03-14",
    })
    void theClockRunsFromTheLondonDateOfReceipt(
            String receivedAt, LocalDate receivedOn, LocalDate remindOn, LocalDate dueOn) {
        AdviceClock clock = startedBy(receivedAt);
        assertThat(clock.receivedOn()).isEqualTo(receivedOn);
        assertThat(clock.remindOn()).isEqualTo(remindOn);
        assertThat(clock.dueOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest(name = "{0} is deemed received on {1}")
    @CsvSource({
        "2026-09-01T15:59:59Z, 2026-09-01",
        "2026-09-01T16:00:00Z, 2026-09-02",
        "2026-12-01T16:59:59Z, 2026-12-01",
        "2026-12-01T17:00:00Z, 2026-12-02",
        // Friday evening, Saturday, and the Sunday before a bank holiday Monday
        "2026-09-04T17:00:00Z, 2026-09-07",
        "2026-09-05T09:00:00Z, 2026-09-07",
        "2026-08-30T09:00:00Z, 2026-09-01",
        // the long Christmas of 2026 and Maundy Thursday evening
        "2026-12-24T18:00:00Z, 2026-12-29",
        "2027-03-25T18:00:00Z, 2027-03-30",
        // Sunday 23:30 UTC in summer is Monday in London, half an hour after midnight
        "2026-06-07T23:30:00Z, 2026-06-08",
    })
    void aLateOrOutOfHoursReceiptIsDeemedTheNextWorkingDays(String receivedAt, LocalDate deemedOn) {
        assertThat(startedBy(receivedAt).deemedReceivedOn()).isEqualTo(deemedOn);
    }

    @Test
    void aDeemedReceiptNeverLengthensTheClock() {
        AdviceClock clock = startedBy("2026-12-24T18:00:00Z");
        assertThat(clock.deemedReceivedOn()).isEqualTo("2026-12-29");
        assertThat(clock.dueOn()).isEqualTo("2027-02-04");
    }

    @Test
    void aDueDateOnAHolidayStaysThere() {
        assertThat(startedBy("2026-11-13T10:00:00Z").dueOn()).isEqualTo("2026-12-25");
    }

    @ParameterizedTest(name = "on {0} an unmet clock is {1}")
    @CsvSource({
        "2026-09-01, RUNNING",
        "2026-09-28, RUNNING",
        "2026-09-29, DUE_SOON",
        "2026-10-13, DUE_SOON",
        "2026-10-14, OVERDUE",
        "2027-10-14, OVERDUE"
    })
    void anUnmetClockRunsThenIsDueSoonThenOverdue(LocalDate today, ClockState state) {
        assertThat(startedBy("2026-09-01T09:00:00Z").stateOn(today)).isEqualTo(state);
    }

    @ParameterizedTest(name = "dispatched {0}, excused {1}: {2}")
    @CsvSource({
        "2026-09-01, false, MET",
        "2026-10-13, false, MET",
        "2026-10-13, true, MET",
        "2026-10-14, false, MET_LATE",
        "2026-10-14, true, EXCUSED_LATE"
    })
    void aMetClockIsInTimeToTheEndOfTheDueDay(LocalDate metOn, boolean excused, ClockState state) {
        assertThat(startedBy("2026-09-01T09:00:00Z").stateMetOn(metOn, excused)).isEqualTo(state);
    }

    @ParameterizedTest(name = "withdrawn on {0}: {1} from then on")
    @CsvSource({
        "2026-09-01, RUNNING",
        "2026-09-28, RUNNING",
        "2026-09-29, DUE_SOON",
        "2026-10-13, DUE_SOON",
        "2026-10-14, DUE_SOON",
        "2027-03-01, DUE_SOON"
    })
    void aClockStopsAtTheWithdrawalAndIsNotOverdue(LocalDate withdrawnOn, ClockState state) {
        assertThat(startedBy("2026-09-01T09:00:00Z").stateWithdrawnOn(withdrawnOn))
                .isEqualTo(state);
    }

    @Test
    void theCodeBindsTheBoroughsOwnSocialCareAndRegulationEightOnlyBodiesAskedUnderSection31() {
        assertThat(LegalBasis.COP_INTERNAL.citation())
                .isEqualTo("SEND Code of Practice 2015 paras 9.52 and 9.41");
        assertThat(LegalBasis.COP_INTERNAL.exceptionCitation())
                .isEqualTo("SEND Code of Practice 2015 para 9.42");
        assertThat(LegalBasis.REG8_S31.citation()).isEqualTo("SEND Regulations 2014 reg 8(1)");
        assertThat(LegalBasis.REG8_S31.exceptionCitation())
                .isEqualTo("SEND Regulations 2014 reg 8(2)");
    }

    @Test
    void aRequestKeepsTheRulesInForceOnReceipt() {
        assertThat(startedBy("2026-09-01T09:00:00Z").rules())
                .isEqualTo(ClockRules.of("SENDR-2014"));
        assertThat(startedBy("2014-08-31T23:00:00Z").receivedOn()).isEqualTo("2014-09-01");
        assertThatThrownBy(() -> startedBy("2014-08-31T22:59:59Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2014-08-31");
        assertThatThrownBy(() -> ClockRules.of("SENDR-1999"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
