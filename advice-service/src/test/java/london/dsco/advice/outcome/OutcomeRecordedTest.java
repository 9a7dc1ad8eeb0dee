package london.dsco.advice.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Decision;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Involvement;
import london.dsco.records.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contents of the two events of an outcome. */
class OutcomeRecordedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 18);

    private static List<Event> told(AdviceRequest request, RequestOutcome outcome) {
        boolean plan = outcome == RequestOutcome.PLAN_ISSUED;
        Decision made = new Decision(outcome, plan ? "P-1" : null, plan ? DAY : null, DAY, true);
        request.decided(made);
        return OutcomeRecorded.from(request, made).events();
    }

    private static AdviceRequest sent() {
        AdviceRequest request = Requests.received("C-77", Involvement.CP);
        request.dispatched(DAY.minusDays(70));
        return request;
    }

    @ParameterizedTest
    @EnumSource(RequestOutcome.class)
    void theNetworkGetsEveryOutcomeAndNothingAboutTheChild(RequestOutcome outcome) {
        AdviceRequest request = sent();
        Event closed = told(request, outcome).get(0);
        assertThat(closed.topic()).isEqualTo("advice.request.v1");
        assertThat(closed.type()).isEqualTo("london.dsco.advice.request.closed.v1");
        assertThat(closed.data())
                .isEqualTo(new OutcomeRecorded.Payload(request.id(), outcome, DAY, false));
    }

    @Test
    void theReviewServiceGetsAPlan() {
        AdviceRequest request = sent();
        List<Event> told = told(request, RequestOutcome.PLAN_ISSUED);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).topic()).isEqualTo("advice.outcome.v1");
        assertThat(told.get(1).type()).isEqualTo("london.dsco.advice.request.decided.v1");
        assertThat(told.get(1).data())
                .isEqualTo(
                        new OutcomeRecorded.PlanIssued(
                                request.id(),
                                RequestOutcome.PLAN_ISSUED,
                                "C-77",
                                "P-1",
                                DAY,
                                Involvement.CP));
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestOutcome.class,
            names = {"NO_PLAN", "WITHDRAWN"})
    void theReviewServiceGetsNoOtherOutcome(RequestOutcome outcome) {
        assertThat(told(sent(), outcome)).hasSize(1);
    }

    @Test
    void saysThatAdviceIsDueIfTheDecisionCameFirst() {
        AdviceRequest request = Requests.received();
        assertThat(told(request, RequestOutcome.NO_PLAN).get(0).data())
                .isEqualTo(
                        new OutcomeRecorded.Payload(
                                request.id(), RequestOutcome.NO_PLAN, DAY, true));
    }

    @Test
    void saysThatNothingIsDueAfterAWithdrawal() {
        AdviceRequest request = Requests.received();
        assertThat(told(request, RequestOutcome.WITHDRAWN).get(0).data())
                .isEqualTo(
                        new OutcomeRecorded.Payload(
                                request.id(), RequestOutcome.WITHDRAWN, DAY, false));
    }
}
