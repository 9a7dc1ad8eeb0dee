package london.dsco.network.adoption;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.network.PeerReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Camden's practices, which Hackney adopts. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AdoptionResourceTest {

    private static final String HACKNEY = "E09000012";
    private static final String BARNET = "E09000003";
    private static final String ROW = "select 1 from adoption where id = ?::uuid";

    @Test
    void showsSinceWhenWithWhichChangeAndTargetsApartFromResults() {
        String practice = published();

        write("hackney", practice)
                .statusCode(201)
                .header("Location", containsString("/network/v1/adoptions/"))
                .body("practiceId", equalTo(practice))
                .body("borough", equalTo(HACKNEY))
                .body("status", equalTo("DRAFT"))
                .body("since", equalTo("2025-09-01"))
                .body("measures[0].benchmark", equalTo("TIMELINESS"))
                .body("measures[0].before", equalTo(71.0f))
                .body("measures.kind", contains("RESULT", "TARGET"));
    }

    @Test
    void onlyTheBoroughsAuthorsSeeADraftAlsoInTheDatabase() {
        String practice = published();
        String id = written("hackney", practice);
        String one = "/adoptions/" + id;

        dscoOf("hackney").get(one).then().statusCode(200);
        dscoOf("camden").get(one).then().statusCode(404);
        in(Role.TEAM_MANAGER).get(one).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(404);
        assertThat(listed("hackney", practice)).containsExactly(id);
        assertThat(listed("camden", practice)).isEmpty();
        dscoOf("camden")
                .get("/adoptions?limit=200&borough=" + HACKNEY)
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("camden").get("/practices/" + practice).then().body("adoptions", equalTo(0));
        dscoOf("hackney").get("/practices/" + practice).then().body("adoptions", equalTo(0));
        assertThat(rowsSeenBy(BARNET, id)).isZero();
    }

    @Test
    void aTeamManagerDoesNotReadADraftOfTheirOwnBorough() {
        String practice = published("barnet", "hackney");
        String one = "/adoptions/" + written("camden", practice);

        in(Role.TEAM_MANAGER).get(one).then().statusCode(403);
        dscoOf("camden").post(one + "/sharing").then().statusCode(200);
        in(Role.TEAM_MANAGER).get(one).then().statusCode(200);
    }

    @Test
    void countsSharedAdoptionsOnThePractice() {
        String practice = published();
        shared("hackney", practice);
        String barnets = shared("barnet", practice);

        dscoOf("sutton").get("/practices/" + practice).then().body("adoptions", equalTo(2));
        in(Role.REGIONAL_OBSERVER)
                .get("/practices/" + practice + "/adoptions")
                .then()
                .statusCode(200)
                .body("items.borough", contains(HACKNEY, BARNET));
        List<Integer> counts =
                dscoOf("sutton")
                        .get("/practices?limit=200")
                        .then()
                        .extract()
                        .path("items.findAll { it.id == '" + practice + "' }.adoptions");
        assertThat(counts).containsExactly(2);

        dscoOf("barnet").post("/adoptions/" + barnets + "/withdrawal").then().statusCode(200);
        dscoOf("sutton").get("/practices/" + practice).then().body("adoptions", equalTo(1));
        dscoOf("sutton").get("/adoptions/" + barnets).then().statusCode(404);
    }

    @Test
    void practicesCanBeListedAndCountedByTheBoroughsThatAdoptedThem() {
        String practice = published();
        String other = published();
        String draft = written("merton", other);
        assertThat(takenUpBy("E09000024", "")).doesNotContain(practice, other);
        assertThat(adoptedBy("merton", "E09000024")).as("a draft counts for nobody").isZero();

        shared("merton", practice);
        assertThat(takenUpBy("E09000024", "")).containsExactly(practice);
        assertThat(takenUpBy("E09000024", "&withResults=true")).containsExactly(practice);
        assertThat(adoptedBy("sutton", "E09000024")).isEqualTo(1);

        ObjectNode aimedAt = Examples.of("WriteAdoption");
        aimedAt.withArray("/measures").remove(0);
        dscoOf("merton")
                .header("If-Match", "*")
                .body(aimedAt)
                .put("/adoptions/" + draft)
                .then()
                .statusCode(200);
        dscoOf("merton").post("/adoptions/" + draft + "/sharing").then().statusCode(200);
        assertThat(takenUpBy("E09000024", "")).containsExactlyInAnyOrder(practice, other);
        assertThat(takenUpBy("E09000024", "&withResults=true")).containsExactly(practice);
    }

    private static List<String> takenUpBy(String borough, String more) {
        return dscoOf("sutton")
                .get("/practices?limit=200&adoptedBy=" + borough + more)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static int adoptedBy(String reader, String borough) {
        return dscoOf(reader)
                .get("/practices/counts?adoptedBy=" + borough)
                .then()
                .statusCode(200)
                .extract()
                .path("all");
    }

    @Test
    void listsWhatABoroughAdoptedPageByPage() {
        String first = shared("sutton", published());
        String second = shared("sutton", published());
        String third = shared("sutton", published());
        String suttons = "/adoptions?borough=E09000029&limit=2";

        String cursor =
                dscoOf("camden")
                        .get(suttons)
                        .then()
                        .body("items.id", contains(first, second))
                        .extract()
                        .path("nextCursor");
        dscoOf("camden")
                .get(suttons + "&cursor=" + cursor)
                .then()
                .body("items.id", contains(third));
        dscoOf("camden").get("/adoptions?borough=E09000001").then().body("items", hasSize(0));
    }

    @Test
    void refusesItsOwnPracticeADraftAndAnUnknownPractice() {
        String draft =
                dscoOf("camden")
                        .body(Examples.of("WritePractice"))
                        .post("/practices")
                        .then()
                        .extract()
                        .path("id");

        write("camden", draft).statusCode(403);
        write("hackney", draft).statusCode(404);
        write("camden", published()).statusCode(403);
        write("hackney", "0199a0a0-0000-7000-8000-00000000dead").statusCode(404);
        dscoOf("hackney").get("/practices/" + draft + "/adoptions").then().statusCode(404);
        in(Role.TEAM_MANAGER).get("/practices/" + draft + "/adoptions").then().statusCode(403);
    }

    @Test
    void refusesASecondAdoptionUntilTheFirstIsWithdrawn() {
        String practice = published();
        String first = shared("hackney", practice);

        write("hackney", practice).statusCode(409).body("existing", equalTo(first));
        dscoOf("hackney").post("/adoptions/" + first + "/withdrawal").then().statusCode(200);
        write("hackney", practice).statusCode(201);
    }

    @Test
    void refusesImpossibleClaimsAndTextThatIdentifiesSomebody() {
        String practice = published();
        ObjectNode early = Examples.of("WriteAdoption").put("since", "2026-11-22");
        write("hackney", practice, early)
                .statusCode(422)
                .body("errors.code", hasItem("in-the-future"))
                .body("errors.pointer", hasItem("/measures/0/to"));

        ObjectNode named = Examples.of("WriteAdoption").put("advice", "Ring 020 7946 0018.");
        write("hackney", practice, named)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/advice"))
                .body("errors[0].code", equalTo("identifies-a-person"));
        ObjectNode incomplete = Examples.of("WriteAdoption");
        incomplete.remove("adapted");
        write("hackney", practice, incomplete)
                .statusCode(400)
                .body("errors.pointer", hasItem("/adapted"));
        assertThat(listed("hackney", practice)).isEmpty();
    }

    @Test
    void onlyItsBoroughChangesItOnTheVersionItHasSeen() {
        String practice = published();
        String one = "/adoptions/" + shared("hackney", practice);
        ObjectNode anew = Examples.of("WriteAdoption").put("advice", "Begin with two teams.");
        String tag = dscoOf("hackney").get(one).header("ETag");

        dscoOf("hackney").body(anew).put(one).then().statusCode(428);
        dscoOf("camden").header("If-Match", tag).body(anew).put(one).then().statusCode(403);
        dscoOf("camden").post(one + "/withdrawal").then().statusCode(403);
        dscoOf("hackney")
                .header("If-Match", tag)
                .body(anew)
                .put(one)
                .then()
                .statusCode(200)
                .body("advice", equalTo("Begin with two teams."));
        dscoOf("hackney").header("If-Match", tag).body(anew).put(one).then().statusCode(412);
        dscoOf("hackney").post(one + "/sharing").then().statusCode(409);
    }

    @Test
    void staysVisibleToItsBoroughAfterThePracticeIsWithdrawn() {
        String practice = published();
        String shared = shared("hackney", practice);
        String draft = written("barnet", practice);
        dscoOf("camden").post("/practices/" + practice + "/withdrawal").then().statusCode(200);

        dscoOf("barnet").get("/adoptions/" + shared).then().statusCode(404);
        dscoOf("camden").get("/adoptions/" + shared).then().statusCode(404);
        dscoOf("barnet").get("/practices/" + practice + "/adoptions").then().statusCode(404);
        dscoOf("camden").get("/practices/" + practice).then().body("adoptions", equalTo(0));
        dscoOf("sutton")
                .get("/adoptions?limit=200&borough=" + HACKNEY)
                .then()
                .body("items.id", not(hasItem(shared)));
        assertThat(rowsSeenBy(BARNET, shared)).isZero();

        String one = "/adoptions/" + shared;
        String tag = dscoOf("hackney").get(one).then().statusCode(200).extract().header("ETag");
        dscoOf("hackney")
                .header("If-Match", tag)
                .body(Examples.of("WriteAdoption"))
                .put(one)
                .then()
                .statusCode(200);
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(200);
        write("hackney", practice).statusCode(404);
        dscoOf("barnet").post("/adoptions/" + draft + "/sharing").then().statusCode(404);
        dscoOf("barnet").get("/adoptions/" + draft).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void onlyADscoOfABoroughAdoptsAPractice() {
        String practice = published("barnet", "hackney");

        for (Role role :
                List.of(Role.TEAM_MANAGER, Role.NETWORK_COORDINATOR, Role.REGIONAL_OBSERVER)) {
            in(role).body(Examples.of("WriteAdoption"))
                    .post("/practices/" + practice + "/adoptions")
                    .then()
                    .statusCode(403);
        }
        in(Role.ADVICE_AUTHOR).get("/adoptions").then().statusCode(403);
    }

    private static String published() {
        return published("camden", "islington");
    }

    private static String published(String borough, String reviewer) {
        ObjectNode practice = Examples.of("WritePractice");
        String id =
                dscoOf(borough)
                        .body(practice)
                        .post("/practices")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        PeerReview.recommended(borough, reviewer, id, practice);
        dscoOf(borough).post("/practices/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static ValidatableResponse write(String borough, String practice) {
        return write(borough, practice, Examples.of("WriteAdoption"));
    }

    private static ValidatableResponse write(String borough, String practice, ObjectNode said) {
        return dscoOf(borough).body(said).post("/practices/" + practice + "/adoptions").then();
    }

    private static String written(String borough, String practice) {
        return write(borough, practice).statusCode(201).extract().path("id");
    }

    private static String shared(String borough, String practice) {
        String id = written(borough, practice);
        dscoOf(borough).post("/adoptions/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static List<String> listed(String borough, String practice) {
        return dscoOf(borough)
                .get("/practices/" + practice + "/adoptions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static int rowsSeenBy(String borough, String id) {
        try (var database = Database.asApplicationIn(borough)) {
            return Database.select(database, ROW, id).size();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
