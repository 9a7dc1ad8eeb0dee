package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dates that the running suite gives, against the {@link Statute}, which was written separately.
 */
@ExtendWith(RunningSuite.class)
class ClockSamplesIT {

    private static final int SAMPLES = 30;
    private static final long SEED = 20_261_121;

    private static Courier courier;

    @BeforeAll
    static void connect(Suite suite) {
        courier = new Courier(suite.accounts());
    }

    /** Returns every edge case that has ever been argued about, and a few random instants. */
    static Stream<String> receipts() {
        var random = new Random(SEED);
        Instant from = Instant.parse("2019-01-01T00:00:00Z");
        long minutes = from.until(Instant.parse("2026-11-20T00:00:00Z"), ChronoUnit.MINUTES);
        return Stream.concat(
                Stream.of(
                        "2026-09-01T09:00:00Z",
                        "2026-09-01T15:59:59Z",
                        "2026-09-01T16:00:00Z",
                        "2026-11-02T16:59:59Z",
                        "2026-11-02T17:00:00Z",
                        "2026-07-31T22:59:59Z",
                        "2026-07-31T23:00:00Z",
                        "2026-03-28T23:30:00Z",
                        "2026-03-29T00:59:59Z",
                        "2026-10-24T23:30:00Z",
                        "2026-10-25T23:30:00Z",
                        "2026-04-02T16:00:00Z",
                        "2026-04-03T09:00:00Z",
                        "2026-08-28T16:00:00Z",
                        "2025-12-24T17:00:00Z",
                        "2025-12-31T23:59:59Z",
                        "2024-02-29T12:00:00Z",
                        "2023-05-05T16:00:00Z",
                        "2022-06-01T16:00:00Z",
                        "2022-05-30T09:00:00Z",
                        "2021-12-24T17:00:00Z",
                        "2020-05-08T09:00:00Z"),
                Stream.generate(
                                () ->
                                        from.plus(
                                                (long) (random.nextDouble() * minutes),
                                                ChronoUnit.MINUTES))
                        .limit(SAMPLES)
                        .map(Instant::toString));
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void theAdviceClockIsRightToTheDay(String receivedAt) {
        var request =
                new AdviceCase(
                        "hackney",
                        courier,
                        Fixtures.opening(Instant.parse(receivedAt)),
                        LocalDate.EPOCH);
        JsonNode clock = request.opened().last().json().path("clock");

        assertThat(
                        new Statute.Advice(
                                clock.path("receivedOn").asText(),
                                clock.path("deemedReceivedOn").asText(),
                                clock.path("remindOn").asText(),
                                clock.path("dueOn").asText()))
                .isEqualTo(Statute.advice(receivedAt));
    }

    /** 16 in 2018, and so past every change of phase that depends on age. */
    private static final String NO_TRANSFER = "2002-05-05";

    static Stream<String> cycleStarts() {
        var random = new Random(SEED);
        LocalDate from = LocalDate.of(2019, 1, 1);
        long days = from.until(LocalDate.of(2026, 11, 20), ChronoUnit.DAYS);
        return Stream.concat(
                Stream.of(
                        "2024-02-29",
                        "2020-02-29",
                        "2023-03-01",
                        "2024-03-01",
                        "2026-03-01",
                        "2026-02-28",
                        "2025-12-31",
                        "2026-01-01",
                        "2026-04-30",
                        "2026-08-31"),
                Stream.generate(() -> from.plusDays((long) (random.nextDouble() * days)))
                        .limit(SAMPLES)
                        .map(LocalDate::toString));
    }

    @ParameterizedTest
    @MethodSource("cycleStarts")
    void theReviewCycleIsRightToTheDay(String start) {
        boolean reviewed = start.hashCode() % 2 == 0;
        JsonNode cycle =
                reviewed
                        ? registered("2014-09-01", start, NO_TRANSFER)
                        : registered(start, null, NO_TRANSFER);

        var expected = Statute.review(start);
        assertThat(
                        new Statute.Review(
                                cycle.path("dueBy").asText(),
                                cycle.path("meetBy").asText(),
                                cycle.path("targetOn").asText(),
                                cycle.path("inviteBy").asText()))
                .isEqualTo(expected);
        assertThat(cycle.path("adviceDueBy").asText()).isEqualTo(expected.inviteBy());
        assertThat(cycle.path("decisionDueBy").asText()).isEqualTo(expected.dueBy());
        assertThat(cycle.has("reportDueBy") || cycle.has("finalPlanDueBy")).isFalse();
        assertThat(cycle.path("citations").path("dueBy").asText()).contains("s 44(1)");
    }

    /**
     * The parameter is the number of days from the meeting to the last day on which the decision
     * still falls inside.
     */
    @ParameterizedTest
    @CsvSource({"0", "1", "40", "100", "-1", "-28"})
    void aMeetingMovesTheDatesThatDependOnIt(int early) {
        JsonNode cycle = registered("2026-03-01", null, "2012-05-05");
        String meetBy = Statute.review("2026-03-01").meetBy();
        String meetingOn = Statute.daysAfter(meetBy, -early);
        String review = "/reviews/v1/reviews/" + cycle.path("reviewId").asText();

        courier.put(
                        "review-coordinator@hackney",
                        review + "/meeting",
                        review,
                        Map.of("meetingOn", meetingOn, "state", "CONFIRMED"))
                .expect(200);

        JsonNode moved =
                courier.get("hackney-system", cyclePath(cycle.path("planRef").asText())).json();
        String dueBy = Statute.review("2026-03-01").dueBy();
        String fourWeeksAfter = Statute.daysAfter(meetingOn, 28);
        assertThat(moved.path("inviteBy").asText()).isEqualTo(Statute.daysAfter(meetingOn, -14));
        assertThat(moved.path("adviceDueBy").asText()).isEqualTo(Statute.daysAfter(meetingOn, -14));
        assertThat(moved.path("reportDueBy").asText()).isEqualTo(Statute.daysAfter(meetingOn, 14));
        String decision = fourWeeksAfter.compareTo(dueBy) < 0 ? fourWeeksAfter : dueBy;
        assertThat(moved.path("decisionDueBy").asText()).isEqualTo(decision);
        assertThat(moved.path("finalPlanDueBy").asText())
                .isEqualTo(Statute.daysAfter(decision, 56));
    }

    /** The cycles started in the academic year 2026/27 or the year before. */
    @ParameterizedTest
    @CsvSource({
        "2015-09-01, Y6,  2027-02-15",
        "2016-08-31, Y6,  2027-02-15",
        "2010-09-01, Y11, 2027-03-31",
        "2011-08-31, Y11, 2027-03-31",
        "2022-09-01, N2,  2027-02-15",
        "2014-08-31, Y8,",
        "2012-09-01, Y9,",
        "2013-08-31, Y9,"
    })
    void aPhaseTransferIsDueBeforeItsDay(String dateOfBirth, String yearGroup, String by) {
        JsonNode cycle = registered("2026-03-02", null, dateOfBirth);

        assertThat(cycle.path("yearGroup").asText()).isEqualTo(yearGroup);
        assertThat(cycle.path("phaseTransferBy").asText(null)).isEqualTo(by);
        assertThat(cycle.path("exclusive").asBoolean()).isEqualTo(by != null);
    }

    private static JsonNode registered(String made, String reviewed, String dateOfBirth) {
        String planRef = "EHCP-" + UUID.randomUUID();
        ObjectNode plan = Fixtures.plan("ACC-" + UUID.randomUUID(), LocalDate.parse(made));
        ((ObjectNode) plan.path("child")).put("dateOfBirth", dateOfBirth);
        if (reviewed != null) {
            plan.put("lastReviewedOn", reviewed);
        }
        courier.put("hackney-system", "/reviews/v1/plans/" + planRef, plan).expect(201);
        return courier.get("hackney-system", cyclePath(planRef)).expect(200).json();
    }

    private static String cyclePath(String planRef) {
        return "/reviews/v1/plans/" + planRef + "/cycle";
    }
}
