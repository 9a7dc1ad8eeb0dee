package london.dsco.review.transition;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static london.dsco.review.report.ReportRequests.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class TransitionResourceTest {

    private static final String WHY = "It is not clear yet where she will live.";

    @BeforeEach
    void theTeamsOfCamden() {
        register("team-manager@camden", "team-manager", "north");
        register("team-manager-2@camden", "team-manager", "south");
    }

    private static String plan(String born) {
        String ref = reference();
        camdenSystem()
                .body(planOfChildWith("dateOfBirth", born))
                .put("/plans/" + ref)
                .then()
                .statusCode(201);
        return ref;
    }

    private static String path(String ref) {
        return "/plans/" + ref + "/transition-assessments";
    }

    private static ValidatableResponse ask(String ref, String by, String on) {
        return camden("sen-caseworker")
                .body(
                        Map.of(
                                "askedBy", by,
                                "requestedOn", on,
                                "told", List.of("CHILD", "ADULT_SOCIAL_CARE")))
                .post(path(ref))
                .then();
    }

    private static String asked(String ref) {
        return ask(ref, "PARENT", "2026-11-02").statusCode(201).extract().path("id");
    }

    private static Map<String, Object> no(String outcome) {
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", outcome);
        body.put("decidedOn", "2026-11-18");
        body.put("reasons", WHY);
        body.put("reasonsSentOn", "2026-11-19");
        if (outcome.equals("NOT_YET")) {
            body.put("lookAgainOn", "2026-11-20");
        }
        return body;
    }

    private static Map<String, Object> withoutConsent(String outcome, boolean atRisk) {
        Map<String, Object> body = no(outcome);
        body.put("atRisk", atRisk);
        return body;
    }

    private static ValidatableResponse decide(String ref, String id, Map<String, ?> body) {
        return camden("team-manager").body(body).post(path(ref) + "/" + id + "/outcome").then();
    }

    private static ValidatableResponse assessed(String ref, String id) {
        return decide(ref, id, Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"));
    }

    private static ValidatableResponse conclude(String ref, String id, String on) {
        return camden("team-manager")
                .body(Map.of("conclusion", "NEEDS_MET", "concludedOn", on))
                .post(path(ref) + "/" + id + "/conclusion")
                .then();
    }

    @Test
    void isAskedForAtAnyAgeAndWaits() {
        String ref = plan("2017-05-05");
        ask(ref, "PARENT", "2026-11-21")
                .statusCode(201)
                .header("Location", endsWith(path(ref)))
                .body("id", notNullValue())
                .body("status", equalTo("WAITING"))
                .body("told", containsInAnyOrder("CHILD", "ADULT_SOCIAL_CARE"))
                .body("servicesGoOn", equalTo(false))
                .body("citation", equalTo("Care Act 2014, s 58(1)"));
        assertThat(listed(camden("dsco"), ref).orElseThrow())
                .containsEntry("status", "WAITING")
                .containsEntry("requestedOn", "2026-11-21")
                .doesNotContainKeys("reasons", "dateOfBirth");
    }

    @ParameterizedTest
    @CsvSource({"2010-05-05, 2026-11-22, in-the-future", "2008-11-20, 2026-11-21, from-18"})
    void refusesARequestThatCannotBe(String born, String on, String code) {
        String ref = plan(born);
        ask(ref, "CHILD", on)
                .statusCode(422)
                .body("errors.pointer", contains("/requestedOn"))
                .body("errors.code", contains(code));
        assertThat(listed(camden("dsco"), ref)).isEmpty();
    }

    @Test
    void refusesASecondWhileOneIsOpenAndTakesItOnceThatHasEnded() {
        String ref = plan("2010-05-05");
        String first = asked(ref);
        ask(ref, "CARER", "2026-11-20").statusCode(409);
        decide(ref, first, no("REFUSED")).statusCode(200).body("status", equalTo("REFUSED"));
        ask(ref, "CARER", "2026-11-20").statusCode(201);
        camden("dsco").get(path(ref)).then().body("assessments", hasSize(2));
    }

    @Test
    void notYetIsLookedAtAgain() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        decide(ref, id, no("NOT_YET"))
                .statusCode(200)
                .body("status", equalTo("NOT_YET"))
                .body("reasons", equalTo(WHY))
                .body("lookAgainOverdue", equalTo(true));
        assertThat(listed(camden("dsco"), ref).orElseThrow())
                .containsEntry("lookAgainOn", "2026-11-20")
                .containsEntry("lookAgainOverdue", true);

        decide(ref, id, Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-17"))
                .statusCode(422)
                .body("errors.code", contains("order"));
        assessed(ref, id)
                .statusCode(200)
                .body("status", equalTo("ASSESSED"))
                .body("lookAgainOn", nullValue())
                .body("reasons", nullValue());
        decide(ref, id, no("REFUSED")).statusCode(409);
    }

    @Test
    void aRequestTakesThePlaceOfOneThatWasTooEarlyAndIsOwedAnAnswer() {
        String ref = plan("2010-05-05");
        String id = ask(ref, "AUTHORITY", "2026-11-02").statusCode(201).extract().path("id");
        Map<String, Object> tooEarly = no("NOT_YET");
        tooEarly.remove("reasonsSentOn");
        decide(ref, id, tooEarly).statusCode(200);
        camden("team-manager")
                .body(
                        Map.of(
                                "askedBy", "PARENT",
                                "requestedOn", "2026-11-19",
                                "told", List.of("PARENT", "CHILD")))
                .post(path(ref))
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("status", equalTo("WAITING"))
                .body("askedBy", equalTo("PARENT"))
                .body("requestedOn", equalTo("2026-11-19"))
                .body("told", contains("CHILD", "PARENT", "ADULT_SOCIAL_CARE"))
                .body("decidedOn", nullValue())
                .body("reasons", nullValue())
                .body("lookAgainOn", nullValue())
                .body("lookAgainOverdue", equalTo(false));
        ask(ref, "CARER", "2026-11-20").statusCode(409);
        Map<String, Object> refused = no("REFUSED");
        refused.put("decidedOn", "2026-11-20");
        refused.remove("reasonsSentOn");
        decide(ref, id, refused)
                .statusCode(422)
                .body("errors.pointer", contains("/reasonsSentOn"))
                .body("errors.code", contains("required"));
        refused.put("reasonsSentOn", "2026-11-21");
        decide(ref, id, refused).statusCode(200);
        camden("dsco").get(path(ref)).then().body("assessments.status", contains("REFUSED"));
        assertThat(history(id))
                .hasSize(4)
                .anyMatch(line -> line.contains("AUTHORITY") && line.contains("2026-11-02"))
                .anyMatch(line -> line.contains("PARENT") && line.contains("2026-11-19"))
                .anyMatch(line -> line.contains("REFUSED") && line.contains("2026-11-21"))
                .noneMatch(line -> line.contains(WHY));
    }

    @Test
    void nothingTakesThePlaceOfALaterRequestAndTheAuthorityDecidesAnewWithoutOne() {
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), no("NOT_YET")).statusCode(200);
        ask(ref, "AUTHORITY", "2026-11-20").statusCode(409);
        ask(ref, "CARER", "2026-11-01")
                .statusCode(422)
                .body("errors.pointer", contains("/requestedOn"))
                .body("errors.code", contains("order"));
        camden("dsco").get(path(ref)).then().body("assessments.status", contains("NOT_YET"));
    }

    @Test
    void isConcludedOnceItWasCarriedOutAndLeavesTheList() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        conclude(ref, id, "2026-11-21").statusCode(409);
        assessed(ref, id).statusCode(200);
        assertThat(listed(camdenSystem(), ref)).isPresent();
        conclude(ref, id, "2026-11-22")
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        conclude(ref, id, "2026-11-21")
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("conclusion", equalTo("NEEDS_MET"));
        assertThat(listed(camdenSystem(), ref)).isEmpty();
    }

    @Test
    void servicesGoOnAtEighteenUntilThereIsAConclusion() {
        String ref = plan("2008-11-21");
        String id =
                ask(ref, "AUTHORITY", "2026-11-20")
                        .statusCode(201)
                        .body("servicesGoOn", equalTo(true))
                        .extract()
                        .path("id");
        assessed(ref, id).body("servicesGoOn", equalTo(true));
        assertThat(listed(camden("dsco"), ref).orElseThrow()).containsEntry("servicesGoOn", true);
        conclude(ref, id, "2026-11-21").body("servicesGoOn", equalTo(false));
    }

    @Test
    void namesEverythingThatIsWrongWithAnOutcomeAndChangesNothing() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        decide(ref, id, Map.of("outcome", "NOT_YET", "decidedOn", "2026-11-01"))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/decidedOn", "/reasons", "/reasonsSentOn", "/lookAgainOn"))
                .body("errors.code", contains("order", "required", "required", "required"));
        decide(ref, id, withoutConsent("CHILD_DECLINED", true))
                .statusCode(422)
                .body("errors.code", contains("assess-all-the-same"));
        camden("dsco").get(path(ref)).then().body("assessments.status", contains("WAITING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILD_DECLINED", "NOT_IN_BEST_INTERESTS"})
    void withoutConsentItEndsAndTheParentWhoAskedIsTold(String outcome) {
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), withoutConsent(outcome, false))
                .statusCode(200)
                .body("status", equalTo(outcome))
                .body("reasons", equalTo(WHY))
                .body("reasonsSentOn", equalTo("2026-11-19"))
                .body("citation", equalTo("Care Act 2014, s 58(3) to (5)"));
        assertThat(listed(camden("dsco"), ref)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dsco,               true",
        "team-manager,       true",
        "sen-caseworker,     false",
        "review-coordinator, false"
    })
    void reasonsAreReadByTheDscoAndTheTeamThatDecided(String reader, boolean reads) {
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), no("REFUSED")).statusCode(200);
        camden(reader)
                .get(path(ref))
                .then()
                .statusCode(200)
                .body("assessments[0].reasonsSentOn", equalTo("2026-11-19"))
                .body("assessments[0].reasons", reads ? equalTo(WHY) : nullValue());
    }

    @Test
    void aManagerOfTheSameTeamReadsTheReasonsOfAnother() {
        register("team-manager-2@camden", "team-manager", "north");
        String ref = plan("2010-05-05");
        decide(ref, asked(ref), no("REFUSED")).statusCode(200);
        camden("team-manager-2").get(path(ref)).then().body("assessments[0].reasons", equalTo(WHY));
    }

    @Test
    void aManagerSeesTheChildrenOfTheirTeamAlone() {
        register("advice-author@camden", "advice-author", "north");
        String ref = sent(plan("2010-05-05"), "advice-author@camden");
        String id = asked(ref);

        camden("team-manager").get(path(ref)).then().body("assessments.id", contains(id));
        assertThat(listed(camden("team-manager"), ref)).isPresent();

        assertThat(notFound(camden("team-manager-2").get(path(ref))))
                .isEqualTo(notFound(camden("team-manager-2").get(path("EHCP-nobody"))));
        assertThat(listed(camden("team-manager-2"), ref)).isEmpty();
        camden("team-manager-2")
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(404);
        camden("team-manager-2")
                .body(Map.of("askedBy", "PARENT", "requestedOn", "2026-11-02"))
                .post(path(ref))
                .then()
                .statusCode(404);
        assessed(ref, id).statusCode(200);
        camden("team-manager-2")
                .body(Map.of("conclusion", "NO_NEEDS", "concludedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/conclusion")
                .then()
                .statusCode(404);
    }

    @Test
    void theTeamThatIsToDecideSeesItBesideTheChildsOwn() {
        register("advice-author@camden", "advice-author", "north");
        String ref = sent(plan("2010-05-05"), "advice-author@camden");
        Map<String, Object> request = new HashMap<>();
        request.put("askedBy", "PARENT");
        request.put("requestedOn", "2026-11-02");
        request.put("team", "nobody's");
        camden("sen-caseworker")
                .body(request)
                .post(path(ref))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/team"))
                .body("errors.code", contains("not-registered"));
        request.put("team", "south");
        String id =
                camden("sen-caseworker")
                        .body(request)
                        .post(path(ref))
                        .then()
                        .statusCode(201)
                        .body("team", equalTo("south"))
                        .extract()
                        .path("id");

        assertThat(listed(camden("team-manager"), ref)).isPresent();
        assertThat(listed(camden("team-manager-2"), ref).orElseThrow())
                .containsEntry("team", "south");
        camden("team-manager-2")
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(200)
                .body("team", equalTo("south"))
                .body("decidedByTeam", equalTo("south"));
    }

    /** The child's own team may decide what another was asked; whoever decided is on record. */
    @Test
    void showsTheTeamThatDecidedBesideTheOneThatWasAsked() {
        register("advice-author@camden", "advice-author", "north");
        String ref = sent(plan("2010-05-05"), "advice-author@camden");
        String id =
                camden("sen-caseworker")
                        .body(
                                Map.of(
                                        "askedBy", "PARENT",
                                        "requestedOn", "2026-11-02",
                                        "team", "south"))
                        .post(path(ref))
                        .then()
                        .statusCode(201)
                        .body("decidedByTeam", nullValue())
                        .extract()
                        .path("id");
        decide(ref, id, no("REFUSED"))
                .statusCode(200)
                .body("team", equalTo("south"))
                .body("decidedByTeam", equalTo("north"))
                .body("reasons", equalTo(WHY));
        camden("team-manager-2")
                .get(path(ref))
                .then()
                .body("assessments[0].decidedByTeam", equalTo("north"))
                .body("assessments[0].reasons", nullValue());
    }

    @Test
    void anyManagerStandsInUntilATeamHasDecided() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        assertThat(listed(camden("team-manager-2"), ref)).isPresent();

        decide(ref, id, no("NOT_YET")).statusCode(200).body("team", equalTo("north"));

        camden("team-manager-2").get(path(ref)).then().body("assessments", equalTo(List.of()));
        assertThat(listed(camden("team-manager-2"), ref)).isEmpty();
        assertThat(listed(camden("team-manager"), ref)).isPresent();
    }

    /** Of a child without a worker: with another team's assessment as without any. */
    @Test
    void aManagerWhoStandsInIsNotToldThatAnotherTeamHasAnAssessment() {
        String without = plan("2010-05-05");
        String with = plan("2010-05-05");
        Map<String, Object> request = new HashMap<>();
        request.put("askedBy", "PARENT");
        request.put("requestedOn", "2026-11-02");
        request.put("team", "south");
        camden("sen-caseworker").body(request).post(path(with)).then().statusCode(201);

        for (String ref : List.of(without, with)) {
            camden("team-manager")
                    .get(path(ref))
                    .then()
                    .statusCode(200)
                    .body("assessments", equalTo(List.of()));
            assertThat(listed(camden("team-manager"), ref)).isEmpty();
        }
        request.remove("team");
        for (String ref : List.of(without, with)) {
            camden("team-manager")
                    .body(request)
                    .post(path(ref))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("WAITING"))
                    .body("team", nullValue());
            camden("team-manager").get(path(ref)).then().body("assessments.size()", equalTo(1));
            camden("team-manager").body(request).post(path(ref)).then().statusCode(409);
        }
        camden("team-manager-2").get(path(with)).then().body("assessments.size()", equalTo(2));
    }

    @Test
    void aManagerWhoStandsInAndAsksAnotherTeamIsAnsweredAndSeesNoMoreOnceItHasDecided() {
        String ref = plan("2010-05-05");
        String key = UUID.randomUUID().toString();
        String id =
                askSouth(ref, key)
                        .statusCode(201)
                        .body("team", equalTo("south"))
                        .extract()
                        .path("id");
        askSouth(ref, key).statusCode(201).body("id", equalTo(id));
        camden("team-manager").get(path(ref)).then().body("assessments", equalTo(List.of()));
        camden("team-manager-2").get(path(ref)).then().body("assessments.id", contains(id));

        camden("team-manager-2")
                .body(no("REFUSED"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(200);

        askSouth(ref, key)
                .statusCode(201)
                .body("id", equalTo(id))
                .body("status", equalTo("WAITING"))
                .body("decidedOn", nullValue());
        camden("team-manager").get(path(ref)).then().body("assessments", equalTo(List.of()));
        askSouth(ref, UUID.randomUUID().toString()).statusCode(201);
    }

    private static ValidatableResponse askSouth(String ref, String key) {
        return camden("team-manager")
                .header("Idempotency-Key", key)
                .body(
                        Map.of(
                                "askedBy", "PARENT",
                                "requestedOn", "2026-11-02",
                                "told", List.of("CHILD"),
                                "team", "south"))
                .post(path(ref))
                .then();
    }

    @Test
    void anyManagerStandsInForAWorkerWhoIsInNoTeamAnyMore() {
        String worker = UUID.randomUUID() + "@camden";
        register(worker, "advice-author", "north");
        String ref = sent(plan("2010-05-05"), worker);
        String id = asked(ref);
        assertThat(listed(camden("team-manager-2"), ref)).isEmpty();

        register(worker, "advice-author", null);

        camden("team-manager-2").get(path(ref)).then().body("assessments.id", contains(id));
        assertThat(listed(camden("team-manager-2"), ref)).isPresent();
    }

    @Test
    void takesTheEtagOfThePlanFromThoseWhoRunReviews() {
        String ref = plan("2010-05-05");
        String plan = camden("sen-caseworker").get("/plans/" + ref).header("ETag");
        camden("sen-caseworker")
                .header("If-Match", plan)
                .body(Map.of("askedBy", "PARENT", "requestedOn", "2026-11-02"))
                .post(path(ref))
                .then()
                .statusCode(201);
        camden("team-manager")
                .header("If-Match", plan)
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + idOf(ref) + "/outcome")
                .then()
                .statusCode(412);
    }

    private static String idOf(String ref) {
        return camden("dsco").get(path(ref)).then().extract().path("assessments[0].id");
    }

    @Test
    void anAssessmentGoesWithTheChildToTheTeamOfTheNextWorker() {
        register("advice-author@camden", "advice-author", "north");
        register("advice-author-2@camden", "advice-author", "south");
        PlannedReview first =
                PlannedReview.of(planOfChildWith("dateOfBirth", "2012-05-05"))
                        .sentBySocialCare("advice-author@camden")
                        .meeting("2026-11-18", "HELD");
        String id = asked(first.planRef());
        PlannedReview next = first.next();
        assertThat(listed(camden("team-manager"), first.planRef())).isPresent();

        next.sentBySocialCare("advice-author-2@camden");

        camden("team-manager").get(path(first.planRef())).then().statusCode(404);
        assertThat(listed(camden("team-manager"), first.planRef())).isEmpty();
        camden("team-manager-2")
                .get(path(first.planRef()))
                .then()
                .body("assessments.id", contains(id));
        assertThat(listed(camden("team-manager-2"), first.planRef())).isPresent();
    }

    /** A plan to whose review social care sends somebody. */
    private static String sent(String ref, String username) {
        new PlannedReview(ref, PlannedReview.presentOf(ref)).sentBySocialCare(username);
        return ref;
    }

    /** That there is no such plan, without what names the call. */
    private static Map<String, Object> notFound(Response answer) {
        Map<String, Object> problem =
                new HashMap<>(
                        answer.then().statusCode(404).extract().<Map<String, Object>>path("$"));
        problem.keySet().removeAll(List.of("instance", "requestId", "traceId"));
        return problem;
    }

    @Test
    void keepsNoWordsInTheHistory() {
        String ref = plan("2010-05-05");
        String id = asked(ref);
        decide(ref, id, no("REFUSED")).statusCode(200);
        List<String> lines = history(id);
        assertThat(lines).hasSize(2);
        assertThat(lines.toString()).contains("REFUSED").doesNotContain(WHY);
    }

    /** What the history says of an assessment. */
    private static List<String> history(String id) {
        return Database.select(
                        "select data::text as data from history_entry where data::text like '%"
                                + id
                                + "%'")
                .stream()
                .map(line -> (String) line.get("data"))
                .toList();
    }

    @Test
    void refusesToChangeWhatTheSenderHasNotSeen() {
        String ref = plan("2010-05-05");
        String seen = camden("team-manager").get(path(ref)).header("ETag");
        String id = asked(ref);
        camden("team-manager")
                .header("If-Match", seen)
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + id + "/outcome")
                .then()
                .statusCode(412);
    }

    @Test
    void anotherPlansAssessmentDoesNotExist() {
        String id = asked(plan("2010-05-05"));
        String other = plan("2010-05-05");
        assessed(other, id).statusCode(404);
        conclude(other, UUID.randomUUID().toString(), "2026-11-21").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virtual-school",
                "health-partner",
                "setting",
                "borough-admin",
                "advice-author"
            })
    void nobodyElseSeesThem(String role) {
        String ref = plan("2010-05-05");
        camden(role).get(path(ref)).then().statusCode(403);
        camden(role).get("/transition-assessments").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "sen-caseworker", "review-coordinator"})
    void nobodyButAManagerDecides(String role) {
        String ref = plan("2010-05-05");
        camden(role)
                .body(Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"))
                .post(path(ref) + "/" + asked(ref) + "/outcome")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherBoroughFindsNothing() {
        String ref = plan("2010-05-05");
        asked(ref);
        islington("dsco").get(path(ref)).then().statusCode(404);
        assertThat(listed(islington("dsco"), ref)).isEmpty();
    }

    @Test
    void theListGoesOnWhereAPageEnds() {
        asked(plan("2010-05-05"));
        asked(plan("2010-05-05"));
        Response first = camden("dsco").queryParam("limit", 1).get("/transition-assessments");
        first.then().statusCode(200).body("items", hasSize(1));
        Response second =
                camden("dsco")
                        .queryParam("limit", 1)
                        .queryParam("cursor", first.<String>path("nextCursor"))
                        .get("/transition-assessments");
        second.then().statusCode(200).body("items", hasSize(1));
        assertThat(second.<String>path("items[0].id"))
                .isGreaterThan(first.<String>path("items[0].id"));
    }

    /** The plan's line in the list. */
    private static Optional<Map<String, Object>> listed(RequestSpecification reader, String ref) {
        Response page = reader.queryParam("limit", 200).get("/transition-assessments");
        page.then().statusCode(200).body("nextCursor", nullValue());
        return page.<List<Map<String, Object>>>path("items").stream()
                .filter(line -> ref.equals(line.get("planRef")))
                .findFirst();
    }
}
