package london.dsco.review.planimport;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.planimport.PlanFiles.HEADER;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.loaded;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static london.dsco.review.planimport.PlanFiles.row;
import static london.dsco.review.planimport.PlanFiles.rows;
import static london.dsco.review.planimport.PlanFiles.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send a file, and whether it is accepted. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanImportResourceTest {

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
