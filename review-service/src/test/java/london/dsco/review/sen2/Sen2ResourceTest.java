package london.dsco.review.sen2;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The returns of Waltham Forest and Havering, whose plans no other test uses. */
@QuarkusTest
@WithTestResource(RealParts.class)
class Sen2ResourceTest {

    private static final String WALTHAM_FOREST = "E09000031";
    private static final String HAVERING = "E09000016";
    private static final String YEAR = "from=2026-01-01&to=2026-12-31";

    private static RequestSpecification in(String borough, String role) {
        return nobody().auth()
                .oauth2(Tokens.forUser(role + "@" + borough).role(role).borough(borough).token());
    }

    private static RequestSpecification system(String borough) {
        return in(borough, "borough-system");
    }

    private static Map<String, Object> plan(String upn, String bornOn, String madeOn) {
        Map<String, Object> plan = PlanBodies.planWith("planMadeOn", madeOn);
        Map<String, Object> child = new HashMap<>();
        child.put("childRef", "CHILD-" + bornOn);
        child.put("givenName", "Amina");
        child.put("familyName", "Example");
        child.put("dateOfBirth", bornOn);
        child.put("upn", upn);
        plan.put("child", child);
        return plan;
    }

    private static void register(String borough, String ref, Map<String, Object> plan) {
        system(borough).body(plan).put("/plans/" + ref);
        system(borough).get("/plans/" + ref).then().statusCode(200);
    }

    private static String review(String borough, String ref) {
        return system(borough).get("/plans/" + ref + "/cycle").then().extract().path("reviewId");
    }

    private static void decided(
            String borough, String ref, String met, String decision, String on, String told) {
        String review = review(borough, ref);
        in(borough, "review-coordinator")
                .header("If-Match", "*")
                .body(Map.of("meetingOn", met, "state", "HELD"))
                .put("/reviews/" + review + "/meeting")
                .then()
                .statusCode(200);
        if (decision != null) {
            system(borough)
                    .body(Map.of("decision", decision, "decidedOn", on, "notifiedOn", told))
                    .post("/reviews/" + review + "/decision")
                    .then()
                    .statusCode(201);
        }
    }

    private static List<String> lines(String borough, String query) {
        return system(borough)
                .accept("text/csv")
                .get("/exports/sen2?" + query)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void exportsTheDataUnderTheDepartmentsNamesInAStableOrder() {
        register(WALTHAM_FOREST, "WF-1", plan("H801200001001", "2016-05-05", "2026-03-01"));
        decided(WALTHAM_FOREST, "WF-1", "2026-10-20", "AMEND", "2026-11-09", "2026-11-10");
        register(WALTHAM_FOREST, "WF-2", plan(null, "2014-05-05", "2026-03-01"));
        decided(WALTHAM_FOREST, "WF-2", "2026-09-20", "REASSESS", "2026-10-01", "2026-10-02");
        Map<String, Object> told = plan("W202000023123", "2014-06-05", "2024-03-01");
        told.put("lastReviewedOn", "2026-02-03");
        told.put("residential52Week", true);
        register(WALTHAM_FOREST, "WF-3", told);
        register(WALTHAM_FOREST, "WF-4", plan("N206000023123", "2014-07-05", "2026-03-02"));
        decided(WALTHAM_FOREST, "WF-4", "2026-11-18", null, null, null);
        register(WALTHAM_FOREST, "WF-5", plan("U301000023123", "2014-08-05", "2026-03-03"));
        system(WALTHAM_FOREST)
                .body(
                        Map.of(
                                "ceasedOn", "2026-11-20",
                                "reason", "NEEDS_MET",
                                "consultedOn", "2026-08-28",
                                "noticeOn", "2026-09-15"))
                .post("/plans/WF-5/cessation")
                .then()
                .statusCode(200);

        assertThat(lines(WALTHAM_FOREST, "module=ACTIVE_PLANS&" + YEAR))
                .containsExactly(
                        "UPN,ChildRef,TransferLA,ReviewMeeting,ReviewOutcome,ReviewDraft,"
                                + "PhaseTransferDueDate,PhaseTransferFinalDate,LastReview",
                        "H801200001001,,,2026-10-20,A,2026-11-10,2027-02-15,,2026-11-09",
                        "\"\",CHILD-2014-05-05,,2026-09-20,,,,,2026-10-01",
                        "W202000023123,,,,,,,,2026-02-03",
                        "N206000023123,,,2026-11-18,,,,,");
        assertThat(lines(WALTHAM_FOREST, "module=NAMED_PLAN&" + YEAR))
                .containsExactly(
                        "UPN,ChildRef,StartDate,PlanRes,CeaseDate,CeaseReason",
                        "H801200001001,,2026-03-01,,,",
                        "\"\",CHILD-2014-05-05,2026-03-01,,,",
                        "N206000023123,,2026-03-02,,,",
                        "U301000023123,,2026-03-03,,2026-11-20,2");
        assertThat(lines(WALTHAM_FOREST, "module=ACTIVE_PLANS&from=2026-01-01&to=2026-11-08"))
                .as("what was decided and what ceased later is not seen")
                .contains("H801200001001,,,2026-10-20,,,2027-02-15,,", "U301000023123,,,,,,,,")
                .hasSize(6);
    }

    @Test
    void namesTheAuthorityFromWhichAPlanCame() {
        String old = reference();
        camdenSystem()
                .body(plan("W320000023123", "2014-05-06", "2025-08-01"))
                .put("/plans/" + old)
                .then()
                .statusCode(201);
        camdenSystem()
                .body(
                        Map.of(
                                "toBorough", HAVERING,
                                "movedOn", "2026-11-02",
                                "becameAwareOn", "2026-11-09"))
                .post("/plans/" + old + "/transfer")
                .then()
                .statusCode(201);
        system(HAVERING)
                .body(Map.of("fromBorough", CAMDEN, "planRef", "HAV-1", "childRef", "HAV-9"))
                .post("/plans/" + old + "/transfer/acceptance")
                .then()
                .statusCode(201);

        assertThat(lines(HAVERING, "module=ACTIVE_PLANS&" + YEAR))
                .containsExactly(
                        String.join(",", Sen2Module.ACTIVE_PLANS.header()),
                        "W320000023123,,202,,,,,,");
        assertThat(lines(HAVERING, "module=ACTIVE_PLANS&from=2026-01-01&to=2026-11-20"))
                .as("it came on the 21st")
                .contains("W320000023123,,,,,,,,");
        assertThat(lines(CAMDEN, "module=ACTIVE_PLANS&" + YEAR))
                .as("it is Camden's no longer")
                .noneMatch(line -> line.contains("W320000023123"));
    }

    @Test
    void coversTheLastFullYearByDefaultAndAddsOneAccessLine() {
        String bexley = "E09000004";
        register(bexley, "BEX-1", plan("H801200001001", "2014-05-05", "2025-03-01"));
        register(bexley, "BEX-2", plan("W202000023123", "2014-05-07", "2025-04-01"));
        assertThat(lines(bexley, "module=NAMED_PLAN")).hasSize(3);
        assertThat(
                        Database.select(
                                "select action, record_ids[1] as what, username, client from access_log"
                                        + " where borough = ? and record_type = 'sen2-export'",
                                bexley))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line)
                                        .containsEntry("action", "READ")
                                        .containsEntry(
                                                "what", "NAMED_PLAN:2025-01-01:2025-12-31:2"));
    }

    @Test
    void readsSeveralPartsOnceEach() {
        String barnet = "E09000003";
        StringBuilder file =
                new StringBuilder(
                        "planRef,childRef,givenName,familyName,dateOfBirth,planMadeOn\r\n");
        for (int i = 0; i < 1_203; i++) {
            file.append("B-%04d,C-%04d,Amina,Example,2014-05-05,2026-03-01\r\n".formatted(i, i));
        }
        String location =
                system(barnet)
                        .contentType("text/csv")
                        .body(file.toString())
                        .post("/plan-imports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        await().until(
                        () ->
                                system(barnet)
                                        .get("/plan-imports/" + location)
                                        .path("status")
                                        .equals("LOADED"));
        List<String> lines = lines(barnet, "module=ACTIVE_PLANS&" + YEAR);
        assertThat(lines).hasSize(1_204).doesNotHaveDuplicates();
        assertThat(lines.subList(1, lines.size())).isSorted();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "BOROUGH_SYSTEM")
    void refusesEveryRoleOfAPerson(Role role) {
        var token = Tokens.forUser(role.code() + "@somewhere").role(role.code());
        nobody().auth()
                .oauth2(role.isOfABorough() ? token.borough(CAMDEN).token() : token.token())
                .get("/exports/sen2?module=ACTIVE_PLANS")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?module=SPEED", "?module=NAMED_PLAN&from=yesterday"})
    void refusesAnUnknownModuleOrAnInvalidDay(String query) {
        camdenSystem().get("/exports/sen2" + query).then().statusCode(400);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        camdenSystem()
                .get("/exports/sen2?module=NAMED_PLAN&from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dsco:invalid-input"))
                .body("errors.parameter", contains("from"))
                .header("Content-Type", containsString("problem+json"));
    }
}
