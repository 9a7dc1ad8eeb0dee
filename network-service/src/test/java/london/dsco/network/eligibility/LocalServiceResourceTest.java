package london.dsco.network.eligibility;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Redbridge shares its criteria and their services; Southwark has a draft. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LocalServiceResourceTest {

    private static final String PATH = "/local-services?limit=200&borough=E09000026";

    @Test
    void findsServicesByCriteriaProviderAndDirectPayment() {
        shared();

        in(Role.REGIONAL_OBSERVER)
                .get(PATH + "&criteria=SHORT_BREAKS&provider=COUNCIL")
                .then()
                .statusCode(200)
                .body("items.name", everyItem(equalTo("Holiday scheme")))
                .body("items.directPayment", everyItem(nullValue()));
        dscoOf("hackney")
                .get(PATH + "&directPayment=true")
                .then()
                .body("items.name", everyItem(equalTo("Saturday club")));
        dscoOf("hackney").get(PATH + "&criteria=DIRECT_PAYMENTS").then().body("items", hasSize(0));
        dscoOf("hackney").get(PATH + "&provider=GOSSIP").then().statusCode(400);
    }

    @Test
    void draftsAndWithdrawnCriteriaAreNotInTheCatalogue() {
        ObjectNode criteria = Examples.of("WriteEligibilityCriteria");
        String draft = "/eligibility-criteria/" + written("southwark", criteria);
        String southwark = "/local-services?borough=E09000028";
        dscoOf("southwark").get(southwark).then().body("items", hasSize(0));

        dscoOf("southwark").post(draft + "/sharing").then().statusCode(200);
        dscoOf("hackney").get(southwark).then().body("items.name", contains("Saturday club"));
        dscoOf("southwark").post(draft + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(southwark).then().body("items", hasSize(0));
    }

    @Test
    void pagesListEachServiceOnce() {
        shared();
        List<String> whole = listed(PATH);
        assertThat(whole).hasSizeGreaterThan(1);

        List<String> paged = new ArrayList<>();
        String next = "/local-services?limit=1&borough=E09000026";
        while (next != null) {
            var page = dscoOf("hackney").get(next).then().statusCode(200).extract();
            List<String> names = page.path("items.name");
            paged.addAll(names);
            String cursor = page.path("nextCursor");
            next =
                    cursor == null
                            ? null
                            : "/local-services?limit=1&borough=E09000026&cursor=" + cursor;
        }
        assertThat(paged).isEqualTo(whole);
    }

    private static List<String> listed(String path) {
        return dscoOf("hackney").get(path).then().statusCode(200).extract().path("items.name");
    }

    private static void shared() {
        ObjectNode criteria = Examples.of("WriteEligibilityCriteria");
        ArrayNode providers = criteria.withArray("providers");
        providers.addObject().put("name", "Holiday scheme").put("kind", "COUNCIL");
        String id = written("redbridge", criteria);
        dscoOf("redbridge").post("/eligibility-criteria/" + id + "/sharing").then().statusCode(200);
    }

    private static String written(String borough, ObjectNode criteria) {
        return dscoOf(borough)
                .body(criteria)
                .post("/eligibility-criteria")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
