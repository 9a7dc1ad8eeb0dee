package london.dsco.network.consultation;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConsultationResourceTest {

    private static final Map<String, Object> FROM_14 = answers("From 14");

    private String consultation;

    @BeforeEach
    void aConsultation() {
        consultation =
                "/consultations/"
                        + in(Role.NETWORK_COORDINATOR)
                                .body(
                                        Map.of(
                                                "title", "Moving to adult care",
                                                "body", "A commission",
                                                "closesOn", "2027-01-31",
                                                "questions",
                                                        List.of(
                                                                Map.of(
                                                                        "number",
                                                                        1,
                                                                        "text",
                                                                        "From what age?",
                                                                        "options",
                                                                        List.of(
                                                                                "From 14",
                                                                                "From 16")))))
                                .post("/consultations")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
    }

    @Test
    void canHoldAConsultationOfTheLawCommission() {
        dscoOf("camden")
                .get("/consultations/01926c3b-5800-7000-8000-00000000c001")
                .then()
                .statusCode(200)
                .body("body", equalTo("Law Commission"))
                .body("questions.size()", equalTo(17))
                .body("questions[0].options.size()", equalTo(5));
    }

    @Test
    void onlyTheCoordinatorOpensAConsultation() {
        dscoOf("camden")
                .body(Map.of("title", "Mine"))
                .post("/consultations")
                .then()
                .statusCode(403);
        dscoOf("camden").post(consultation + "/closure").then().statusCode(403);
    }

    @Test
    void refusesTwoQuestionsWithTheSameNumber() {
        Map<String, Object> question = Map.of("number", 1, "text", "What?", "options", List.of());
        in(Role.NETWORK_COORDINATOR)
                .body(
                        Map.of(
                                "title", "Twice",
                                "body", "A commission",
                                "closesOn", "2027-01-31",
                                "questions", List.of(question, question)))
                .post("/consultations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/questions/1/number"));
    }

    @Test
    void onlyItsOwnBoroughSeesCountsAndFindsADraftResponse() throws Exception {
        String id = begun(dscoOf("camden"), FROM_14);
        String response = consultation + "/responses/" + id;

        dscoOf("camden").get(response).then().statusCode(200);
        dscoOf("hackney").get(response).then().statusCode(404);
        in(Role.NETWORK_COORDINATOR).get(response).then().statusCode(404);
        in(Role.TEAM_MANAGER).get(response).then().statusCode(403);
        dscoOf("hackney")
                .get(consultation + "/responses")
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("hackney").get(consultation + "/tally").then().body("boroughs", equalTo(0));
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from consultation_response where id = ?::uuid",
                                    id))
                    .isEmpty();
        }
    }

    @Test
    void countsSharedAnswersOfBoroughsByOptionAndNeverTheRegion() {
        share(begun(dscoOf("camden"), FROM_14), dscoOf("camden"));
        submit(begun(dscoOf("hackney"), answers("From 16")), dscoOf("hackney"));
        begun(dscoOf("islington"), FROM_14);
        share(begun(in(Role.NETWORK_COORDINATOR), FROM_14), in(Role.NETWORK_COORDINATOR));

        in(Role.REGIONAL_OBSERVER)
                .get(consultation + "/tally")
                .then()
                .statusCode(200)
                .body("boroughs", equalTo(2))
                .body("questions[0].answered", equalTo(2))
                .body("questions[0].options.chosen", equalTo(List.of(1, 1)));
    }

    @Test
    void aBoroughHasOneResponse() {
        begun(dscoOf("camden"), FROM_14);

        dscoOf("camden").body(FROM_14).post(consultation + "/responses").then().statusCode(409);
    }

    @Test
    void aSentResponseCannotBeChanged() {
        String id = begun(dscoOf("camden"), FROM_14);
        String response = consultation + "/responses/" + id;
        String tag = dscoOf("camden").get(response).header("ETag");
        dscoOf("camden").body(FROM_14).put(response).then().statusCode(428);
        dscoOf("camden")
                .header("If-Match", tag)
                .body(answers("From 16"))
                .put(response)
                .then()
                .statusCode(200)
                .body("answers[0].option", equalTo("From 16"));
        submit(id, dscoOf("camden"));

        String sent = dscoOf("camden").get(response).header("ETag");
        dscoOf("camden")
                .header("If-Match", sent)
                .body(FROM_14)
                .put(response)
                .then()
                .statusCode(409);
        dscoOf("hackney").get(response).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        dscoOf("hackney").post(response + "/submission").then().statusCode(403);
    }

    @Test
    void aClosedConsultationAcceptsNoResponse() {
        in(Role.NETWORK_COORDINATOR).post(consultation + "/closure").then().statusCode(200);

        dscoOf("camden").body(FROM_14).post(consultation + "/responses").then().statusCode(409);
        in(Role.NETWORK_COORDINATOR).post(consultation + "/closure").then().statusCode(409);
    }

    @Test
    void refusesAnswersThatDoNotFitOrThatIdentifyAPerson() {
        dscoOf("camden")
                .body(answers("From 12"))
                .post(consultation + "/responses")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/answers/0/option"));
        dscoOf("camden")
                .body(
                        Map.of(
                                "answers",
                                List.of(
                                        Map.of(
                                                "question",
                                                1,
                                                "text",
                                                "Ring 020 7946 0018 for a case."))))
                .post(consultation + "/responses")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    @Test
    void aResponseIsFoundOnlyUnderItsOwnConsultation() {
        String id = begun(dscoOf("camden"), FROM_14);

        dscoOf("camden")
                .get("/consultations/01926c3b-5800-7000-8000-00000000c001/responses/" + id)
                .then()
                .statusCode(404);
    }

    private String begun(RequestSpecification by, Map<String, Object> answers) {
        return by.body(answers)
                .post(consultation + "/responses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void share(String id, RequestSpecification by) {
        by.post(consultation + "/responses/" + id + "/sharing").then().statusCode(200);
    }

    private void submit(String id, RequestSpecification by) {
        by.post(consultation + "/responses/" + id + "/submission").then().statusCode(200);
    }

    private static Map<String, Object> answers(String option) {
        return Map.of("answers", List.of(Map.of("question", 1, "option", option)));
    }
}
