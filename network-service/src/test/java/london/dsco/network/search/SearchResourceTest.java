package london.dsco.network.search;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.PeerReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class SearchResourceTest {

    @Test
    void findsWhatIsSharedByTheOtherWordForIt() throws Exception {
        String id = shared("Overnight respite zebra", "Carers choose the nights.");

        search("hackney", "short breaks zebra").body("items[0].id", equalTo(id));
        search("hackney", "zebra")
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("PRACTICE"))
                .body("items[0].borough", equalTo("E09000007"));
    }

    @Test
    void findsNoDraftAndNothingThatWasTakenBack() throws Exception {
        String id = written("A quokka draft", "Nobody knows yet.");
        assertThat(found("hackney", "quokka")).isEmpty();
        assertThat(found("camden", "quokka")).isEmpty();

        PeerReview.recommended(id, practice("A quokka draft", "Nobody knows yet."));
        assertThat(found("islington", "quokka")).isEmpty();
        dscoOf("camden").post("/practices/" + id + "/sharing").then().statusCode(200);
        assertThat(found("hackney", "quokka")).containsExactly(id);

        dscoOf("camden").post("/practices/" + id + "/withdrawal").then().statusCode(200);
        assertThat(found("hackney", "quokka")).isEmpty();
    }

    @Test
    void findsTheWordsThatItHasNow() throws Exception {
        String id = shared("An okapi", "It stands here.");
        String tag = dscoOf("camden").get("/practices/" + id).header("ETag");
        dscoOf("camden")
                .header("If-Match", tag)
                .body(practice("A tapir", "It stands here."))
                .put("/practices/" + id)
                .then()
                .statusCode(200);

        assertThat(found("hackney", "okapi")).isEmpty();
        assertThat(found("hackney", "tapir")).containsExactly(id);
    }

    @Test
    void putsATitleBeforeATextAndMarksTheMatch() throws Exception {
        String text = shared("Something else", "Here a narwhal is told of.");
        String title = shared("The narwhal", "Nothing more.");

        assertThat(found("islington", "narwhal")).containsExactly(title, text);
        search("islington", "narwhal").body("items[1].excerpt", containsString("«narwhal»"));
    }

    @Test
    void narrowsToABorough() throws Exception {
        String id = shared("An axolotl", "In Camden.");

        assertThat(found("hackney", "axolotl&borough=E09000007")).containsExactly(id);
        assertThat(found("hackney", "axolotl&borough=E09000012")).isEmpty();
    }

    @Test
    void findsNothingWithoutAWord() {
        assertThat(found("hackney", "!!!")).isEmpty();
        assertThat(found("hackney", "the")).isEmpty();
    }

    @Test
    void refusesAnEmptySearchAndOtherRoles() {
        dscoOf("hackney").get("/search").then().statusCode(400);
        dscoOf("hackney").get("/search?q=a&limit=51").then().statusCode(400);
        in(Role.ADVICE_AUTHOR).get("/search?q=zebra").then().statusCode(403);
    }

    private static String shared(String title, String told) throws IOException {
        String id = written(title, told);
        PeerReview.recommended(id, practice(title, told));
        dscoOf("camden").post("/practices/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static String written(String title, String told) throws IOException {
        return dscoOf("camden")
                .body(practice(title, told))
                .post("/practices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ObjectNode practice(String title, String told) throws IOException {
        try (var in =
                SearchResourceTest.class.getResourceAsStream(
                        "/openapi-examples/WritePractice.json")) {
            ObjectNode practice = (ObjectNode) new ObjectMapper().readTree(in);
            return practice.put("title", title).put("told", told);
        }
    }

    private static ValidatableResponse search(String borough, String query) {
        return dscoOf(borough).get("/search?q=" + query).then().statusCode(200);
    }

    private static List<String> found(String borough, String query) {
        return search(borough, query).extract().path("items.id");
    }
}
