package london.dsco.network.search;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.network.PeerReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class SearchResourceTest {

    @Test
    void findsASharedPaperByASynonym() throws Exception {
        String id = shared("Overnight respite zebra", "Carers choose the nights.");

        search("hackney", "short breaks zebra").body("items[0].id", equalTo(id));
        search("hackney", "zebra")
                .body("items.size()", equalTo(1))
                .body("items[0].kind", equalTo("PRACTICE"))
                .body("items[0].borough", equalTo("E09000007"));
    }

    @Test
    void findsNoDraftsAndNoWithdrawnPapers() throws Exception {
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
    void findsAPaperByItsPresentWords() throws Exception {
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
    void ranksATitleBeforeATextAndMarksTheMatch() throws Exception {
        String text = shared("Something else", "Here a narwhal is told of.");
        String title = shared("The narwhal", "Nothing more.");

        assertThat(found("islington", "narwhal")).containsExactly(title, text);
        search("islington", "narwhal").body("items[1].excerpt", containsString("«narwhal»"));
    }

    @Test
    void findsOnlyThePapersOfTheBoroughAskedFor() throws Exception {
        String id = shared("An axolotl", "In Camden.");

        assertThat(found("hackney", "axolotl&borough=E09000007")).containsExactly(id);
        assertThat(found("hackney", "axolotl&borough=E09000012")).isEmpty();
    }

    @Test
    void filtersByWhatABoroughAdoptedAndCountsAdoptions() throws Exception {
        String taken = shared("A thylacine", "It sleeps.");
        String left = shared("Another thylacine", "It walks away.");
        search("barnet", "thylacine")
                .body("items.adoptions", equalTo(List.of(0, 0)))
                .body("facets.by", not(hasItem("ADOPTED_BY")));
        String adoption =
                dscoOf("hackney")
                        .body(Examples.of("WriteAdoption"))
                        .post("/practices/" + taken + "/adoptions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        assertThat(found("hackney", "thylacine&adoptedBy=E09000012")).isEmpty();

        dscoOf("hackney").post("/adoptions/" + adoption + "/sharing").then().statusCode(200);
        assertThat(found("barnet", "thylacine")).containsExactlyInAnyOrder(taken, left);
        assertThat(found("barnet", "thylacine&adoptedBy=E09000012")).containsExactly(taken);
        assertThat(found("barnet", "thylacine&adoptedBy=E09000012&withResults=true"))
                .containsExactly(taken);
        assertThat(found("barnet", "thylacine&withResults=true")).containsExactly(taken);
        assertThat(found("barnet", "thylacine&adoptedBy=E09000003")).isEmpty();
        search("barnet", "thylacine")
                .body("items.find { it.id == '" + taken + "' }.adoptions", equalTo(1))
                .body(
                        "facets.find { it.by == 'ADOPTED_BY' }.counts",
                        equalTo(List.of(Map.of("code", "E09000012", "count", 1))));

        dscoOf("camden").post("/practices/" + taken + "/withdrawal").then().statusCode(200);
        assertThat(found("hackney", "thylacine&adoptedBy=E09000012")).isEmpty();
    }

    @Test
    void findsNothingWithoutAWord() {
        assertThat(found("hackney", "!!!")).isEmpty();
        assertThat(found("hackney", "the")).isEmpty();
    }

    @Test
    void refusesAnEmptySearchAndOtherRoles() {
        dscoOf("hackney").get("/search").then().statusCode(400);
        dscoOf("hackney").get("/search?q=a&limit=201").then().statusCode(400);
        in(Role.ADVICE_AUTHOR).get("/search?q=zebra").then().statusCode(403);
    }

    @Test
    void findsAnAnonymousQuestionByItsWordsAndAnswersAndNeverByItsBorough() {
        String id = ask("Who has a capybara?", true);
        dscoOf("hackney")
                .body(Map.of("text", "Ask the aardvark team.", "anonymous", true))
                .post("/questions/" + id + "/answers")
                .then()
                .statusCode(201);

        for (String borough : List.of("camden", "hackney")) {
            search(borough, "capybara")
                    .body("items.id", equalTo(List.of(id)))
                    .body("items[0].kind", equalTo("PEER_QUESTION"))
                    .body("items[0].borough", equalTo(""))
                    .body("items[0].anonymous", equalTo(true))
                    .body("facets.by", not(hasItem("BOROUGH")));
            assertThat(found(borough, "aardvark")).containsExactly(id);
            assertThat(found(borough, "capybara&borough=E09000007")).isEmpty();
            assertThat(found(borough, "aardvark&borough=E09000012")).isEmpty();
        }
    }

    @Test
    void correctsASlipAndCompletesAWord() throws Exception {
        String id = shared("The wallaby garden", "For the weekend.");

        assertThat(found("hackney", "walalby")).containsExactly(id);
        assertThat(found("hackney", "wallab")).containsExactly(id);
        assertThat(found("hackney", "xylophonist")).isEmpty();
    }

    @Test
    void leavesOutPapersWithLessThanHalfOfWhatIsAskedFor() throws Exception {
        shared("The pangolin", "A text.");

        assertThat(found("hackney", "pangolin football transfers tonight")).isEmpty();
    }

    @Test
    void countsMatchesAndFiltersByThem() throws Exception {
        String practice = shared("An echidna", "A text.");
        String question = ask("Who keeps an echidna?", false);

        search("hackney", "echidna")
                .body(
                        "facets.find { it.by == 'KIND' }.counts.code",
                        equalTo(List.of("PEER_QUESTION", "PRACTICE")))
                .body("facets.find { it.by == 'BOROUGH' }.counts[0].count", equalTo(2))
                .body("facets.find { it.by == 'REACH' }.counts.size()", equalTo(2));
        assertThat(found("hackney", "echidna&kind=PEER_QUESTION")).containsExactly(question);
        assertThat(found("hackney", "echidna&theme=IMPROVING&reach=WORKFORCE"))
                .containsExactly(practice);
        assertThat(found("hackney", "echidna&priority=TRAINING")).isEmpty();
        assertThat(found("hackney", "echidna&type=BARRIER")).isEmpty();
    }

    @Test
    void pagesThroughAllResultsOnce() throws Exception {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(shared("A lemur", "A text."));
        }
        ValidatableResponse first = search("hackney", "lemur&limit=2");
        List<String> seen = new ArrayList<>(first.extract().path("items.id"));
        String cursor = first.extract().path("nextCursor");
        shared("A lemur and a lemur", "A lemur.");
        seen.addAll(found("hackney", "lemur&limit=2&cursor=" + cursor));

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        dscoOf("hackney").get("/search?q=other&cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void acceptsWordsOfAnyLengthAndNumber() throws Exception {
        String id = shared("A kakapo", "x".repeat(1500) + ' ' + "y".repeat(1500) + " nibbles.");

        assertThat(found("hackney", "kakapo nibbles")).containsExactly(id);
        assertThat(
                        found(
                                "hackney",
                                "kakapo a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14 o15 p16 q17"
                                        + " r18 s19 t20 u21 v22 w23 x24"))
                .isEmpty();
    }

    @Test
    void findsSeveralWordsOnlyAsAdjacentParts() throws Exception {
        String beside = shared("A tamarin", "Three children looked after by relatives.");
        shared("Another tamarin", "The children are well, and she looked twice, then after lunch.");

        assertThat(found("hackney", "tamarin&limit=200")).hasSize(2).contains(beside);
        search("hackney", "children looked after tamarin").body("items[0].id", equalTo(beside));
    }

    @Test
    void separatesMarksFromWhatSomebodyWrote() throws Exception {
        shared("Something", "A «numbat» <b>of</b> ours.");

        search("hackney", "numbat").body("items[0].excerpt", containsString("«numbat»›"));
    }

    private static String ask(String title, boolean anonymous) {
        return dscoOf("camden")
                .body(Map.of("title", title, "text", "Who does so?", "anonymous", anonymous))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String shared(String title, String description) throws IOException {
        String id = written(title, description);
        PeerReview.recommended(id, practice(title, description));
        dscoOf("camden").post("/practices/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static String written(String title, String description) throws IOException {
        return dscoOf("camden")
                .body(practice(title, description))
                .post("/practices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ObjectNode practice(String title, String description) throws IOException {
        try (var in =
                SearchResourceTest.class.getResourceAsStream(
                        "/openapi-examples/WritePractice.json")) {
            ObjectNode practice = (ObjectNode) new ObjectMapper().readTree(in);
            return practice.put("title", title).put("description", description);
        }
    }

    private static ValidatableResponse search(String borough, String query) {
        return dscoOf(borough).get("/search?q=" + query).then().statusCode(200);
    }

    private static List<String> found(String borough, String query) {
        return search(borough, query).extract().path("items.id");
    }
}
