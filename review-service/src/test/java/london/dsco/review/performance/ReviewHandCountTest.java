package london.dsco.review.performance;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.report.ReportRequests;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sutton's figures, which no other test uses, against a count by hand on 21 November 2026.
 *
 * <pre>
 *    due    met    told of    involvement  social care                          other review
 * A  30 11  20 10  10 11      CIN          invited 1 10, advice 5 10, attended  1 10
 * B  31 10  10 10  7 11       CP           invited 1 10, in lieu 12 10          -
 * C  31 8   15 9   undecided  NOT_KNOWN    -                                    -
 * D  31 1   10 11  undecided  CIN          report 21 11, Good, seen             10 11
 * E  30 9   -      undecided  CIN          -                                    -
 * F  21 11  -      undecided  CIN          -                                    -
 * </pre>
 *
 * <p>MET are A, B, C and D. DUE before today are B, C and E; F can still be decided today.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewHandCountTest {

    private static final String SUTTON = "E09000029";
    private static final String URN = "100777";
    private static final Map<String, String> PLANS = new HashMap<>();

    @BeforeEach
    void arrangeOnce() {
        if (!PLANS.isEmpty()) {
            return;
        }
        practitioner();
        String a = met("A", "CIN", "2025-12-01", "2026-10-20", null);
        String worker = invited(a);
        contributed(a, worker, "WRITTEN_ADVICE", "2026-10-05");
        contributed(a, worker, "ATTENDANCE", "2026-10-20");
        decided(a, "2026-11-09", "2026-11-10");
        otherReview("A", "2026-10-01");
        String b = met("B", "CP", "2025-11-01", "2026-10-10", null);
        contributed(b, invited(b), "CONTRIBUTION_IN_LIEU", "2026-10-12");
        decided(b, "2026-11-06", "2026-11-07");
        met("C", "NOT_KNOWN", "2025-09-01", "2026-09-15", "The family was away.");
        String d = met("D", "CIN", "2026-02-01", "2026-11-10", null);
        reported(d);
        otherReview("D", "2026-11-10");
        registered("E", "CIN", "2025-10-01");
        registered("F", "CIN", "2025-11-22");
    }

    private static RequestSpecification sutton(String role) {
        return nobody().auth()
                .oauth2(Tokens.forUser(role + "@sutton").role(role).borough(SUTTON).token());
    }

    private static String registered(String name, String involvement, String madeOn) {
        String ref = reference();
        PLANS.put(name, ref);
        var plan = planWith("involvement", involvement);
        plan.put("planMadeOn", madeOn);
        plan.put("settingUrn", URN);
        plan.put("residential52Week", name.equals("D"));
        sutton("sen-caseworker").body(plan).put("/plans/" + ref).then().statusCode(201);
        return sutton("sen-caseworker")
                .get("/plans/" + ref + "/cycle")
                .then()
                .extract()
                .path("reviewId");
    }

    private static String met(
            String name, String involvement, String madeOn, String on, String late) {
        String id = registered(name, involvement, madeOn);
        Map<String, Object> meeting = new HashMap<>(Map.of("meetingOn", on, "state", "HELD"));
        if (late != null) {
            meeting.put("reason", late);
        }
        sutton("review-coordinator")
                .header("If-Match", "*")
                .body(meeting)
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(200);
        return id;
    }

    /** Returns the id of social care's invitation. */
    private static String invited(String id) {
        return sutton("review-coordinator")
                .body(
                        Map.of(
                                "invitedOn",
                                "2026-10-01",
                                "invitees",
                                List.of(Map.of("invitee", "CARER"))))
                .post("/reviews/" + id + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("invitations.find { it.invitee == 'SOCIAL_WORKER' }.id");
    }

    private static void contributed(String id, String invitation, String kind, String on) {
        sutton("review-coordinator")
                .body(Map.of("invitationId", invitation, "kind", kind, "receivedOn", on))
                .post("/reviews/" + id + "/contributions")
                .then()
                .statusCode(201);
    }

    private static void decided(String id, String on, String told) {
        sutton("sen-caseworker")
                .body(Map.of("decision", "MAINTAIN", "decidedOn", on, "notifiedOn", told))
                .post("/reviews/" + id + "/decision")
                .then()
                .statusCode(201);
    }

    private static void otherReview(String name, String heldOn) {
        sutton("borough-system")
                .body(
                        Map.of(
                                "reviews",
                                List.of(
                                        Map.of(
                                                "kind",
                                                "CIN",
                                                "countedFrom",
                                                Map.of(
                                                        "beganOn",
                                                        "2026-06-01",
                                                        "lastReviewedOn",
                                                        heldOn,
                                                        "reviewsHeld",
                                                        1)))))
                .put("/plans/" + PLANS.get(name) + "/related-reviews")
                .then()
                .statusCode(200);
    }

    private static void reported(String id) {
        String report = ReportRequests.path(id, "");
        var text = ReportRequests.report();
        ReportRequests.sections(text)
                .add(ReportRequests.section("SAFEGUARDING", "There is no concern at present."));
        text.put(
                "monitoring",
                Map.of(
                        "by", "Social worker, north team",
                        "frequency", "Every six weeks",
                        "lastSeenOn", "2026-11-02"));
        text.put(
                "advocacy",
                Map.of(
                        "offered", true,
                        "offeredOn", "2026-10-05",
                        "answer", "ACCEPTED",
                        "referredOn", "2026-10-06"));
        sutton("advice-author")
                .header("If-Match", "*")
                .body(text)
                .put(report)
                .then()
                .statusCode(200);
        sutton("advice-author").post(report + "/submission").then().statusCode(200);
        sutton("dsco")
                .body(ReportRequests.scores(1, 3, List.of()))
                .post(report + "/audits")
                .then()
                .statusCode(201)
                .body("grade", equalTo("GOOD"));
        sutton("dsco").post(report + "/sign-off").then().statusCode(200);
        sutton("dsco").post(report + "/dispatch").then().statusCode(200);
    }

    private static void practitioner() {
        try (var sutton = Database.asApplicationIn(SUTTON);
                var insert =
                        sutton.prepareStatement(
                                "insert into practitioner (borough, username, roles, team, levels,"
                                        + " told_at) values (?, 'advice-author@sutton',"
                                        + " '{advice-author}', 'north', '{}', now())")) {
            insert.setString(1, SUTTON);
            insert.executeUpdate();
            sutton.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // not C, which was late
        "MEETING_IN_TIME, MET, 3, 4",
        // A and D; B met three weeks before it was due
        "MEETING_LEAVES_FOUR_WEEKS, MET, 2, 4",
        // A and B, on its 28th day; not C; D still has time
        "DECIDED_IN_FOUR_WEEKS, MET, 2, 3",
        // A; B was notified after it was due, C not at all
        "DECIDED_IN_TWELVE_MONTHS, MET, 1, 3",
        "SOCIAL_CARE_INVITED, MET, 2, 4",
        "SOCIAL_CARE_INVITED_IN_TIME, MET, 1, 4",
        "SOCIAL_CARE_ATTENDED, MET, 1, 4",
        // A, B and D's report
        "SOCIAL_CARE_CONTRIBUTED, MET, 3, 4",
        "SOCIAL_CARE_ADVICE_IN_TIME, MET, 1, 4",
        "SOCIAL_CARE_MISSING, MET, 1, 4",
        "REPORT_SENT, MET, 1, 4",
        "REPORT_GRADED, MET, 1, 1",
        "REPORT_OUTSTANDING, MET, 0, 1",
        "REPORT_GOOD, MET, 1, 1",
        "REPORT_REQUIRES_IMPROVEMENT, MET, 0, 1",
        "REPORT_INADEQUATE, MET, 0, 1",
        "MONITORING_SEEN, MET, 1, 1",
        "ADVOCATE_OFFERED, MET, 1, 1",
        // D of A and D
        "ALIGNED, MET, 1, 2",
        // B of B, C and E
        "MEETING_IN_TIME, DUE, 1, 3",
        "DECIDED_IN_FOUR_WEEKS, DUE, 1, 2",
        "DECIDED_IN_TWELVE_MONTHS, DUE, 0, 3",
        "SOCIAL_CARE_INVITED, DUE, 1, 2"
    })
    void agreesWithACountByHand(String measure, String cohort, int count, int of) {
        String share = "groups[0].shares.find { it.measure == '" + measure + "' }";
        sutton("dsco")
                .get("/performance?cohort=" + cohort)
                .then()
                .statusCode(200)
                .body("groups", hasSize(1))
                .body(share + ".count", equalTo(count))
                .body(share + ".of", equalTo(of));
    }

    /** A has two days, B, C and D one each. */
    @Test
    void agreesWithTheMeetingsOfEachChildCountedByHand() {
        sutton("dsco")
                .get("/performance")
                .then()
                .statusCode(200)
                .body("groups[0].reviews", equalTo(4))
                .body("groups[0].meetings.meetings", equalTo(5))
                .body("groups[0].meetings.children", equalTo(4))
                .body("groups[0].meetings.perChild", equalTo(1.25f))
                .body("definitions", hasSize(19));
    }

    @Test
    void breaksFiguresDownByMonthInvolvementTeamAndSetting() {
        keys("MONTH").body("groups.key", contains("2026-09", "2026-10", "2026-11"));
        keys("QUARTER").body("groups.key", contains("2026-Q3", "2026-Q4"));
        keys("INVOLVEMENT").body("groups.key", contains("CIN", "CP", "NOT_KNOWN"));
        keys("TEAM")
                .body("groups.key", contains("NONE", "north"))
                .body("groups[1].reviews", equalTo(1));
        keys("SETTING").body("groups.key", contains(URN));
    }

    private static io.restassured.response.ValidatableResponse keys(String grouping) {
        return sutton("dsco").get("/performance?groupBy=" + grouping).then().statusCode(200);
    }

    @Test
    void writesTheSameFiguresAsATableAndAsAChart() {
        sutton("dsco")
                .accept("text/csv")
                .get("/performance")
                .then()
                .statusCode(200)
                .body(containsString("ALL,DECIDED_IN_FOUR_WEEKS,2,3,66.7,\r\n"))
                .body(containsString("ALL,MEETINGS_OF_CHILDREN,5,4,,\r\n"));
        sutton("dsco")
                .accept("image/svg+xml")
                .get("/performance?measure=ALIGNED")
                .then()
                .statusCode(200)
                .body(containsString("Reviews held together"))
                .body(containsString("ALL: 50.0% (1 of 2)"));
    }

    @Test
    void hidesFromAnAdministratorWhatCouldIdentifyAChild() {
        sutton("borough-admin")
                .get("/performance?groupBy=QUARTER")
                .then()
                .statusCode(200)
                .body("groups.key", contains("2026-Q3"))
                .body("groups[0].suppressed", equalTo("c"))
                .body("groups[0].reviews", nullValue())
                .body("groups[0].shares", nullValue())
                .body("definitions.measure", contains("MEETING_IN_TIME", "DECIDED_IN_FOUR_WEEKS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"groupBy=INVOLVEMENT", "cohort=DUE", "measure=ALIGNED"})
    void refusesAnAdministratorWhatTheirRoleMayNotRead(String query) {
        sutton("borough-admin").get("/performance?" + query).then().statusCode(403);
    }

    @Test
    void refusesAnImpossiblePeriod() {
        sutton("dsco")
                .get("/performance?from=2026-11-02&to=2026-11-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
        sutton("borough-admin")
                .get("/performance?from=2026-07-02&to=2026-09-30")
                .then()
                .statusCode(400);
    }

    @Test
    void coversOnlyTheCallersOwnBoroughAndIsNotForTeamManagers() {
        camden("dsco")
                .get("/performance?groupBy=SETTING")
                .then()
                .statusCode(200)
                .body("groups.findAll { it.key == '" + URN + "' }", hasSize(0));
        sutton("team-manager").get("/performance").then().statusCode(403);
    }
}
