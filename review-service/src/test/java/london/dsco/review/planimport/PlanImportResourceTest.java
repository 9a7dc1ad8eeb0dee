package london.dsco.review.planimport;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.planimport.PlanFiles.HEADER;
import static london.dsco.review.planimport.PlanFiles.errors;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.loaded;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static london.dsco.review.planimport.PlanFiles.row;
import static london.dsco.review.planimport.PlanFiles.rows;
import static london.dsco.review.planimport.PlanFiles.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PlanImportResourceTest {

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
    void answersWithTheAddressOfTheImportOnceTheFileHasArrived() {
        send(camdenSystem(), HEADER + row(prefix + 1))
                .then()
                .statusCode(201)
                .header("Location", startsWith("/reviews/v1/plan-imports/"))
                .body("bad", equalTo(0));
    }

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

    @Test
    void reportsEveryBadRowByLineColumnAndCodeAndLoadsTheOthers() {
        String good = row(prefix + 0);
        String file =
                HEADER
                        + good
                        + row(prefix + 1, Map.of("planMadeOn", "01/03/2026"))
                        + row(prefix + 2, Map.of("planMadeOn", "2026-02-30"))
                        + row(prefix + 3, Map.of("planMadeOn", ""))
                        + row(prefix + 4, Map.of("planMadeOn", "2026-11-22"))
                        + row(prefix + 5, Map.of("lastReviewedOn", "2026-02-28"))
                        + row(prefix + 6, Map.of("dateOfBirth", "2026-03-02"))
                        + row(prefix + 7, Map.of("dateOfBirth", ""))
                        + row(prefix + 8, Map.of("upn", "Z801200001001"))
                        + row(prefix + 9, Map.of("upn", "H900200001001"))
                        + row(prefix + 10, Map.of("settingUrn", "12345"))
                        + row(prefix + 11, Map.of("involvement", "SOME"))
                        + row(prefix + 12, Map.of("careAuthority", "E0900"))
                        + row(prefix + 13, Map.of("eotas", "maybe"))
                        + row(prefix + 14, Map.of("familyName", "x".repeat(101)))
                        + row(prefix + 15, Map.of("givenName", ""))
                        + row("", Map.of())
                        + row("a b", Map.of())
                        + row(prefix + 18, Map.of("childRef", "W202000023123"))
                        + row(prefix + 19).strip()
                        + ",more\r\n"
                        + "%s20,CAM-4471,Amina\r\n".formatted(prefix)
                        + row(prefix + 21, Map.of("givenName", "\"Am\"ina"))
                        + good
                        + row(prefix + 23, Map.of("givenName", "A\u0000"))
                        + row(prefix + 24, Map.of("careAuthority", "E09000099"))
                        + row(prefix + 25);

        var read = load(camden("borough-admin"), camden("borough-admin"), file);

        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly(
                        "3 planMadeOn wrong-form",
                        "4 planMadeOn wrong-form",
                        "5 planMadeOn not-null",
                        "6 planMadeOn in-the-future",
                        "7 lastReviewedOn order",
                        "8 dateOfBirth order",
                        "9 dateOfBirth not-null",
                        "10 upn valid-upn",
                        "11 upn valid-upn",
                        "12 settingUrn pattern",
                        "13 involvement unknown-code",
                        "14 careAuthority pattern",
                        "15 eotas wrong-type",
                        "16 familyName size",
                        "17 givenName not-blank",
                        "18 planRef not-null",
                        "19 planRef pattern",
                        "20 childRef opaque-reference",
                        "21 null too-many-columns",
                        "22 familyName too-few-columns",
                        "23 null quotation-marks",
                        "24 planRef duplicate",
                        "25 givenName unstorable-text",
                        "26 careAuthority known-authority");
        assertThat(read.getInt("bad")).isEqualTo(24);
        assertThat(read.getInt("opened")).isEqualTo(2);
        assertThat(count("select count(*) as n from plan where plan_ref like ?")).isEqualTo(2);
    }

    @Test
    void reportsARowThatIsNotUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + row(prefix + 1)).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(
                row(prefix + 2, Map.of("givenName", "Zo\u00EB"))
                        .getBytes(StandardCharsets.ISO_8859_1));
        String id =
                camdenSystem()
                        .contentType("text/csv")
                        .body(bytes.toByteArray())
                        .post("/plan-imports")
                        .path("id");

        assertThat(loaded(camdenSystem(), id).getInt("opened")).isEqualTo(1);
        assertThat(errors(camdenSystem(), id)).containsExactly("3 givenName not-utf-8");
    }

    @Test
    void skipsARowWithoutAnEndAndContinues() {
        String file =
                HEADER
                        + row(prefix + 0)
                        + row(prefix + 1, Map.of("givenName", "\"Amina"))
                        + rows(prefix, 2, 1000);

        var read = load(camdenSystem(), camdenSystem(), file);

        assertThat(errors(camdenSystem(), read.getString("id")))
                .hasSize(1)
                .allMatch(error -> error.equals("3 null row-too-long"));
        assertThat(read.getInt("opened")).isGreaterThan(500);
    }

    @Test
    void pagesThroughTheErrors() {
        String bad =
                row(prefix + 1, Map.of("planMadeOn", "x", "eotas", "x"))
                        + row(prefix + 2, Map.of("planMadeOn", "x"));
        String id = load(camdenSystem(), camdenSystem(), HEADER + bad).getString("id");

        String cursor =
                camdenSystem()
                        .queryParam("limit", 2)
                        .get("/plan-imports/" + id + "/errors")
                        .then()
                        .body("items.line", equalTo(List.of(2, 2)))
                        .extract()
                        .path("nextCursor");
        camdenSystem()
                .queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get("/plan-imports/" + id + "/errors")
                .then()
                .body("items.line", equalTo(List.of(3)))
                .body("nextCursor", nullValue());
    }

    @Test
    void aRepeatedFileWithTheSameKeyIsTheSameImport() {
        String key = UUID.randomUUID().toString();
        String file = HEADER + rows(prefix, 0, 3);
        String first = send(camdenSystem().header("Idempotency-Key", key), file).path("id");
        loaded(camdenSystem(), first);

        send(camdenSystem().header("Idempotency-Key", key), file)
                .then()
                .statusCode(201)
                .header("Location", "/reviews/v1/plan-imports/" + first)
                .body("id", equalTo(first));
        send(camdenSystem().header("Idempotency-Key", key), file + row(prefix + 4))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:dsco:idempotency-key-reused"));

        assertThat(Database.select("select 1 from plan_import_part where import_id is not null"))
                .isEmpty();
        assertThat(count("select count(*) as n from plan where plan_ref like ?")).isEqualTo(3);
    }

    @Test
    void refusesAFileWhoseFirstRowDoesNotNameTheColumns() {
        send(camdenSystem(), "planRef,planRef,Vorname\r\n")
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems("repeated-column", "unknown-column", "missing-column"))
                .body("errors.pointer", hasItems("/header/1", "/header/2", "/header"));
        send(camdenSystem(), "").then().statusCode(422);
        assertThat(
                        Database.select(
                                "select 1 from plan_import_part part where not exists"
                                        + " (select from plan_import where id = part.import_id)"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sen-caseworker",
                "dsco",
                "review-coordinator",
                "team-manager",
                "virtual-school",
                "setting",
                "health-partner"
            })
    void refusesEveryOtherRole(String role) {
        send(camden(role), HEADER).then().statusCode(403);
        String id = load(camdenSystem(), camdenSystem(), HEADER).getString("id");
        camden(role).get("/plan-imports/" + id).then().statusCode(403);
        camden(role).get("/plan-imports/" + id + "/errors").then().statusCode(403);
    }

    @Test
    void anotherBoroughsImportIsNotFound() {
        String id = load(camdenSystem(), camdenSystem(), HEADER).getString("id");

        islingtonSystem().get("/plan-imports/" + id).then().statusCode(404);
        islingtonSystem().get("/plan-imports/" + id + "/errors").then().statusCode(404);
        camden("borough-admin").get("/plan-imports/" + id).then().statusCode(200);
    }

    @Test
    void aFileMayBeLargerThanAnyOtherBody() {
        String large = row(prefix + 1, Map.of("givenName", "x".repeat(3000))).repeat(700);

        var read = load(camdenSystem(), camdenSystem(), HEADER + large + row(prefix + 2));

        assertThat(large.length()).isGreaterThan(2 << 20);
        assertThat(read.getInt("bad")).isEqualTo(700);
        assertThat(read.getInt("opened")).isEqualTo(1);
        camdenSystem()
                .body(PlanBodies.planWith("settingUrn", large))
                .put("/plans/" + prefix + 1)
                .then()
                .statusCode(413)
                .body("detail", equalTo("The body must be 1048576 bytes or less."));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        camdenSystem().body("{}").post("/plan-imports").then().statusCode(415);
    }

    private long count(String sql) {
        return (long) Database.select(sql, prefix + "%").get(0).get("n");
    }
}
