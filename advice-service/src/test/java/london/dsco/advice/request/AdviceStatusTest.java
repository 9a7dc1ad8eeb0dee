package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of status and event, against the table as a person would draw it; a dot is a refusal.
 */
class AdviceStatusTest {

    private static final String DRAWN =
            """
            status     | ALLOCATED DRAFTED  SUBMITTED AUTHORISED AUDITED   RETURNED SIGNED_OFF DISPATCHED CLOSED WITHDRAWN REMINDED   EXCUSED
            RECEIVED   | ALLOCATED .        .         .          .         .        .          .          CLOSED WITHDRAWN RECEIVED   RECEIVED
            ALLOCATED  | ALLOCATED DRAFTING .         .          .         .        .          .          CLOSED WITHDRAWN ALLOCATED  ALLOCATED
            DRAFTING   | DRAFTING  DRAFTING SUBMITTED .          .         .        .          .          CLOSED WITHDRAWN DRAFTING   DRAFTING
            SUBMITTED  | SUBMITTED .        .         SUBMITTED  SUBMITTED RETURNED SIGNED_OFF .          CLOSED WITHDRAWN SUBMITTED  SUBMITTED
            RETURNED   | RETURNED  DRAFTING SUBMITTED .          .         .        .          .          CLOSED WITHDRAWN RETURNED   RETURNED
            SIGNED_OFF | .         .        .         .          .         .        .          DISPATCHED CLOSED WITHDRAWN SIGNED_OFF SIGNED_OFF
            DISPATCHED | .         .        .         .          .         .        .          .          CLOSED WITHDRAWN .          DISPATCHED
            CLOSED     | .         .        .         .          .         .        .          .          .      .         .          .
            WITHDRAWN  | .         .        .         .          .         .        .          .          .      .         .          .
            """;

    private static Map<AdviceStatus, Map<RequestEvent, AdviceStatus>> drawn() {
        List<String[]> rows =
                DRAWN.lines().map(line -> line.replace("|", " ").trim().split("\\s+")).toList();
        String[] events = rows.get(0);
        Map<AdviceStatus, Map<RequestEvent, AdviceStatus>> table = new HashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<RequestEvent, AdviceStatus> allowed = new HashMap<>();
            for (int i = 1; i < row.length; i++) {
                if (!row[i].equals(".")) {
                    allowed.put(RequestEvent.valueOf(events[i]), AdviceStatus.valueOf(row[i]));
                }
            }
            table.put(AdviceStatus.valueOf(row[0]), allowed);
        }
        return table;
    }

    static Stream<Arguments> everyPair() {
        Map<AdviceStatus, Map<RequestEvent, AdviceStatus>> drawn = drawn();
        return Arrays.stream(AdviceStatus.values())
                .flatMap(
                        from ->
                                Arrays.stream(RequestEvent.values())
                                        .map(
                                                event ->
                                                        Arguments.of(
                                                                from,
                                                                event,
                                                                drawn.get(from).get(event))));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @MethodSource("everyPair")
    void everyPairIsAllowedOrRefusedAsDrawn(
            AdviceStatus from, RequestEvent event, AdviceStatus to) {
        assertThat(from.after(event).orElse(null)).isEqualTo(to);
        if (to == null) {
            assertThatThrownBy(() -> from.next(event))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refusal ->
                                    assertThat(refusal.type())
                                            .isEqualTo(ProblemType.TRANSITION_NOT_ALLOWED));
        } else {
            assertThat(from.next(event)).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @EnumSource(AdviceStatus.class)
    void adviceIsOwedUntilItIsDispatchedOrTheRequestEnds(AdviceStatus status) {
        boolean over =
                List.of(AdviceStatus.DISPATCHED, AdviceStatus.CLOSED, AdviceStatus.WITHDRAWN)
                        .contains(status);
        assertThat(status.isOwed()).isEqualTo(!over);
    }
}
