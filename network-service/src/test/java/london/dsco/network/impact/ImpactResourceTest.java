package london.dsco.network.impact;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.network.PeerReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Bexley's practices, which Hackney adopts. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImpactResourceTest {

    private static final String HACKNEY = "E09000012";

    @Test
    void showsTheFiguresOfThePracticeBesideThoseOfTheAdoptingBorough() {
        String practice = published(Examples.of("WritePractice"));
        String adoption = shared(practice);

        JsonNode entry = entry(practice, "");
        assertThat(entry.path("borough").asText()).isEqualTo("E09000004");
        assertThat(entry.path("evaluated").asText()).isEqualTo("BY_PEERS");
        assertThat(entry.path("evaluatedMonths").asInt()).isEqualTo(18);
        JsonNode own = entry.path("changes").path(0);
        assertThat(own.path("months").asInt()).isEqualTo(18);
        assertThat(own.path("difference").asDouble()).isEqualTo(22.0);
        assertThat(own.has("adoptionId")).isFalse();
        JsonNode theirs = entry.path("changes").path(1);
        assertThat(theirs.path("borough").asText()).isEqualTo(HACKNEY);
        assertThat(theirs.path("adoptionId").asText()).isEqualTo(adoption);
        assertThat(theirs.path("since").asText()).isEqualTo("2025-09-01");
        assertThat(theirs.path("kind").asText()).isEqualTo("RESULT");
        assertThat(entry.path("changes").path(2).path("kind").asText()).isEqualTo("TARGET");
    }

    @Test
    void canShowOnlyTargetsOnlyResultsOrOneBenchmark() {
        String practice = published(Examples.of("WritePractice"));
        shared(practice);

        assertThat(entry(practice, "&kind=TARGET").path("changes")).hasSize(1);
        assertThat(entry(practice, "&kind=RESULT").path("changes")).hasSize(2);
        assertThat(entry(practice, "&benchmark=QUALITY").path("changes")).isEmpty();
        dscoOf("camden")
                .get("/practices/impact?limit=200&theme=DEVELOPING")
                .then()
                .statusCode(200)
                .body("items.theme", everyItem(is("DEVELOPING")));
        dscoOf("camden").get("/practices/impact?theme=NONE").then().statusCode(400);
    }

    @Test
    void leavesOutDraftsDraftAdoptionsAndWithdrawnPapers() {
        ObjectNode entry = Examples.of("WritePractice");
        String draft = dscoOf("bexley").body(entry).post("/practices").then().extract().path("id");
        String practice = published(entry);
        dscoOf("hackney")
                .body(Examples.of("WriteAdoption"))
                .post("/practices/" + practice + "/adoptions")
                .then()
                .statusCode(201);

        assertThat(entries("bexley", "").stream().map(one -> one.path("practiceId").asText()))
                .contains(practice)
                .doesNotContain(draft);
        assertThat(entry(practice, "").path("changes")).hasSize(1);
        dscoOf("bexley").post("/practices/" + practice + "/withdrawal").then().statusCode(200);
        assertThat(entries("bexley", "").stream().map(one -> one.path("practiceId").asText()))
                .doesNotContain(practice);
    }

    @Test
    void isATableWithoutFormulas() {
        ObjectNode entry = Examples.of("WritePractice");
        ((ObjectNode) entry.path("measures").path(0))
                .put("measured", "=HYPERLINK(\"https://www.example.org\")");
        String practice = published(entry);

        String text = "";
        String address = "/practices/impact?limit=200";
        while (address != null) {
            Response page = dscoOf("camden").accept("text/csv").get(address);
            page.then()
                    .statusCode(200)
                    .header("Content-Type", containsString("text/csv"))
                    .header("Vary", containsString("Accept"));
            text += page.asString();
            address = next(page);
        }
        assertThat(text.lines().filter(line -> line.startsWith(practice)))
                .containsExactly(
                        practice
                                + ",,E09000004,GOOD_PRACTICE,IMPROVING,GOOD,BY_PEERS,18,,"
                                + "\"'=HYPERLINK(\"\"https://www.example.org\"\")\","
                                + "TIMELINESS,RESULT,75.0,97.0,22.0,2023-01-01,2024-07-01,18");
    }

    @Test
    void linksToTheNextPageAlsoAsATable() {
        published(Examples.of("WritePractice"));
        published(Examples.of("WritePractice"));

        Response page = dscoOf("camden").accept("text/csv").get("/practices/impact?limit=1");
        page.then().statusCode(200).header("Link", containsString("rel=\"next\""));
        String cursor =
                dscoOf("camden")
                        .get("/practices/impact?limit=1")
                        .then()
                        .extract()
                        .path("nextCursor");
        assertThat(cursor).isNotBlank();
        Response second = dscoOf("camden").accept("text/csv").get(next(page));
        assertThat(second.asString()).isNotEqualTo(page.asString());
    }

    @Test
    void onlyMembersReadIt() {
        in(Role.REGIONAL_OBSERVER).get("/practices/impact").then().statusCode(200);
        in(Role.TEAM_MANAGER)
                .get("/practices/impact?limit=1")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
        in(Role.ADVICE_AUTHOR).get("/practices/impact").then().statusCode(403);
        in(Role.HEALTH_PARTNER).get("/practices/impact").then().statusCode(403);
    }

    private static String published(ObjectNode practice) {
        String id =
                dscoOf("bexley")
                        .body(practice)
                        .post("/practices")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        PeerReview.recommended("bexley", "islington", id, practice);
        dscoOf("bexley").post("/practices/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static String shared(String practice) {
        String id =
                dscoOf("hackney")
                        .body(Examples.of("WriteAdoption"))
                        .post("/practices/" + practice + "/adoptions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        dscoOf("hackney").post("/adoptions/" + id + "/sharing").then().statusCode(200);
        return id;
    }

    private static JsonNode entry(String practice, String filter) {
        return entries("camden", filter).stream()
                .filter(one -> one.path("practiceId").asText().equals(practice))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the entries of all pages. */
    private static List<JsonNode> entries(String borough, String filter) {
        List<JsonNode> all = new ArrayList<>();
        String address = "/practices/impact?limit=200" + filter;
        while (address != null) {
            Response page = dscoOf(borough).get(address);
            page.then().statusCode(200);
            page.as(JsonNode.class).path("items").forEach(all::add);
            address = next(page);
        }
        return all;
    }

    /** Returns the address of the next page from the Link header; null on the last. */
    private static String next(Response page) {
        String link = page.header("Link");
        if (link == null) {
            return null;
        }
        return link.substring(link.indexOf("/practices"), link.indexOf('>'));
    }
}
