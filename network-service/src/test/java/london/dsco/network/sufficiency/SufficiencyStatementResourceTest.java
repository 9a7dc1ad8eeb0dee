package london.dsco.network.sufficiency;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** ShareablePapersTest checks that a draft stays in its borough. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SufficiencyStatementResourceTest {

    @Test
    void showsOtherBoroughsChildrenInBands() {
        String id = shared(Examples.of("WriteSufficiencyStatement"));

        dscoOf("camden")
                .get("/sufficiency-statements/" + id)
                .then()
                .body("needs[0].needing", equalTo(24))
                .body("needs[0].outOfArea", equalTo(8));
        for (var reader : List.of(dscoOf("hackney"), in(Role.REGIONAL_OBSERVER))) {
            reader.get("/sufficiency-statements/" + id)
                    .then()
                    .statusCode(200)
                    .body("needs[0].needing", nullValue())
                    .body("needs[0].needingBand", equalTo("FROM_20"))
                    .body("needs[0].outOfArea", nullValue())
                    .body("needs[0].outOfAreaBand", equalTo("BELOW_10"))
                    .body("needs[0].placesInArea", equalTo(15));
        }
    }

    @Test
    void theFirstChildOutsideTheAreaDoesNotChangeWhatOthersRead() {
        ObjectNode nobody = Examples.of("WriteSufficiencyStatement");
        ((ObjectNode) nobody.path("needs").get(0)).put("outOfArea", 0).put("needing", 6);
        String id = shared(nobody);
        Response before = dscoOf("hackney").get("/sufficiency-statements/" + id);

        ((ObjectNode) nobody.path("needs").get(0)).put("outOfArea", 1).put("needing", 5);
        dscoOf("camden")
                .header(
                        "If-Match",
                        dscoOf("camden").get("/sufficiency-statements/" + id).header("ETag"))
                .body(nobody)
                .put("/sufficiency-statements/" + id)
                .then()
                .statusCode(200);

        Response after = dscoOf("hackney").get("/sufficiency-statements/" + id);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isNotNull().isEqualTo(before.header("ETag"));
    }

    @Test
    void comparesAProvisionAcrossBoroughsWithoutNumbersOfChildren() {
        String id = shared(Examples.of("WriteSufficiencyStatement"));
        String draft = id(write("hackney", Examples.of("WriteSufficiencyStatement")));

        for (String borough : List.of("camden", "hackney")) {
            dscoOf(borough)
                    .get("/sufficiency-lines?limit=200&provision=SPECIALIST_FOSTER_CARE")
                    .then()
                    .statusCode(200)
                    .body("items.statementId", hasItem(id))
                    .body("items.statementId", not(hasItem(draft)))
                    .body("items.provision", everyItem(equalTo("SPECIALIST_FOSTER_CARE")))
                    .body(
                            "items.find { it.statementId == '" + id + "' }.outOfAreaBand",
                            equalTo("BELOW_10"))
                    .body("items.find { it.statementId == '" + id + "' }.needing", nullValue());
        }
        dscoOf("hackney")
                .get("/sufficiency-lines?limit=200&enough=TIGHT")
                .then()
                .body("items.enough", everyItem(equalTo("TIGHT")));
        dscoOf("hackney")
                .get("/sufficiency-lines?borough=E09000012")
                .then()
                .body("items.size()", equalTo(0));
        in(Role.HEALTH_PARTNER).get("/sufficiency-lines").then().statusCode(403);

        dscoOf("camden")
                .post("/sufficiency-statements/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        dscoOf("hackney")
                .get("/sufficiency-lines?limit=200")
                .then()
                .body("items.statementId", not(hasItem(id)));
    }

    @Test
    void pagesThroughLinesOnce() {
        String id = shared(Examples.of("WriteSufficiencyStatement"));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page =
                    dscoOf("hackney")
                            .get(
                                    "/sufficiency-lines?limit=1"
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .then()
                            .statusCode(200)
                            .extract();
            page.<List<Map<String, Object>>>path("items")
                    .forEach(
                            line -> seen.add(line.get("statementId") + " " + line.get("position")));
            cursor = page.path("nextCursor");
        }

        assertThat(seen).doesNotHaveDuplicates().contains(id + " 1", id + " 2");
    }

    @Test
    void isFoundByItsWordsButNotByItsNumbers() {
        String id =
                shared(
                        Examples.of("WriteSufficiencyStatement")
                                .put("title", "Places for a meerkat")
                                .put("farFromHome", "There is no burrow."));

        dscoOf("hackney")
                .get("/search?q=meerkat burrow&kind=SUFFICIENCY_STATEMENT")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void refusesAnInconsistentStatementAndTextThatIdentifiesSomebody() {
        ObjectNode unasked = Examples.of("WriteSufficiencyStatement");
        unasked.putArray("asked").add("PROVIDERS");
        write("camden", unasked)
                .statusCode(422)
                .body("errors[0].code", equalTo("families-not-asked"));
        write(
                        "camden",
                        Examples.of("WriteSufficiencyStatement")
                                .put("farFromHome", "Mrs Sarah Thompson is in Kent."))
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));
        write("camden", Examples.of("WriteSufficiencyStatement").put("address", "javascript:x()"))
                .statusCode(400);
    }

    private static ValidatableResponse write(String borough, ObjectNode statement) {
        return dscoOf(borough).body(statement).post("/sufficiency-statements").then();
    }

    private static String id(ValidatableResponse written) {
        return written.statusCode(201).extract().path("id");
    }

    private static String shared(ObjectNode statement) {
        String id = id(write("camden", statement));
        dscoOf("camden").post("/sufficiency-statements/" + id + "/sharing").then().statusCode(200);
        return id;
    }
}
