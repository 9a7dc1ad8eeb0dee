package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.ReviewStatus.CLOSED;
import static london.dsco.review.annualreview.ReviewStatus.COMPLETED;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_CONFIRMED;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_HELD;
import static london.dsco.review.annualreview.ReviewStatus.MEETING_PROPOSED;
import static london.dsco.review.annualreview.ReviewStatus.WITHOUT_MEETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.records.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewStepsTest {

    /** Where each step leads; a pair that is missing here is refused. */
    private static final Map<String, ReviewStatus> LEADS =
            Map.ofEntries(
                    Map.entry("WITHOUT_MEETING RESTARTED", WITHOUT_MEETING),
                    Map.entry("MEETING_PROPOSED RESTARTED", MEETING_PROPOSED),
                    Map.entry("MEETING_CONFIRMED RESTARTED", MEETING_CONFIRMED),
                    Map.entry("MEETING_HELD RESTARTED", MEETING_HELD),
                    Map.entry("MEETING_PROPOSED RESTARTED_AFTER_MEETING", WITHOUT_MEETING),
                    Map.entry("MEETING_CONFIRMED RESTARTED_AFTER_MEETING", WITHOUT_MEETING),
                    Map.entry("MEETING_HELD RESTARTED_AFTER_MEETING", WITHOUT_MEETING),
                    Map.entry("WITHOUT_MEETING MEETING_PROPOSED", MEETING_PROPOSED),
                    Map.entry("MEETING_PROPOSED MEETING_PROPOSED", MEETING_PROPOSED),
                    Map.entry("MEETING_CONFIRMED MEETING_PROPOSED", MEETING_PROPOSED),
                    Map.entry("WITHOUT_MEETING MEETING_CONFIRMED", MEETING_CONFIRMED),
                    Map.entry("MEETING_PROPOSED MEETING_CONFIRMED", MEETING_CONFIRMED),
                    Map.entry("MEETING_CONFIRMED MEETING_CONFIRMED", MEETING_CONFIRMED),
                    Map.entry("WITHOUT_MEETING MEETING_HELD", MEETING_HELD),
                    Map.entry("MEETING_PROPOSED MEETING_HELD", MEETING_HELD),
                    Map.entry("MEETING_CONFIRMED MEETING_HELD", MEETING_HELD),
                    Map.entry("MEETING_HELD MEETING_HELD", MEETING_HELD),
                    Map.entry("WITHOUT_MEETING COMPLETED", COMPLETED),
                    Map.entry("MEETING_PROPOSED COMPLETED", COMPLETED),
                    Map.entry("MEETING_CONFIRMED COMPLETED", COMPLETED),
                    Map.entry("MEETING_HELD COMPLETED", COMPLETED),
                    Map.entry("WITHOUT_MEETING CLOSED", CLOSED),
                    Map.entry("MEETING_PROPOSED CLOSED", CLOSED),
                    Map.entry("MEETING_CONFIRMED CLOSED", CLOSED),
                    Map.entry("MEETING_HELD CLOSED", CLOSED));

    static Stream<Arguments> everyPair() {
        return Stream.of(ReviewStatus.values())
                .flatMap(
                        status -> ReviewSteps.ALL.stream().map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void leadsWhereTheTableSays(ReviewStatus status, Step<ReviewStatus> step) {
        assertThat(step.after(status))
                .isEqualTo(Optional.ofNullable(LEADS.get(status + " " + step.name())));
    }

    @Test
    void beginsWithoutAMeeting() {
        assertThat(ReviewSteps.BEGUN.opens()).contains(WITHOUT_MEETING);
        assertThat(ReviewSteps.ALL)
                .filteredOn(step -> step != ReviewSteps.BEGUN)
                .allSatisfy(step -> assertThat(step.opens()).isEmpty());
    }
}
