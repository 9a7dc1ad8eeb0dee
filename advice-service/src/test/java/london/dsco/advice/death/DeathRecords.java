package london.dsco.advice.death;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;

/** Records a death on a case, or that it was recorded in error. */
final class DeathRecords {

    static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    static final String DIED = "{\"died\": true, \"diedOn\": \"" + TODAY.minusDays(1) + "\"}";
    static final String LIVES = "{\"died\": false}";
    static final String TO_REVIEW = "london.dsco.advice.child.death-recorded.v1";

    private DeathRecords() {}

    static Response set(String role, String path, String body) {
        return as(role).header("If-Match", "*").body(body).put(path + "/death");
    }

    static void set(AdviceCase journey, String body) {
        set("sen-caseworker", journey.path(), body).then().statusCode(200);
    }

    static ObjectNode anotherAbout(String childRef) {
        ObjectNode opening = Journey.opening().put("anotherRequest", true);
        ((ObjectNode) opening.get("child")).put("childRef", childRef);
        return opening;
    }

    static String considered(String childRef) {
        return as("sen-caseworker")
                .body(
                        """
                        {"child": {"childRef": "%s", "givenName": "Amina", "familyName": "Example",
                          "dateOfBirth": "2017-05-05"}, "requestReceivedOn": "%s", "answerBy": "%2$s"}
                        """
                                .formatted(childRef, TODAY))
                .post("/advice/v1/considerations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static void assertStatus(String path, String status) {
        as("dsco").get(path).then().statusCode(200).body("status", equalTo(status));
    }
}
