package london.dsco.advice.query;

import static london.dsco.advice.request.Requests.actorOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Actor;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedQueryTest {

    private static final Actor DSCO = actorOn(LocalDate.of(2026, 9, 8), "dsco", Role.DSCO);

    private static AskedQuery asked(LocalDate on, LocalDate wantedOn) {
        return new AskedQuery(
                Requests.CAMDEN,
                UUID.randomUUID(),
                "Direct payments",
                null,
                wantedOn,
                actorOn(on, "author", Role.ADVICE_AUTHOR));
    }

    @ParameterizedTest(name = "asked on {0}, due on {1}")
    @CsvSource({
        "2026-09-01, 2026-09-08", // Tuesday to Tuesday
        "2026-09-05, 2026-09-11", // a Saturday is not counted
        "2026-12-23, 2027-01-04" // Christmas Day, 28 December and New Year's Day are not
    })
    void isDueFiveWorkingDaysAfterItWasAsked(LocalDate on, LocalDate dueOn) {
        assertThat(asked(on, null).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void isDueOnTheDayTheAskerChoosesFromTheNextWorkingDay() {
        LocalDate friday = LocalDate.of(2026, 9, 4);
        assertThat(asked(friday, friday.plusDays(3)).dueOn()).isEqualTo("2026-09-07");
        assertThat(asked(friday, friday.plusWeeks(6)).dueOn()).isEqualTo("2026-10-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-03", "2026-09-04", "2026-09-06", "2026-10-17"})
    void refusesADateTooSoonOrTooLate(LocalDate wantedOn) {
        assertThatThrownBy(() -> asked(LocalDate.of(2026, 9, 4), wantedOn))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings().get(0).code())
                                        .isEqualTo("out-of-range"));
    }

    @Test
    void refusesASecondAnswerAndKeepsTheFirst() {
        AskedQuery query = asked(LocalDate.of(2026, 9, 1), null);
        query.answer("Yes.", DSCO);
        assertThatThrownBy(() -> query.answer("No.", DSCO)).isInstanceOf(RefusedException.class);
        assertThat(query.answer()).isEqualTo("Yes.");
        assertThat(query.answeredOn()).isEqualTo("2026-09-08");
    }

    @Test
    void waitsForNoAnswerOnceItHasEndedAndWaitsAgainWhenThatIsTakenBack() {
        AskedQuery query = asked(LocalDate.of(2026, 9, 1), null);
        LocalDate later = LocalDate.of(2026, 10, 1);
        query.end(LocalDate.of(2026, 9, 2));
        assertThat(query.state(later)).isEqualTo(QueryState.ENDED);
        assertThatThrownBy(() -> query.answer("No.", DSCO)).isInstanceOf(RefusedException.class);
        query.end(null);
        assertThat(query.state(later)).isEqualTo(QueryState.OVERDUE);
        query.answer("Yes.", DSCO);
        assertThat(query.state(later)).isEqualTo(QueryState.ANSWERED);
    }

    @Test
    void countsAnAnswerOnTheDueDayAsInTimeAndTheNextAsLate() {
        LocalDate dueOn = LocalDate.of(2026, 9, 8);
        assertThat(new QueryFigure(dueOn, dueOn).isAnsweredInTime()).isTrue();
        assertThat(new QueryFigure(dueOn, dueOn.plusDays(1)).isAnsweredInTime()).isFalse();
        assertThat(new QueryFigure(dueOn, null).isAnsweredInTime()).isFalse();
    }

    @Test
    void isSettledOnceItIsAnsweredOrItsDueDayIsOver() {
        LocalDate dueOn = LocalDate.of(2026, 9, 8);
        assertThat(new QueryFigure(dueOn, null).isDecidedOn(dueOn)).isFalse();
        assertThat(new QueryFigure(dueOn, null).isDecidedOn(dueOn.plusDays(1))).isTrue();
        assertThat(new QueryFigure(dueOn, dueOn.minusDays(1)).isDecidedOn(dueOn.minusDays(1)))
                .isTrue();
    }
}
