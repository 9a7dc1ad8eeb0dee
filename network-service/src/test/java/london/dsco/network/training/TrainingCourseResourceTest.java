package london.dsco.network.training;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class TrainingCourseResourceTest {

    @Test
    void isFoundByAudienceKindAndWhetherItIsMandatory() {
        String mandatory = shared(Examples.of("WriteTrainingCourse"));
        String induction =
                shared(
                        Examples.of("WriteTrainingCourse")
                                .put("kind", "INDUCTION")
                                .put("mandatory", false));

        in(Role.REGIONAL_OBSERVER)
                .get("/training/courses?audience=SOCIAL_WORKERS&mandatory=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(mandatory))
                .body("items.id", not(hasItem(induction)));
        dscoOf("hackney")
                .get("/training/courses?kind=INDUCTION&borough=E09000007")
                .then()
                .body("items.id", hasItem(induction))
                .body("items.id", not(hasItem(mandatory)));
    }

    @Test
    void namesThePartnersWhoMadeIt() {
        String id = shared(Examples.of("WriteTrainingCourse"));

        dscoOf("hackney")
                .get("/training/courses/" + id)
                .then()
                .body("coProducedWith", hasItem("PARENT_CARER_FORUM"))
                .body("days", equalTo(1.0f));
    }

    @Test
    void isFoundAsTrainingOfKeyWorkersOrInRiskForEarlyHelp() {
        String keyWorking = shared(Examples.of("WriteTrainingCourse").put("kind", "KEY_WORKING"));
        String risk =
                shared(
                        Examples.of("WriteTrainingCourse")
                                .put("kind", "RISK_AND_REFERRAL")
                                .put("audience", "EARLY_HELP"));

        dscoOf("hackney")
                .get("/training/courses?kind=KEY_WORKING&limit=200")
                .then()
                .body("items.id", hasItem(keyWorking))
                .body("items.id", not(hasItem(risk)));
        dscoOf("hackney")
                .get("/training/courses?kind=RISK_AND_REFERRAL&audience=EARLY_HELP&limit=200")
                .then()
                .body("items.id", hasItem(risk));
    }

    @Test
    void refusesACourseWithoutALength() {
        dscoOf("camden")
                .body(Examples.of("WriteTrainingCourse").put("days", 0))
                .post("/training/courses")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/days"));
    }

    private static String shared(ObjectNode body) {
        String id =
                dscoOf("camden")
                        .body(body)
                        .post("/training/courses")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        dscoOf("camden").post("/training/courses/" + id + "/sharing").then().statusCode(200);
        return id;
    }
}
