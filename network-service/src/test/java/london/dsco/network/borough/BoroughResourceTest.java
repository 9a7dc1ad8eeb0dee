package london.dsco.network.borough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import london.dsco.network.Callers;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class BoroughResourceTest {

    @Test
    void listsThe33WithTheCodesOfBothAuthoritiesAndTheirReturns() {
        JsonPath page = Callers.dsco().get("/boroughs").then().statusCode(200).extract().jsonPath();
        assertThat(page.getList("items")).hasSize(33);
        assertThat(page.getString("nextCursor")).isNull();
        assertThat(page.getList("items.findAll { it.dscoInPost == 'YES' }")).hasSize(27);
        assertThat(page.getList("items.findAll { it.dscoInPost == 'RECRUITING' }.name"))
                .hasToString("[Bexley, Hounslow]");
        assertThat(page.getList("items.findAll { it.dscoInPost == 'NO' }.name"))
                .hasToString("[Barking and Dagenham, Merton]");
        assertThat(page.getList("items.findAll { it.dscoInPost == 'NOT_RETURNED' }.name"))
                .hasToString("[Lewisham, Newham]");
    }

    @Test
    void answersTheRemainingBoroughsAfterTheCursor() {
        JsonPath first =
                Callers.dsco()
                        .get("/boroughs?limit=30")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        Callers.dsco()
                .queryParam("cursor", first.getString("nextCursor"))
                .get("/boroughs?limit=30")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[2].gss", equalTo("E09000033"));
    }

    @Test
    void readsABoroughByItsGssCode() {
        Callers.dsco()
                .get("/boroughs/E09000019")
                .then()
                .statusCode(200)
                .body("name", equalTo("Islington"))
                .body("dfeCode", equalTo("206"))
                .body("asOf", equalTo("2025-01-16"));
    }

    @Test
    void aCodeOutsideThe33IsNotFound() {
        Callers.dsco().get("/boroughs/E09000034").then().statusCode(404);
    }
}
