package london.dsco.network.feedback;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class FeedbackResourceTest {

    private static Map<String, Object> saying(String text, List<String> collates) {
        return Map.of(
                "recipient", "DFE", "subject", "Reminders", "text", text, "collates", collates);
    }

    @Test
    void goesFromDraftToAnswerAndMembersReadItOnceSent() {
        String one = "/feedback/" + written(dscoOf("camden"), List.of());

        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("camden").post(one + "/submission").then().statusCode(409);
        in(Role.BOROUGH_ADMIN).post(one + "/approval").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(404);
        dscoOf("camden").post(one + "/submission").then().statusCode(200);
        in(Role.REGIONAL_OBSERVER)
                .get(one)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));

        String today = dscoOf("camden").get(one).path("submittedOn");
        dscoOf("camden")
                .body(Map.of("answeredOn", today, "answer", "Thank you."))
                .post(one + "/answer")
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answer", equalTo("Thank you."));
    }

    @Test
    void theWriterCannotApproveABoroughsFeedback() {
        String one = "/feedback/" + written(dscoOf("camden"), List.of());

        dscoOf("camden")
                .post(one + "/approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:dsco:separation-of-duties"));
    }

    @Test
    void theNetworkCombinesTheFeedbackOfBoroughs() {
        String draft = written(dscoOf("camden"), List.of());
        String sent = written(dscoOf("hackney"), List.of());
        dscoOf("hackney").post("/feedback/" + sent + "/approval").then().statusCode(403);
        String own = written(in(Role.NETWORK_COORDINATOR), List.of());
        in(Role.NETWORK_COORDINATOR).post("/feedback/" + own + "/approval").then().statusCode(200);
        in(Role.NETWORK_COORDINATOR)
                .post("/feedback/" + own + "/submission")
                .then()
                .statusCode(200);

        written(in(Role.NETWORK_COORDINATOR), List.of(own));
        in(Role.NETWORK_COORDINATOR)
                .body(saying("Both say so.", List.of(own, draft)))
                .post("/feedback")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/collates/1"));
    }

    @Test
    void refusesAnAnswerFromBeforeItWasSentOrFromTheFuture() {
        String one = "/feedback/" + written(in(Role.NETWORK_COORDINATOR), List.of());
        in(Role.NETWORK_COORDINATOR).post(one + "/approval").then().statusCode(200);
        in(Role.NETWORK_COORDINATOR).post(one + "/submission").then().statusCode(200);

        in(Role.NETWORK_COORDINATOR)
                .body(Map.of("answeredOn", "2020-01-01", "answer", "Early."))
                .post(one + "/answer")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("before-submission"));
        in(Role.NETWORK_COORDINATOR)
                .body(Map.of("answeredOn", "2090-01-01", "answer", "Late."))
                .post(one + "/answer")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
    }

    @Test
    void aDraftIsInNoOtherBoroughsList() {
        String id = written(dscoOf("camden"), List.of());

        dscoOf("hackney")
                .get("/feedback?status=DRAFT&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("camden")
                .get("/feedback?recipient=DFE&status=DRAFT&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void anApprovedTextCannotBeChanged() {
        String one = "/feedback/" + written(dscoOf("camden"), List.of());
        in(Role.BOROUGH_ADMIN).post(one + "/approval").then().statusCode(200);
        String tag = dscoOf("camden").get(one).header("ETag");

        dscoOf("camden")
                .header("If-Match", tag)
                .body(saying("Something else.", List.of()))
                .put(one)
                .then()
                .statusCode(409);
    }

    private static String written(RequestSpecification by, List<String> collates) {
        return by.body(saying("Reminders at week four help.", collates))
                .post("/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
