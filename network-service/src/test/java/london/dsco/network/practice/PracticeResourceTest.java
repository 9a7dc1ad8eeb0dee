package london.dsco.network.practice;

import static london.dsco.network.Callers.dscoOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import london.dsco.network.PeerReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What practices promise beyond what {@code ShareablePapersTest} holds every paper to. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PracticeResourceTest {

    @Test
    void tellsTheReasonsOfARatingAndTheFiguresWithTheirDays() throws Exception {
        write(example())
                .statusCode(201)
                .body("evidence.bars", equalTo("GOOD"))
                .body("evidence.evaluated", equalTo("BY_PEERS"))
                .body("evidence.months", equalTo(18))
                .body("breadth.areas[0]", equalTo("PRACTITIONERS"))
                .body("tags.voiceSources[0]", equalTo("PARENT_CARERS"))
                .body("measures[0].benchmark", equalTo("TIMELINESS"))
                .body("measures[0].from", equalTo("2023-01-01"))
                .body("measures[0].to", equalTo("2024-07-01"))
                .body("measures[0].kind", equalTo("RESULT"))
                .body("reviewDue", equalTo(false));
    }

    @Test
    void filtersByTypeAndThemeAndNeverFindsAnotherBoroughsDraft() throws Exception {
        ObjectNode learning = example();
        learning.put("type", "LEARNING").put("theme", "DEVELOPING");
        String draft = write(learning).extract().path("id");
        String shared = write(learning).extract().path("id");
        PeerReview.recommended(shared, learning);
        dscoOf("camden").post("/practices/" + shared + "/sharing").then().statusCode(200);

        assertThat(listed("hackney", "type=LEARNING&theme=DEVELOPING"))
                .contains(shared)
                .doesNotContain(draft);
        assertThat(listed("camden", "type=LEARNING&theme=DEVELOPING")).contains(shared, draft);
        assertThat(listed("camden", "type=LEARNING&theme=BUILDING")).doesNotContain(shared, draft);
        assertThat(listed("camden", "type=BARRIER")).doesNotContain(shared, draft);
    }

    @Test
    void refusesARatingThatNobodyLookedInto() throws Exception {
        ObjectNode claimed = example();
        ((ObjectNode) claimed.get("evidence")).put("evaluated", "NOT_YET");

        write(claimed)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/evidence/bars"))
                .body("errors[0].code", equalTo("rating-without-evaluation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hello",
                "ftp://www.example.org/",
                "https://www.example.org/\"onclick"
            })
    void refusesAnAddressThatIsNoPage(String address) throws Exception {
        ObjectNode linked = example();
        ((ObjectNode) linked.get("sources").get(0)).put("address", address);

        write(linked).statusCode(400).body("errors[0].pointer", equalTo("/sources/0/address"));
    }

    private static ValidatableResponse write(ObjectNode practice) {
        return dscoOf("camden").body(practice).post("/practices").then();
    }

    private static List<String> listed(String borough, String filter) {
        return dscoOf(borough)
                .get("/practices?limit=200&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static ObjectNode example() throws IOException {
        try (var in =
                PracticeResourceTest.class.getResourceAsStream(
                        "/openapi-examples/WritePractice.json")) {
            return (ObjectNode) new ObjectMapper().readTree(in);
        }
    }
}
