package london.dsco.network.search;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.network.PeerReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What was shared before search knew of it is found as if it were shared now. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SearchFillTest {

    private static final String FILL =
            "src/main/resources/db/migration/V034__fill_search_entry.sql";

    private static final String ENTRIES =
            "select kind, record_id, part_id, borough, shown_of, title, tags, body, rest, type, theme,"
                    + " reach::text, priorities::text, written_on, bars from search_entry"
                    + " order by kind, part_id";

    private static final String WORDS =
            "select borough, word, entries from search_word order by 1, 2";

    @Test
    void fillsInWhatEachRoomWouldKeep() throws Exception {
        share("/practices", "WritePractice");
        share("/policy-items", "WatchPolicy");
        share("/learning-reviews", "WriteLearningReview");
        share("/inspections", "TellInspection");
        in(Role.NETWORK_COORDINATOR)
                .body(Examples.of("OpenConsultation"))
                .post("/consultations")
                .then()
                .statusCode(201);
        String question = ask(false);
        dscoOf("hackney")
                .body(Examples.of("GiveAnswer"))
                .post("/questions/" + question + "/answers")
                .then()
                .statusCode(201);
        ask(true);
        publish();
        List<Map<String, Object>> entries = Database.select(ENTRIES);
        List<Map<String, Object>> words = Database.select(WORDS);
        assertThat(entries).extracting(row -> row.get("kind")).contains(kinds());

        try (Connection database = Database.asSuperuser();
                var statement = database.createStatement()) {
            statement.execute("delete from search_entry");
            assertThat(Database.select(WORDS)).isEmpty();
            statement.execute(Files.readString(Path.of(FILL)));
        }

        assertThat(Database.select(ENTRIES)).isEqualTo(entries);
        assertThat(Database.select(WORDS)).isEqualTo(words);
    }

    private static Object[] kinds() {
        return List.of(SearchKind.values()).stream().map(Enum::name).toArray();
    }

    private static void share(String path, String example) {
        ObjectNode body = Examples.of(example);
        String id =
                dscoOf("camden").body(body).post(path).then().statusCode(201).extract().path("id");
        if (path.equals("/practices")) {
            PeerReview.recommended(id, body);
        }
        dscoOf("camden").post(path + "/" + id + "/sharing").then().statusCode(200);
    }

    private static String ask(boolean anonymous) {
        return dscoOf("camden")
                .body(Examples.of("AskQuestion").put("anonymous", anonymous))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void publish() {
        String day = "2025-01-06";
        String id =
                dscoOf("barnet")
                        .body(Examples.of("WriteStatement"))
                        .post("/statements")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        step(id, "consultations", Examples.of("ConsultOnStatement"), "consultation", day);
        dscoOf("barnet")
                .body(Examples.of("ApproveStatement").put("approvedOn", day))
                .post("/statements/" + id + "/approval")
                .then()
                .statusCode(200);
        dscoOf("barnet")
                .body(Examples.of("PublishStatement").put("publishedOn", day))
                .post("/statements/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    private static void step(String id, String path, ObjectNode body, String part, String day) {
        ((ObjectNode) body.path(part)).put("heldOn", day);
        dscoOf("barnet").body(body).post("/statements/" + id + "/" + path).then().statusCode(200);
    }
}
