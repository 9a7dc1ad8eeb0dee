package london.dsco.review.planimport;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.planimport.PlanFiles.HEADER;
import static london.dsco.review.planimport.PlanFiles.errors;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static london.dsco.review.planimport.PlanFiles.row;
import static london.dsco.review.planimport.PlanFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What the rows of a file do to the register. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportedPlansTest {

    private static final String PLAN_LINES =
            "select name, actor, data::text from history_entry where record_type = 'plan'"
                    + " and record_id = ? order by seq";
    private static final String EVENTS =
            "select type, payload - 'planRef' as payload from outbox where aggregateid = ? order by seq";
    private static final String REVIEWS =
            "select r.status, r.starts_on, r.version, p.version as plan_version, h.name,"
                    + " h.actor, h.data - 'planRef' as data"
                    + " from annual_review r join plan p on p.id = r.plan_id"
                    + " join history_entry h on h.record_id = r.id::text"
                    + " where p.plan_ref = ? order by h.seq";
    private static final String ACCESS =
            "select action, username, roles, client, record_type from access_log"
                    + " where ? = any(record_ids) and action <> 'READ' order by seq";

    private final String prefix = prefix();

    @Test
    void loadsManyRowsAndTheirReviews() {
        var read = load(camdenSystem(), camdenSystem(), HEADER + rows(prefix, 0, 2503));

        assertThat(read.getInt("rowsRead")).isEqualTo(2503);
        assertThat(read.getInt("opened")).isEqualTo(2503);
        assertThat(read.getInt("bad")).isZero();
        assertThat(read.getString("finishedAt")).isNotNull();
        assertThat(count("select count(*) as n from plan where plan_ref like ?")).isEqualTo(2503);
        assertThat(
                        count(
                                "select count(*) as n from annual_review r join plan p on p.id ="
                                        + " r.plan_id where p.plan_ref like ?"))
                .isEqualTo(2503);
        camdenSystem().get("/plans/" + prefix + 7 + "/cycle").then().statusCode(200);
    }

    @Test
    void hasTheSameEffectAsASinglePlan() {
        load(camdenSystem(), camdenSystem(), HEADER + row(prefix + "file"));
        camdenSystem()
                .body(PlanBodies.plan())
                .put("/plans/" + prefix + "put")
                .then()
                .statusCode(201);

        for (String evidence : List.of(PLAN_LINES, EVENTS, REVIEWS, ACCESS)) {
            List<Map<String, Object>> single = Database.select(evidence, prefix + "put");
            assertThat(single).isNotEmpty();
            assertThat(Database.select(evidence, prefix + "file").toString().replace("file", "put"))
                    .isEqualTo(single.toString());
        }
        var file = camdenSystem().get("/plans/" + prefix + "file").jsonPath().getMap("");
        var put = camdenSystem().get("/plans/" + prefix + "put").jsonPath().getMap("");
        file.remove("planRef");
        put.remove("planRef");
        assertThat(file).isEqualTo(put);
    }

    @Test
    void countsChangedAndUnchangedPlansSeparately() {
        load(camdenSystem(), camdenSystem(), HEADER + rows(prefix, 0, 4));
        String second =
                HEADER
                        + rows(prefix, 0, 2)
                        + row(prefix + 2, Map.of("lastReviewedOn", "2026-10-05"))
                        + row(prefix + 3, Map.of("childRef", "CAM-9"))
                        + row(prefix + 4);

        var read = load(camdenSystem(), camdenSystem(), second);

        assertThat(read.getInt("unchanged")).isEqualTo(2);
        assertThat(read.getInt("changed")).isEqualTo(1);
        assertThat(read.getInt("opened")).isEqualTo(1);
        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly("5 childRef another-child");
        camdenSystem()
                .get("/plans/" + prefix + 2)
                .then()
                .body("lastReviewedOn", equalTo("2026-10-05"))
                .body("dueBy", equalTo("2027-10-04"));
        assertThat(Database.select(PLAN_LINES, prefix + 0)).hasSize(1);
        assertThat(Database.select(ACCESS, prefix + 0)).hasSize(2);
        assertThat(Database.select(REVIEWS, prefix + 2)).hasSize(3);
    }

    @Test
    void refusesARowOfACeasedPlan() {
        load(camdenSystem(), camdenSystem(), HEADER + row(prefix + 1));
        camdenSystem()
                .body(Map.of("ceasedOn", "2026-11-20", "reason", "TRANSFERRED"))
                .post("/plans/" + prefix + 1 + "/cessation")
                .then()
                .statusCode(200);

        var read = load(camdenSystem(), camdenSystem(), HEADER + row(prefix + 1));

        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly("2 planRef plan-ceased");
    }

    @Test
    void refusesARowOfAPlanThatPassedToAnotherBoroughAndLoadsTheOthers() {
        load(camdenSystem(), camdenSystem(), HEADER + row(prefix + 1));
        String transfer = "/plans/" + prefix + 1 + "/transfer";
        camdenSystem()
                .body(
                        Map.of(
                                "toBorough", ISLINGTON,
                                "movedOn", "2026-11-02",
                                "becameAwareOn", "2026-11-09"))
                .post(transfer)
                .then()
                .statusCode(201);
        islingtonSystem()
                .body(Map.of("fromBorough", CAMDEN, "planRef", prefix + "new", "childRef", "ISL-9"))
                .post(transfer + "/acceptance")
                .then()
                .statusCode(201);

        var read = load(camdenSystem(), camdenSystem(), HEADER + rows(prefix, 1, 3));

        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly("2 planRef plan-passed-on");
        assertThat(read.getInt("opened")).isEqualTo(1);
    }

    @Test
    void readsTransferAndCustodyFromTheFileAndKeepsAnOmittedTransfer() {
        String moves = HEADER.strip() + ",transferredOn,detainedOn,releasedOn\r\n";
        String stayed = row(prefix + 1).strip();
        load(
                camdenSystem(),
                camdenSystem(),
                moves + stayed + ",2026-06-01,2026-07-01,2026-09-01\r\n");
        camdenSystem()
                .get("/plans/" + prefix + 1)
                .then()
                .body("transferredOn", equalTo("2026-06-01"))
                .body("detainedOn", equalTo("2026-07-01"))
                .body("releasedOn", equalTo("2026-09-01"));

        var again =
                load(
                        camdenSystem(),
                        camdenSystem(),
                        moves + stayed + ",,2026-07-01,2026-09-01\r\n");

        assertThat(again.getInt("unchanged")).isEqualTo(1);
        camdenSystem()
                .get("/plans/" + prefix + 1)
                .then()
                .body("transferredOn", equalTo("2026-06-01"));
    }

    @Test
    void replacesAPlanThatWasRegisteredOnItsOwn() {
        camdenSystem().body(PlanBodies.planWith("eotas", true)).put("/plans/" + prefix + 1);

        var read = load(camdenSystem(), camdenSystem(), HEADER + row(prefix + 1));

        assertThat(read.getInt("changed")).isEqualTo(1);
        camdenSystem().get("/plans/" + prefix + 1).then().body("eotas", equalTo(false));
    }

    @Test
    void readsAByteOrderMarkQuotationMarksAndOtherLineEnds() {
        String file =
                "\uFEFFchild.familyName,planRef,childRef,givenName,dateOfBirth,planMadeOn\n"
                        + "\"O\"\"Neill, Čapek\",%s1,CAM-4471,\"Zoë\nAnn\",2017-05-05,2026-03-01\n\n"
                                .formatted(prefix)
                        + "Bad,%s2,CAM-4471,Ann,2017-05-05,2026-3-1".formatted(prefix);

        var read = load(camdenSystem(), camdenSystem(), file);

        camdenSystem()
                .get("/plans/" + prefix + 1)
                .then()
                .body("child.familyName", equalTo("O\"Neill, Čapek"))
                .body("child.givenName", equalTo("Zoë\nAnn"))
                .body("involvement", equalTo("NOT_KNOWN"));
        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly("5 planMadeOn wrong-form");
        assertThat(read.getInt("rowsRead")).isEqualTo(2);
    }

    private long count(String sql) {
        return (long) Database.select(sql, prefix + "%").get(0).get("n");
    }
}
