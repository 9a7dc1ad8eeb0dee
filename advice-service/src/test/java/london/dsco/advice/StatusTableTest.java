package london.dsco.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.advice.assurance.Auditing;
import london.dsco.advice.assurance.Authorising;
import london.dsco.advice.assurance.SigningOff;
import london.dsco.advice.dispatch.Dispatching;
import london.dsco.advice.exceptions.Excusing;
import london.dsco.advice.outcome.Deciding;
import london.dsco.advice.reminder.Reminding;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Allocating;
import london.dsco.advice.request.Opening;
import london.dsco.advice.writing.Writing;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The steps of all features together: every pair of step and status, against the table as a person
 * would draw it. A dot is a refusal. A new feature adds its step to the list and its line to the
 * table.
 */
class StatusTableTest {

    private static final List<Step<AdviceStatus>> STEPS =
            List.of(
                    Opening.RECEIVED,
                    Allocating.ALLOCATED,
                    Writing.DRAFTED,
                    Writing.SUBMITTED,
                    Authorising.AUTHORISED,
                    Auditing.AUDITED,
                    SigningOff.RETURNED,
                    SigningOff.SIGNED_OFF,
                    Dispatching.DISPATCHED,
                    Dispatching.DISPATCHED_AFTER_THE_DECISION,
                    Deciding.DECIDED,
                    Deciding.WITHDRAWN,
                    Reminding.REMINDED,
                    Excusing.CLAIMED,
                    Excusing.APPROVED);

    private static final String TABLE =
            """
            step               | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED WITHDRAWN
            RECEIVED           | .         .         .         .          .         .          .          .      .
            ALLOCATED          | ALLOCATED ALLOCATED DRAFTING  SUBMITTED  RETURNED  .          .          .      .
            DRAFTED            | .         DRAFTING  DRAFTING  .          DRAFTING  .          .          .      .
            SUBMITTED          | .         .         SUBMITTED .          SUBMITTED .          .          .      .
            AUTHORISED         | .         .         .         SUBMITTED  .         .          .          .      .
            AUDITED            | .         .         .         SUBMITTED  .         .          .          .      .
            RETURNED           | .         .         .         RETURNED   .         RETURNED   .          .      .
            SIGNED_OFF         | .         .         .         SIGNED_OFF .         .          .          .      .
            DISPATCHED         | .         .         .         .          .         DISPATCHED .          .      .
            DISPATCHED         | .         .         .         .          .         CLOSED     .          .      .
            DECIDED            | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF CLOSED     .      .
            WITHDRAWN          | WITHDRAWN WITHDRAWN WITHDRAWN WITHDRAWN  WITHDRAWN WITHDRAWN  WITHDRAWN  .      .
            REMINDED           | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF .          .      .
            EXCEPTION_CLAIMED  | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED .
            EXCEPTION_APPROVED | RECEIVED  ALLOCATED DRAFTING  SUBMITTED  RETURNED  SIGNED_OFF DISPATCHED CLOSED .
            """;

    private static List<String[]> rows() {
        return TABLE.lines().map(line -> line.replace("|", " ").trim().split("\\s+")).toList();
    }

    static Stream<Arguments> everyPair() {
        List<String[]> rows = rows();
        String[] statuses = rows.get(0);
        List<Arguments> pairs = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            String[] row = rows.get(i + 1);
            assertThat(row[0]).isEqualTo(STEPS.get(i).name());
            Map<String, String> leads = new LinkedHashMap<>();
            for (int column = 1; column < row.length; column++) {
                leads.put(statuses[column], row[column]);
            }
            for (AdviceStatus from : AdviceStatus.values()) {
                String to = leads.get(from.name());
                pairs.add(
                        Arguments.of(
                                STEPS.get(i),
                                from,
                                to.equals(".") ? null : AdviceStatus.valueOf(to)));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} while {1}: {2}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysAndRefusesEverythingElse(
            Step<AdviceStatus> step, AdviceStatus from, AdviceStatus to) {
        assertThat(step.after(from).orElse(null)).isEqualTo(to);
        if (to == null) {
            assertThatThrownBy(() -> step.next(from))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused ->
                                    assertThat(refused.refusal().code())
                                            .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED));
        }
    }

    @Test
    void opensARequestAsReceived() {
        assertThat(STEPS.stream().filter(step -> step.opens().isPresent()))
                .containsExactly(Opening.RECEIVED);
        assertThat(Opening.RECEIVED.opens()).contains(AdviceStatus.RECEIVED);
    }

    @ParameterizedTest
    @EnumSource(AdviceStatus.class)
    void owesAdviceUntilItIsDispatchedOrTheRequestIsWithdrawn(AdviceStatus status) {
        boolean over =
                List.of(AdviceStatus.DISPATCHED, AdviceStatus.CLOSED, AdviceStatus.WITHDRAWN)
                        .contains(status);
        assertThat(status.isOwed()).isEqualTo(!over);
        assertThat(Arrays.asList(AdviceStatus.owed()).contains(status)).isEqualTo(!over);
    }
}
