package london.dsco.review.report;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.PlanBodies.planWith;
import static london.dsco.review.report.ReportRequests.audit;
import static london.dsco.review.report.ReportRequests.path;
import static london.dsco.review.report.ReportRequests.read;
import static london.dsco.review.report.ReportRequests.register;
import static london.dsco.review.report.ReportRequests.report;
import static london.dsco.review.report.ReportRequests.reviewOf;
import static london.dsco.review.report.ReportRequests.save;
import static london.dsco.review.report.ReportRequests.section;
import static london.dsco.review.report.ReportRequests.sections;
import static london.dsco.review.report.ReportRequests.submit;
import static london.dsco.review.report.ReportRequests.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class SocialCareReportResourceTest {

    private static final String URN = "100049";

    @BeforeEach
    void theTeamsOfCamden() {
        register("advice-author@camden", "advice-author", "north");
        register("advice-author-2@camden", "advice-author", "south");
        register("team-manager@camden", "team-manager", "north");
        register("team-manager-2@camden", "team-manager", "south");
    }

    @Test
    void theFirstToWriteIsTheAuthor() {
        String id = reviewOf(plan());
        read(id, "advice-author").statusCode(200).body("status", equalTo("NOT_STARTED"));

        save(id, "advice-author", report())
                .statusCode(200)
                .body("status", equalTo("DRAFTING"))
                .body("author", equalTo("advice-author@camden"));

        read(id, "advice-author-2").statusCode(403);
        camden("advice-author-2")
                .header("If-Match", "*")
                .body(report())
                .put(path(id, ""))
                .then()
                .statusCode(403);
    }

    @Test
    void refusesToOverwriteAVersionThatTheAuthorHasNotSeen() {
        String id = reviewOf(plan());
        String seen = read(id, "advice-author").extract().header("ETag");
        save(id, "advice-author", report()).statusCode(200);

        camden("advice-author")
                .header("If-Match", seen)
                .body(report())
                .put(path(id, ""))
                .then()
                .statusCode(412);
        camden("advice-author").body(report()).put(path(id, "")).then().statusCode(428);
    }

    @Test
    void refusesASectionThatTheTemplateDoesNotHave() {
        String id = reviewOf(plan());
        var text = report();
        sections(text).add(section("HOROSCOPE", "x"));

        save(id, "advice-author", text)
                .statusCode(422)
                .body("errors.code", hasItem("unknown-section"));
        text = report();
        text.put("template", "SCR-1900.1");
        save(id, "advice-author", text)
                .statusCode(422)
                .body("errors.code", contains("unknown-template"));
    }

    @Test
    void refusesAnIncompleteSubmissionAndNamesEverythingMissing() {
        String id = reviewOf(planOfChildWith("dateOfBirth", "2010-05-05"));
        submit(id).statusCode(409);
        save(id, "advice-author", Map.of("template", "SCR-2026.1")).statusCode(200);

        submit(id)
                .statusCode(422)
                .body(
                        "errors.detail",
                        hasItems(
                                "Write section CHILD_VOICE.",
                                "Write section PREPARING_FOR_ADULTHOOD.",
                                "Say whether section H1 of the plan still holds."));
        read(id, "advice-author").body("status", equalTo("DRAFTING"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsTheAuthorThatNoAreaOfAdulthoodIsCoveredButAllowsSubmission(boolean covered) {
        String id = reviewOf(planOfChildWith("dateOfBirth", "2010-05-05"));
        var text = report();
        sections(text).add(section("PREPARING_FOR_ADULTHOOD", "She looks for a college."));
        if (covered) {
            text.put(
                    "outcomes",
                    List.of(
                            Map.of(
                                    "outcome", "She travels on her own by July 2027.",
                                    "progress", "ON_TRACK",
                                    "preparingForAdulthood", "INDEPENDENT_LIVING")));
        }
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(200);

        String found = "findings.find { it.code == 'PREPARING_FOR_ADULTHOOD_MISSING' }";
        camden("advice-author")
                .get(path(id, "/versions/1"))
                .then()
                .statusCode(200)
                .body(found + "?.at", covered ? nullValue() : equalTo("/outcomes"))
                .body(found + "?.severity", covered ? nullValue() : equalTo("ADVISORY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "H801200001001"})
    void refusesAnIdentifierInTheText(String identifier) {
        String id = reviewOf(plan());
        var text = report();
        sections(text).add(section("ATTENDANCE", "Her number is " + identifier + "."));
        save(id, "advice-author", text).statusCode(200);

        submit(id)
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItem(identifier.startsWith("H") ? "upn-in-text" : "nhs-number-in-text"))
                .body("errors.pointer", hasItem("/sections/6/text"))
                .body("errors.detail", not(hasItem(identifier)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"residential52Week", "eotas"})
    void refusesAReportThatDoesNotSayWhoMonitorsThePlacement(String flag) {
        String id = reviewOf(planWith(flag, true));
        var text = report();
        sections(text).add(section("SAFEGUARDING", "She can call her advocate."));
        save(id, "advice-author", text).statusCode(200);
        text.put("advocacy", Map.of("offered", false, "whyNot", "HAS_AN_ADVOCATE"));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(422).body("errors.pointer", contains("/monitoring"));

        text.put(
                "monitoring",
                Map.of(
                        "by",
                        "Social worker, 0 to 25 team",
                        "frequency",
                        "every six weeks",
                        "lastSeenOn",
                        "2026-01-05"));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(200);
    }

    @Test
    void refusesAReportThatDoesNotSayWhetherAnAdvocateWasOfferedFor52Weeks() {
        String id = reviewOf(planWith("residential52Week", true));
        var text = report();
        sections(text).add(section("SAFEGUARDING", "She can call her advocate."));
        text.put(
                "monitoring",
                Map.of(
                        "by", "Social worker, 0 to 25 team",
                        "frequency", "every six weeks",
                        "lastSeenOn", "2026-01-05"));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(422).body("errors.pointer", contains("/advocacy"));

        text.put("advocacy", Map.of("offered", true, "offeredOn", "2026-11-02"));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(422).body("errors.pointer", contains("/advocacy/answer"));

        text.put(
                "advocacy",
                Map.of(
                        "offered", true,
                        "offeredOn", "2026-11-02",
                        "answer", "DECLINED",
                        "declinedBy", "CHILD_OR_YOUNG_PERSON"));
        save(id, "advice-author", text).statusCode(200);
        submit(id)
                .statusCode(200)
                .body("content.advocacy.declinedBy", equalTo("CHILD_OR_YOUNG_PERSON"));
    }

    @Test
    void storesTheFindingsOfTheChecksWithTheVersion() {
        String id = reviewOf(plan());
        var text = report();
        sections(text).removeIf(section -> section.get("code").equals("CHILD_VOICE"));
        sections(text).add(section("CHILD_VOICE", "n/a"));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(200).body("status", equalTo("SUBMITTED")).body("number", equalTo(1));

        camden("dsco")
                .get(path(id, "/versions/1"))
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("CHILD_VOICE_MISSING"))
                .body("findings.at", hasItem("/sections/5/text"));
        camden("dsco").get(path(id, "/versions/2")).then().statusCode(404);
        camden("sen-caseworker").get(path(id, "/versions/1")).then().statusCode(403);
        camden("team-manager-2").get(path(id, "/versions/1")).then().statusCode(403);
        save(id, "advice-author", report()).statusCode(409);
    }

    @Test
    void aManagerAllocatesTheReportToAnAuthorInTheirOwnTeam() {
        String id = reviewOf(plan());
        allocate(id, "team-manager-2", "advice-author@camden").statusCode(422);
        allocate(id, "team-manager-2", "advice-author-2@camden")
                .statusCode(200)
                .body("status", equalTo("ALLOCATED"));

        read(id, "advice-author").statusCode(403);
        allocate(id, "team-manager", "advice-author@camden").statusCode(403);
        save(id, "advice-author-2", report()).statusCode(200);
        read(id, "team-manager")
                .statusCode(200)
                .body("status", equalTo("DRAFTING"))
                .body("content", nullValue());
        read(id, "team-manager-2").body("content", notNullValue());
    }

    @Test
    void theSettingReadsTheSentReportWithoutSocialCaresOwnParts() {
        String id = reviewOf(planWith("settingUrn", URN));
        var text = report();
        text.put("signsOfSafety", Map.of("dangerStatement", "Feared harm.", "scaling", 4));
        save(id, "advice-author", text).statusCode(200);
        submit(id).statusCode(200);
        ofTheSetting(id)
                .body("sentOn", nullValue())
                .body("content", nullValue())
                .body("status", nullValue())
                .body("dueBy", notNullValue());
        camden("dsco").post(path(id, "/dispatch")).then().statusCode(409);
        audit(id, "dsco", 2).statusCode(201);
        camden("dsco").post(path(id, "/sign-off")).then().statusCode(200);
        ofTheSetting(id).body("content", nullValue());

        camden("dsco")
                .post(path(id, "/dispatch"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT"));

        ofTheSetting(id)
                .body("sentOn", notNullValue())
                .body(
                        "content.sections.code",
                        containsInAnyOrder(
                                "PROGRESS",
                                "CHANGES_IN_NEED",
                                "PARENT_VIEWS",
                                "RECOMMENDATIONS",
                                "CHILD_VOICE"))
                .body("content.signsOfSafety", nullValue())
                .body("author", nullValue())
                .body("grade", nullValue());
        camdenSystem()
                .get(path(id, ""))
                .then()
                .body("content.sections.code", hasItem("CARE_PLAN"))
                .body("content.signsOfSafety", nullValue());
        read(id, "health-partner").body("status", equalTo("SENT")).body("content", nullValue());
        settingOfCamden("999999").get(path(id, "")).then().statusCode(403);
        camden("dsco").post(path(id, "/dispatch")).then().statusCode(409);
        save(id, "advice-author", report()).statusCode(409);
    }

    @Test
    void aReportAfterTheLastDayIsMarkedAsLateAndCanBeSent() {
        String id = submitted(planWith("planMadeOn", "2024-03-01"));
        read(id, "sen-caseworker").body("inTime", equalTo(false));
        audit(id, "dsco", 3).statusCode(201);
        camden("dsco").post(path(id, "/sign-off")).then().statusCode(200);

        camden("team-manager")
                .post(path(id, "/dispatch"))
                .then()
                .statusCode(200)
                .body("inTime", equalTo(false));
    }

    @Test
    void anotherBoroughsReportIsNotFound() {
        String id = reviewOf(plan());

        islington("dsco").get(path(id, "")).then().statusCode(404);
        islington("advice-author")
                .header("If-Match", "*")
                .body(report())
                .put(path(id, ""))
                .then()
                .statusCode(404);
        camden("virtual-school").get(path(id, "")).then().statusCode(403);
    }

    @Test
    void theHistoryHasNoText() {
        String id = submitted(plan());

        assertThat(
                        Database.select(
                                "select data::text as facts from history_entry where record_id = ?",
                                id))
                .extracting(row -> (String) row.get("facts"))
                .noneMatch(facts -> facts.contains("swimming"));
    }

    private static ValidatableResponse ofTheSetting(String id) {
        return settingOfCamden(URN).get(path(id, "")).then().statusCode(200);
    }

    private static ValidatableResponse allocate(String id, String role, String author) {
        return camden(role).body(Map.of("author", author)).post(path(id, "/allocation")).then();
    }
}
