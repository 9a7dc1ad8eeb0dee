package london.dsco.review.plan;

import static london.dsco.review.plan.PlanStatus.OPENED;
import static london.dsco.review.plan.PlanStatus.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.records.Step;
import london.dsco.review.relatedreview.RecordingRelatedReviews;
import london.dsco.review.transfer.Transferring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanStepsTest {

    /** Where each step leads; a pair that is missing here is refused. */
    private static final Map<String, PlanStatus> LEADS =
            Map.of(
                    "OPENED REGISTERED", REGISTERED,
                    "REGISTERED REGISTERED", REGISTERED,
                    "OPENED ISSUED", OPENED,
                    "REGISTERED ISSUED", REGISTERED,
                    "OPENED REVIEWED", OPENED,
                    "REGISTERED REVIEWED", REGISTERED,
                    "OPENED RELATED_REVIEWS_KEPT", OPENED,
                    "REGISTERED RELATED_REVIEWS_KEPT", REGISTERED,
                    "REGISTERED TRANSFER_OFFERED", REGISTERED);

    /** The steps of features that build on the plan. */
    private static final List<Step<PlanStatus>> OF_ROOMS =
            List.of(RecordingRelatedReviews.KEPT, Transferring.OFFERED, Transferring.ACCEPTED);

    static Stream<Arguments> everyPair() {
        return Stream.of(PlanStatus.values())
                .flatMap(
                        status ->
                                Stream.concat(PlanSteps.ALL.stream(), OF_ROOMS.stream())
                                        .map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void leadsWhereTheTableSays(PlanStatus status, Step<PlanStatus> step) {
        assertThat(step.after(status))
                .isEqualTo(Optional.ofNullable(LEADS.get(status + " " + step.name())));
    }

    @Test
    void opensAPlanInTheStatusOfItsSource() {
        assertThat(PlanSteps.REGISTERED.opens()).contains(REGISTERED);
        assertThat(PlanSteps.ISSUED.opens()).contains(OPENED);
        assertThat(PlanSteps.REVIEWED.opens()).isEmpty();
    }
}
