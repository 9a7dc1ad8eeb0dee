package london.dsco.network.measure;

import static london.dsco.network.fact.ReviewEvents.dueBy;
import static london.dsco.network.fact.ReviewEvents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.network.disclosure.Tally;
import london.dsco.network.fact.ReviewEvents;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reviews in review-service's own count by hand, reported by its events on 21 November 2026.
 * Over the third and the fourth quarter, the totals are the same.
 *
 * <pre>
 *    due    met    told of    social care
 * A  30 11  20 10  10 11      invited 1 10, advice 5 10, attended
 * B  31 10  10 10  7 11       invited 1 10, in lieu 12 10
 * C  31 8   15 9   undecided  -
 * D  31 1   10 11  undecided  report 21 11
 * </pre>
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewTalliesTest {

    private static final String SUTTON = "E09000029";
    private static final String MERTON = "E09000024";
    private static final Set<String> TOLD = new HashSet<>();

    @Inject Tallies tallies;

    @BeforeEach
    void tellOnce() {
        if (!TOLD.add(SUTTON)) {
            return;
        }
        ReviewEvents a = dueBy(SUTTON, "2026-11-30");
        send(
                a.invitedOn("2026-10-01", true),
                a.contributed("WRITTEN_ADVICE", "2026-10-05", true),
                a.contributed("WRITTEN_ADVICE", "2026-10-05", false),
                a.metOn("2026-10-20"),
                a.contributed("ATTENDANCE", "2026-10-20", true),
                a.decided("2026-11-09", "2026-11-10"));
        ReviewEvents b = dueBy(SUTTON, "2026-10-31");
        send(
                b.invitedOn("2026-10-01", true),
                b.metOn("2026-10-10"),
                b.contributed("CONTRIBUTION_IN_LIEU", "2026-10-12", true),
                b.decided("2026-11-06", "2026-11-07"));
        send(dueBy(SUTTON, "2026-08-31").metTooLateOn("2026-09-15"));
        ReviewEvents d = dueBy(SUTTON, "2027-01-31");
        send(d.metOn("2026-11-10"), d.reportSentOn("2026-11-21"));
        awaitFacts(SUTTON, 12);
    }

    private static void awaitFacts(String borough, long count) {
        await().until(
                        () ->
                                Database.select(
                                                "select count(*) as n from review_fact where borough = ?",
                                                borough)
                                        .get(0)
                                        .get("n"),
                        n -> n.equals(count));
    }

    private Tally tally(Measure measure, String quarter, String borough) {
        return tallies.of(measure, Cohort.MET, Quarter.fromString(quarter)).stream()
                .filter(one -> one.borough().equals(borough))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // not C, which was late
        "MEETING_IN_TIME, 3, 4",
        // A and B, on its 28th day; not C; D still has time
        "DECIDED_IN_FOUR_WEEKS, 2, 3",
        // A; B was notified after it was due, C not at all
        "DECIDED_IN_TWELVE_MONTHS, 1, 3",
        "SOCIAL_CARE_INVITED, 2, 4",
        "SOCIAL_CARE_ATTENDED, 1, 4",
        // A, B and D's report
        "SOCIAL_CARE_CONTRIBUTED, 3, 4",
        "SOCIAL_CARE_ADVICE_IN_TIME, 1, 4"
    })
    void agreesWithTheCountsOfReviewService(Measure measure, int numerator, int denominator) {
        Tally third = tally(measure, "2026-Q3", SUTTON);
        Tally fourth = tally(measure, "2026-Q4", SUTTON);
        assertThat(third.numerator() + fourth.numerator()).isEqualTo(numerator);
        assertThat(third.denominator() + fourth.denominator()).isEqualTo(denominator);
    }

    /** What a reader of all measures can derive, in the order of the measure. */
    @Test
    void countsWhatCanBeDerivedBetweenMeasures() {
        assertThat(tally(Measure.DECIDED_IN_TWELVE_MONTHS, "2026-Q4", SUTTON).apart())
                .as("D is not due; D and B met in time, B of those that are settled; none late")
                .containsExactly(1, 2, 1, 0);
        assertThat(tally(Measure.SOCIAL_CARE_INVITED, "2026-Q4", SUTTON).apart())
                .containsExactly(1, 1, 1);
        assertThat(tally(Measure.SOCIAL_CARE_ADVICE_IN_TIME, "2026-Q4", SUTTON).apart())
                .containsExactly(2);
    }

    /** Reviews of the second quarter, whose figures include what happened by 28 July. */
    @Test
    void seesAReviewAsItWasFourWeeksAfterTheQuarter() {
        ReviewEvents corrected = dueBy(MERTON, "2026-06-30");
        send(
                corrected.metTooLateOn("2026-07-02"),
                corrected.metOn("2026-06-30"),
                corrected.decided("2026-07-27", "2026-07-28"));
        ReviewEvents tooLate = dueBy(MERTON, "2026-06-30");
        send(tooLate.metOn("2026-06-30"), tooLate.decided("2026-07-29", "2026-07-29"));
        ReviewEvents ceased = dueBy(MERTON, "2026-06-30");
        send(ceased.metOn("2026-06-30"), ceased.closedOn("2026-07-28"));
        ReviewEvents ceasedLater = dueBy(MERTON, "2026-12-31");
        send(ceasedLater.metOn("2026-06-30"), ceasedLater.closedOn("2026-07-29"));
        ReviewEvents ofTheSystem = dueBy(MERTON, "2026-07-31");
        send(ofTheSystem.completedOn("2026-07-20"), ofTheSystem.metOn("2026-06-25"));
        send(ofTheSystem.contributed("ATTENDANCE", "2026-07-29", true));
        awaitFacts(MERTON, 12);
        assertThat(List.of(Measure.MEETING_IN_TIME, Measure.SOCIAL_CARE_ATTENDED))
                .extracting(measure -> tally(measure, "2026-Q2", MERTON).groups())
                .containsExactly(List.of(4, 0), List.of(0, 4));
        assertThat(tally(Measure.DECIDED_IN_FOUR_WEEKS, "2026-Q2", MERTON).groups())
                .as("the corrected one and that of the system; not the others")
                .containsExactly(2, 2);
        assertThat(tally(Measure.DECIDED_IN_TWELVE_MONTHS, "2026-Q2", MERTON).groups())
                .as("of the four one is neither decided nor due")
                .containsExactly(1, 2);
        assertThat(tally(Measure.MEETING_IN_TIME, "2026-Q3", MERTON).denominator()).isZero();
    }
}
