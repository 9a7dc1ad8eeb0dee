package london.dsco.network.fact;

import static london.dsco.network.fact.ReadEvent.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private static Optional<Map<String, Object>> fact(CloudEvent event) {
        return AdviceFact.of(read(event)).map(AdviceFactTest::members);
    }

    private static Optional<Map<String, Object>> fact(String step, String data) {
        return AdviceFact.of(read("london.dsco.advice.request." + step + ".v1", data))
                .map(AdviceFactTest::members);
    }

    /** Returns what a fact says, without the members of which it says nothing. */
    private static Map<String, Object> members(AdviceFact fact) {
        Map<String, Object> members = new LinkedHashMap<>();
        try {
            for (RecordComponent member : AdviceFact.class.getRecordComponents()) {
                Object value = member.getAccessor().invoke(fact);
                if (value != null) {
                    members.put(member.getName(), value);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return members;
    }

    @Test
    void aReceivedRequestSaysWhenTheSixWeeksBeginAndEnd() {
        assertThat(fact(REQUEST.received()))
                .contains(Map.of("requestId", ID, "receivedOn", RECEIVED, "dueOn", DUE));
    }

    @Test
    void aDispatchSaysWhenItWentWithItsGradeAndWhetherThereWereNoNeeds() {
        assertThat(fact(REQUEST.dispatchedAfter(43, "GOOD", true)))
                .contains(
                        Map.of(
                                "requestId",
                                ID,
                                "receivedOn",
                                RECEIVED,
                                "dueOn",
                                DUE,
                                "dispatchedOn",
                                DUE.plusDays(1),
                                "grade",
                                "GOOD",
                                "noNeeds",
                                true));
    }

    @Test
    void aConsultationCountsFromTheDayOfItsOffer() {
        assertThat(fact(REQUEST.offeredAfter(7)))
                .contains(Map.of("requestId", ID, "offeredOn", RECEIVED.plusDays(7)));
    }

    @Test
    void anExceptionCountsFromTheDayOfItsApproval() {
        assertThat(fact(REQUEST.excusedAfter(40)))
                .contains(Map.of("requestId", ID, "excusedOn", RECEIVED.plusDays(40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN_ISSUED", "NO_PLAN", "WITHDRAWN"})
    void aClosedRequestSaysHowItEndedAndWhen(String outcome) {
        assertThat(fact(REQUEST.closedAfter(100, outcome, false)))
                .contains(
                        Map.of(
                                "requestId",
                                ID,
                                "outcome",
                                outcome,
                                "decidedOn",
                                RECEIVED.plusDays(100)));
    }

    @Test
    void onlyTheReminderOfTheFourthWeekCounts() {
        Map<String, Object> reminded = Map.of("requestId", ID, "remindedOn", RECEIVED.plusDays(28));
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
