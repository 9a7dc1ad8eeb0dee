package london.dsco.network.practice;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.network.PeerReview;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What practices promise in addition to {@code ShareablePapersTest}. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PracticeResourceTest {

    @Test
    void showsTheReasonsForARatingAndTheFiguresWithTheirDays() throws Exception {
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
    void storesTheResourcesAndShowsThemInEveryVersion() throws Exception {
        ObjectNode entry = example();
        String id = write(entry).body("resources.poundsAYear", equalTo(53000)).extract().path("id");
        PeerReview.recommended(id, entry);
        dscoOf("camden").post("/practices/" + id + "/sharing").then().statusCode(200);

        dscoOf("barnet")
                .get("/practices/" + id)
                .then()
                .body("resources.poundsToBegin", equalTo(50000))
                .body("resources.fullTimeStaff", equalTo(1.0f))
                .body("resources.empty", nullValue());
        dscoOf("barnet")
                .get("/practices/" + id + "/versions")
                .then()
                .body("items[0].resources.space", equalTo("None of its own"));
    }

    @Test
    void namesThePostToAskAndTheDirectoryForContactDetails() throws Exception {
        String member = joined("newham");
        ObjectNode entry = example();
        entry.withObject("/contact").put("post", "Head of Service").put("memberId", member);
        dscoOf("newham")
                .body(entry)
                .post("/practices")
                .then()
                .statusCode(201)
                .body("contact.post", equalTo("Head of Service"))
                .body("contact.memberId", equalTo(member));

        write(entry)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/contact/memberId"))
                .body("errors[0].code", equalTo("no-such-member"));
        entry.withObject("/contact").put("post", "lead@camden.example").remove("memberId");
        write(entry).statusCode(422).body("errors[0].pointer", equalTo("/contact/post"));
    }

    private static String joined(String borough) {
        var answer = dscoOf(borough).body(Examples.of("WriteMember")).post("/members");
        return answer.path(answer.statusCode() == 201 ? "id" : "existing");
    }

    @Test
    void refusesAmountsThatContradictTheCostAndNamesOfStaff() throws Exception {
        ObjectNode entry = example().put("cost", "SAVINGS");
        entry.withObject("/resources").put("staff", "Mrs Sarah Thompson");
        dscoOf("camden")
                .body(entry)
                .post("/practices")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/resources/staff"));

        entry.withObject("/resources").put("staff", "A tracking officer");
        dscoOf("camden")
                .body(entry)
                .post("/practices")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/resources/poundsSavedAYear"))
                .body("errors[0].code", equalTo("saves-nothing"));
        entry.withObject("/resources").put("poundsAYear", -1);
        dscoOf("camden").body(entry).post("/practices").then().statusCode(400);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reach=MARKET, reach=PANELS",
                "priority=SUFFICIENCY, priority=TRAINING",
                "framework=SEND_AP_PLAN, framework=ILAC",
                "criterion=O3, criterion=O4",
                "cost=SUSTAINED, cost=SAVINGS",
                "evidence=GOOD, evidence=ROBUST",
                "evidence=EMERGING, theme=DEVELOPING",
                "reach=MARKET&priority=SUFFICIENCY&evidence=PROMISING,"
                        + " reach=MARKET&priority=SUFFICIENCY&evidence=PROMISING&cost=NEUTRAL"
            })
    void listsAndCountsPracticesWithEveryCodeAskedFor(String filters) throws Exception {
        String fits = filters.split(", ")[0];
        String fitsNot = filters.split(", ")[1];
        int before = counted(fits);
        int others = counted(fitsNot);
        ObjectNode entry = tagged();
        String draft = write(entry).extract().path("id");
        String shared = write(entry).extract().path("id");
        PeerReview.recommended(shared, entry);
        dscoOf("camden").post("/practices/" + shared + "/sharing").then().statusCode(200);

        assertThat(listed("hackney", fits)).contains(shared).doesNotContain(draft);
        assertThat(listed("hackney", fitsNot)).doesNotContain(shared, draft);
        assertThat(listed("camden", fits)).contains(shared, draft);
        assertThat(counted(fits)).isEqualTo(before + 1);
        assertThat(counted(fitsNot)).isEqualTo(others);
    }

    @Test
    void countsBarriersInPublishedEntriesAndNotInDrafts() throws Exception {
        ObjectNode entry = example().put("type", "BARRIER");
        entry.withObject("/tags").putArray("barriers").add("STIGMA_OR_DELAY");
        int before = named("STIGMA_OR_DELAY", "entries");
        String id = write(entry).statusCode(201).extract().path("id");
        assertThat(named("STIGMA_OR_DELAY", "entries")).isEqualTo(before);

        PeerReview.recommended(id, entry);
        dscoOf("camden").post("/practices/" + id + "/sharing").then().statusCode(200);

        assertThat(named("STIGMA_OR_DELAY", "entries")).isEqualTo(before + 1);
        assertThat(named("STIGMA_OR_DELAY", "boroughs")).isPositive();
        dscoOf("hackney")
                .get("/practices?limit=200&barrier=STIGMA_OR_DELAY")
                .then()
                .body("items.id", hasItem(id));
        dscoOf("hackney")
                .get("/practices/counts?barrier=STIGMA_OR_DELAY")
                .then()
                .body(
                        "facets.find { it.by == 'BARRIER' }.counts.find { it.code =="
                                + " 'STIGMA_OR_DELAY' }.count",
                        greaterThan(0));
        in(Role.HEALTH_PARTNER).get("/practices/barriers").then().statusCode(403);

        dscoOf("camden").post("/practices/" + id + "/withdrawal").then().statusCode(200);
        assertThat(named("STIGMA_OR_DELAY", "entries")).isEqualTo(before);
    }

    private static int named(String barrier, String what) {
        return dscoOf("hackney")
                .get("/practices/barriers")
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .extract()
                .path("items[7].barriers.find { it.barrier == '" + barrier + "' }." + what);
    }

    @Test
    void countsPublishedPracticesByEveryCodeIncludingThoseThatNoneHas() throws Exception {
        ObjectNode entry = tagged();
        String shared = write(entry).extract().path("id");
        int before = count("REACH", "MARKET");
        PeerReview.recommended(shared, entry);
        dscoOf("camden").post("/practices/" + shared + "/sharing").then().statusCode(200);

        assertThat(count("REACH", "MARKET")).isEqualTo(before + 1);
        dscoOf("barnet")
                .get("/practices/counts?criterion=O3&reach=MARKET&theme=BUILDING")
                .then()
                .statusCode(200)
                .body("all", equalTo(0))
                .body("facets.by", hasSize(8))
                .body("facets.find { it.by == 'REACH' }.counts.code", hasSize(13))
                .body("facets.find { it.by == 'PRIORITY' }.counts.count", everyItem(is(0)));

        dscoOf("camden").post("/practices/" + shared + "/withdrawal").then().statusCode(200);
        assertThat(count("REACH", "MARKET")).isEqualTo(before);
    }

    @Test
    void refusesAFilterByAnUnknownCode() {
        dscoOf("hackney").get("/practices?reach=PLAYGROUNDS").then().statusCode(400);
        dscoOf("hackney").get("/practices/counts?evidence=SOME").then().statusCode(400);
        in(Role.HEALTH_PARTNER).get("/practices/counts").then().statusCode(403);
    }

    @Test
    void refusesARatingWithoutAnEvaluation() throws Exception {
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
    void refusesAnAddressThatIsNotAPage(String address) throws Exception {
        ObjectNode linked = example();
        ((ObjectNode) linked.get("sources").get(0)).put("address", address);

        write(linked).statusCode(400).body("errors[0].pointer", equalTo("/sources/0/address"));
    }

    private static ObjectNode tagged() throws IOException {
        ObjectNode entry = example().put("cost", "SUSTAINED");
        ObjectNode tags = (ObjectNode) entry.get("tags");
        tags.putArray("reach").add("MARKET").add("TRANSITIONS");
        tags.putArray("priorities").add("SUFFICIENCY");
        tags.putArray("frameworks").add("SEND_AP_PLAN");
        entry.putArray("criteria").add("O3");
        return entry;
    }

    private static int counted(String filter) {
        return dscoOf("barnet")
                .get("/practices/counts?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("all");
    }

    private static int count(String facet, String code) {
        return dscoOf("camden")
                .get("/practices/counts")
                .then()
                .statusCode(200)
                .extract()
                .path(
                        "facets.find { it.by == '%s' }.counts.find { it.code == '%s' }.count"
                                .formatted(facet, code));
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
