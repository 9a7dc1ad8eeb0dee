package london.dsco.network.fact;

import static london.dsco.network.fact.ReadEvent.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.inbox.PoisonMessageException;
import london.dsco.testkit.CloudEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure takes from each event about a request for advice, without a database. */
class AdviceFactTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 12);
    private static final AdviceRequestEvents REQUEST =
            AdviceRequestEvents.dueOn("E09000007", "2026-08-12");
    private static final UUID ID = REQUEST.id();

    private static Optional<AdviceFact> fact(CloudEvent event) {
        return AdviceFact.of(read(event));
    }

    private static Optional<AdviceFact> fact(String step, String data) {
        return AdviceFact.of(read("london.dsco.advice.request." + step + ".v1", data));
    }

    @Test
    void aReceivedRequestSaysWhenTheSixWeeksBeginAndEnd() {
        assertThat(fact(REQUEST.received()))
                .contains(
                        new AdviceFact(
                                ID, RECEIVED, DUE, null, null, null, null, null, null, null, null));
    }

    @Test
    void aDispatchSaysWhenItWentWithItsGradeAndWhetherThereWereNoNeeds() {
        assertThat(fact(REQUEST.dispatchedAfter(43, "GOOD", true)))
                .contains(
                        new AdviceFact(
                                ID,
                                RECEIVED,
                                DUE,
                                null,
                                null,
                                DUE.plusDays(1),
                                "GOOD",
                                true,
                                null,
                                null,
                                null));
    }

    @Test
    void aConsultationCountsFromTheDayOfItsOffer() {
        assertThat(fact(REQUEST.offeredAfter(7)))
                .contains(
                        new AdviceFact(
                                ID,
                                null,
                                null,
                                null,
                                RECEIVED.plusDays(7),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void anExceptionCountsFromTheDayOfItsApproval() {
        assertThat(fact(REQUEST.excusedAfter(40)))
                .contains(
                        new AdviceFact(
                                ID,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                RECEIVED.plusDays(40),
                                null,
                                null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN_ISSUED", "NO_PLAN", "WITHDRAWN"})
    void aClosedRequestSaysHowItEndedAndWhen(String outcome) {
        assertThat(fact(REQUEST.closedAfter(100, outcome, false)))
                .contains(
                        new AdviceFact(
                                ID,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                outcome,
                                RECEIVED.plusDays(100)));
    }

    @Test
    void onlyTheReminderOfTheFourthWeekCounts() {
        AdviceFact reminded =
                new AdviceFact(
                        ID,
                        null,
                        null,
                        RECEIVED.plusDays(28),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(fact(REQUEST.remindedOnDay(28))).contains(reminded);
        assertThat(fact(REQUEST.remindedAfter(28))).as("sent without its day").contains(reminded);
        assertThat(fact(REQUEST.remindedOnDay(27))).isEmpty();
        assertThat(fact(REQUEST.remindedOnDay(29))).isEmpty();
    }

    @Test
    void anEventThatNoFigureNeedsOrThatIsStillUnknownSaysNothing() {
        assertThat(fact("returned", "{}")).isEmpty();
        assertThat(fact("invented-later", "{}")).isEmpty();
        assertThat(AdviceFact.of(read("london.dsco.review.review.closed.v1", "{}"))).isEmpty();
    }

    /** A broken event goes to the dead letters with a reason, which never repeats what it held. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received | {\"receivedOn\": \"2026-07-01\", \"dueOn\": \"2026-08-12\"} | requestId",
                "received | {\"requestId\": \"secret\", \"receivedOn\": \"2026-07-01\", \"dueOn\": \"2026-08-12\"} | requestId",
                "received | {\"requestId\": \"ID\", \"receivedOn\": \"2026-07-01\"} | dueOn",
                "received | {\"requestId\": \"ID\", \"receivedOn\": \"secret\", \"dueOn\": \"2026-08-12\"} | receivedOn",
                "received | {\"requestId\": \"ID\", \"receivedOn\": \"2026-02-30\", \"dueOn\": \"2026-08-12\"} | receivedOn",
                "received | {\"requestId\": \"ID\", \"receivedOn\": 20260701, \"dueOn\": \"2026-08-12\"} | receivedOn",
                "reminded | {\"requestId\": \"ID\", \"reminderDay\": \"secret\", \"remindedOn\": \"2026-07-29\"} | reminderDay",
                "reminded | {\"requestId\": \"ID\", \"reminderDay\": 28.5, \"remindedOn\": \"2026-07-29\"} | reminderDay",
                "closed | {\"requestId\": \"ID\", \"outcome\": \"secret\", \"decidedOn\": \"2026-09-01\"} | outcome",
                "dispatched | {\"requestId\": \"ID\", \"receivedOn\": \"2026-07-01\", \"dueOn\": \"2026-08-12\", \"dispatchedOn\": \"2026-08-12\", \"grade\": \"secret\", \"noNeeds\": false} | grade",
                "dispatched | {\"requestId\": \"ID\", \"receivedOn\": \"2026-07-01\", \"dueOn\": \"2026-08-12\", \"dispatchedOn\": \"2026-08-12\", \"grade\": \"GOOD\", \"noNeeds\": \"secret\"} | noNeeds"
            })
    void refusesABrokenEventAndNamesTheMember(String step, String data, String member) {
        assertThatThrownBy(() -> fact(step, data.replace("ID", ID.toString())))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessageStartingWith(member + " ")
                .hasMessageNotContaining("secret");
    }
}
