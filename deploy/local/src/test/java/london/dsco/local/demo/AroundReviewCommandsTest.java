package london.dsco.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import london.dsco.domain.Borough;
import london.dsco.domain.Involvement;
import london.dsco.journey.Answer;
import london.dsco.journey.Carrier;
import london.dsco.journey.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration's moves, hospital care and moves to adulthood follow the service's rules. */
class AroundReviewCommandsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");
    private static final DemoStory STORY = new DemoStory(LAST, DemoSize.SMALL);

    private final Post service = new Post();
    private final AroundReviewCommands around = new AroundReviewCommands(new DemoApi(service));

    private static List<DemoStep> steps(DemoAction action) {
        return STORY.steps().stream()
                .filter(step -> step.action() == action)
                .filter(step -> step.request().borough().isFullyPopulated())
                .toList();
    }

    private static DemoStep first(DemoAction action, Predicate<DemoCase> which) {
        return steps(action).stream()
                .filter(step -> which.test(step.request()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesSomeOfEachInCamden() {
        for (Predicate<DemoCase> some :
                List.<Predicate<DemoCase>>of(
                        AroundReviewCommands::isMoving,
                        AroundReviewCommands::isInHospital,
                        AroundReviewCommands::isOnTheWayToAdultCare)) {
            assertThat(steps(DemoAction.INVITE))
                    .filteredOn(step -> step.request().borough().borough() == Borough.CAMDEN)
                    .anyMatch(step -> some.test(step.request()));
        }
    }

    @Test
    void recordsAMoveBeforeItHappensByTheWorkerWhomSocialCareSends() {
        for (DemoStep step : steps(DemoAction.INVITE)) {
            if (AroundReviewCommands.isMoving(step.request())) {
                JsonNode move = AroundReviewCommands.move(step);
                assertThat(step.request().involvement()).isNotEqualTo(Involvement.NOT_KNOWN);
                assertThat(LocalDate.parse(move.path("movesOn").asText())).isAfter(step.day());
                assertThat(move.has("toSettingUrn")).isNotEqualTo(move.has("toAuthority"));
                assertThat(move.has("distanceKm")).isEqualTo(move.has("toAuthority"));
            }
        }
        DemoStep step =
                first(
                        DemoAction.INVITE,
                        request ->
                                AroundReviewCommands.isMoving(request)
                                        && request.number() % 2 == 0);
        around.begin(step);
        assertThat(service.said.subList(0, 2))
                .containsExactly(
                        step.request().author() + " " + path(step, "placement-moves"),
                        step.request().caseworker()
                                + " "
                                + path(step, "placement-moves/ID/acknowledgement"));
    }

    @Test
    void givesHospitalCarePastOrPlannedDates() {
        DemoStep step = first(DemoAction.INVITE, AroundReviewCommands::isInHospital);
        JsonNode care = AroundReviewCommands.care(step);
        assertThat(care.fieldNames())
                .toIterable()
                .containsExactly(
                        "dynamicSupport", "stays", "treatmentReviews", "intervenorRequests");
        for (String past : List.of("since", "admittedOn", "heldOn", "requestedOn")) {
            assertThat(care.findValuesAsText(past))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(LocalDate.parse(day)).isBefore(step.day()));
        }
        around.begin(step);
        assertThat(service.said)
                .contains(step.request().dsco() + " " + path(step, "inpatient-care"));
    }

    @Test
    void asksForAnAssessmentUnderEighteenAndDecidesEverySecondOne() {
        for (DemoStep step : steps(DemoAction.HOLD_MEETING)) {
            if (AroundReviewCommands.isOnTheWayToAdultCare(step.request())) {
                assertThat(step.request().child().isAdult(step.day())).isFalse();
            }
        }
        DemoStep step =
                first(
                        DemoAction.HOLD_MEETING,
                        request ->
                                AroundReviewCommands.isOnTheWayToAdultCare(request)
                                        && request.number() % 8 == 4);
        around.goOn(step);
        assertThat(service.said)
                .containsExactly(
                        step.request().manager()
                                + " "
                                + path(step, "transition-assessments/T-1/outcome"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-12-21, 2027-01-01, 2027-01-04",
        "2026-12-20, 2026-12-21, 2027-01-01, 2027-01-04",
        "2026-12-21, 2027-12-21, 2028-01-01, 2028-01-04"
    })
    void closesTheSchoolsInTheNextWinterHoliday(
            LocalDate on, String first, String last, String training) {
        assertThat(CalendarCommands.closed(on))
                .containsExactly(
                        Map.of("firstDay", first, "lastDay", last, "closure", "CLOSED"),
                        Map.of("firstDay", training, "lastDay", training, "closure", "INSET"));
    }

    @Test
    void sendsEachSchoolsCalendarAndMakesThreeLinks() {
        DemoBorough camden =
                DemoBorough.ALL.stream()
                        .filter(borough -> borough.borough() == Borough.CAMDEN)
                        .findFirst()
                        .orElseThrow();
        new CalendarCommands(new DemoApi(service)).tell(camden, LAST);
        assertThat(service.said)
                .hasSize(8)
                .contains(
                        "camden-system /reviews/v1/settings/100049/calendar",
                        "setting@camden /reviews/v1/calendar-links");
    }

    private static String path(DemoStep step, String part) {
        return "/reviews/v1/plans/" + step.request().planRef() + "/" + part;
    }

    /** Accepts everything and records who sent what where. */
    private static final class Post implements Carrier {

        private final List<String> said = new ArrayList<>();

        @Override
        public Answer get(String account, String path) {
            return answer("{\"assessments\": [{\"id\": \"T-1\"}]}");
        }

        @Override
        public Answer post(Letter letter) {
            said.add(letter.account() + " " + letter.path());
            return answer("{\"id\": \"ID\"}");
        }

        @Override
        public Answer put(String account, String path, Object body) {
            said.add(account + " " + path);
            return answer("{}");
        }

        @Override
        public Answer edit(String account, String path, Object body) {
            return put(account, path, body);
        }

        private static Answer answer(String body) {
            return new Answer(
                    "test",
                    200,
                    HttpHeaders.of(Map.of(), (name, value) -> true),
                    body.getBytes(UTF_8));
        }
    }
}
