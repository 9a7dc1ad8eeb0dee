package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reviews in the demonstration. */
class DemoReviewsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final DemoStory story = new DemoStory(LAST, DemoSize.SMALL);

    @Test
    void hasReviewsInEachStateInBoroughsWherePeopleCanSignIn() {
        for (Borough borough : List.of(Borough.CAMDEN, Borough.ISLINGTON, Borough.HACKNEY)) {
            var told =
                    story.steps().stream()
                            .filter(step -> step.request().borough().borough() == borough)
                            .collect(
                                    Collectors.groupingBy(DemoStep::action, Collectors.counting()));

            assertThat(told.get(DemoAction.CALL_MEETING))
                    .as(borough + " has meetings to come")
                    .isGreaterThan(told.get(DemoAction.HOLD_MEETING));
            assertThat(told.get(DemoAction.HOLD_MEETING))
                    .as(borough + " has reviews to decide")
                    .isGreaterThan(told.get(DemoAction.COMPLETE_REVIEW));
            assertThat(told.get(DemoAction.INVITE))
                    .as(borough + " misses reports")
                    .isGreaterThan(told.get(DemoAction.ASSURE_REPORT));
            assertThat(told).containsKeys(DemoAction.REPORT_MEETING, DemoAction.AMEND_PLAN);
        }
    }

    @Test
    void otherBoroughsHoldReviewsToo() {
        assertThat(story.steps())
                .filteredOn(step -> step.action() == DemoAction.HOLD_MEETING)
                .extracting(step -> step.request().borough().borough())
                .contains(Borough.CROYDON, Borough.NEWHAM, Borough.SOUTHWARK);
    }

    @Test
    void movesAPlanFromCamdenInsteadOfReviewingIt() {
        List<DemoCase> moving = story.cases().stream().filter(DemoCase::movesAway).toList();

        assertThat(moving).isNotEmpty();
        for (DemoCase request : moving) {
            List<DemoAction> actions =
                    DemoScript.of(request).stream().map(DemoStep::action).toList();
            assertThat(actions.contains(DemoAction.TRANSFER_PLAN)).isEqualTo(request.getsPlan());
            assertThat(actions).doesNotContain(DemoAction.CALL_MEETING);
        }
    }

    @Test
    void writesAboutMonitoringForResidentialSchoolsAndAboutAdulthoodFromYearNine() {
        for (DemoCase request : story.cases()) {
            JsonNode report = DemoReport.of(request, LAST.minusMonths(3), LAST);
            assertThat(report.has("monitoring")).isEqualTo(request.isResidential());
            assertThat(report.has("advocacy")).isEqualTo(request.isResidential());
            assertThat(report.path("sections").findValuesAsText("code"))
                    .as("Year " + request.child().year(LAST))
                    .matches(
                            codes ->
                                    codes.contains("PREPARING_FOR_ADULTHOOD")
                                            == request.child().year(LAST) >= 9);
        }
        assertThat(story.cases()).anyMatch(DemoCase::isResidential);
    }

    @Test
    void leavesChildrenUnknownToSocialCareInTheDutyInbox() {
        assertThat(story.cases())
                .filteredOn(request -> request.involvement() == Involvement.NOT_KNOWN)
                .anyMatch(request -> !DemoScript.isReported(request))
                .anyMatch(DemoScript::isReported);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2027-SPRING",
        "2026-12-31, 2027-SPRING",
        "2027-01-01, 2027-SUMMER",
        "2027-03-31, 2027-SUMMER",
        "2027-04-01, 2027-AUTUMN",
        "2027-08-31, 2027-AUTUMN"
    })
    void sendsTheListOfTheNextTerm(LocalDate day, String term) {
        assertThat(TermListCommands.next(day)).isEqualTo(term);
    }
}
