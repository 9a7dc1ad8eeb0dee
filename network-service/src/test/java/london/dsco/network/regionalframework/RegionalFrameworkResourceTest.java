package london.dsco.network.regionalframework;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** The coordinator records what was agreed; Camden and Hackney report their progress. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegionalFrameworkResourceTest {

    private static final String FRAMEWORKS = "/regional-frameworks";
    private static final String IMPLEMENTATIONS = "/framework-implementations";

    @Test
    void comparesTheBoroughsThatShareTheirProgressPrincipleByPrinciple() {
        String framework = agreed();
        shared("camden", boroughs(framework));
        ObjectNode hackney = boroughs(framework);
        hackney.withArray("states").remove(1);
        ((ObjectNode) hackney.at("/states/0")).put("state", "UNDER_WAY");
        shared("hackney", hackney);
        write("islington", boroughs(framework)).statusCode(201);

        for (RequestSpecification reader : List.of(dscoOf("barnet"), in(Role.REGIONAL_OBSERVER))) {
            reader.get(FRAMEWORKS + "/" + framework + "/comparison")
                    .then()
                    .statusCode(200)
                    .body("boroughs", equalTo(2))
                    .body("principles.code", contains("P1", "P2"))
                    .body("principles[0].inPlace", equalTo(1))
                    .body("principles[0].underWay", equalTo(1))
                    .body("principles[0].boroughs.borough", contains("E09000007", "E09000012"))
                    .body("principles[1].differently", equalTo(1))
                    .body("principles[1].boroughs", hasSize(1));
        }
        dscoOf("barnet")
                .get(IMPLEMENTATIONS + "?framework=" + framework)
                .then()
                .body("items.borough", containsInAnyOrder("E09000007", "E09000012"));
    }

    @Test
    void aDraftImplementationDoesNotCountAndOnlyItsDscoReadsIt() throws Exception {
        String framework = agreed();
        String draft = write("islington", boroughs(framework)).statusCode(201).extract().path("id");

        dscoOf("camden").get(IMPLEMENTATIONS + "/" + draft).then().statusCode(404);
        dscoOf("islington")
                .get(FRAMEWORKS + "/" + framework + "/comparison")
                .then()
                .body("boroughs", equalTo(0));
        try (var camden = Database.asApplicationIn("E09000007")) {
            assertThat(
                            Database.select(
                                    camden,
                                    "select 1 from framework_implementation where id = ?::uuid",
                                    draft))
                    .isEmpty();
        }
    }

    @Test
    void aBoroughHasOneImplementationOfEachFrameworkAndCanChangeIt() {
        String framework = agreed();
        String first = shared("camden", boroughs(framework));

        write("camden", boroughs(framework)).statusCode(409).body("existing", equalTo(first));
        ObjectNode later = boroughs(framework);
        ((ObjectNode) later.at("/states/1")).put("state", "IN_PLACE");
        String one = IMPLEMENTATIONS + "/" + first;
        dscoOf("camden")
                .header("If-Match", dscoOf("camden").get(one).header("ETag"))
                .body(later)
                .put(one)
                .then()
                .statusCode(200);
        dscoOf("hackney")
                .get(FRAMEWORKS + "/" + framework + "/comparison")
                .then()
                .body("principles[1].inPlace", equalTo(1));
    }

    @Test
    void refusesAFrameworkThatIsADraftOrThatOthersAgreedAmongThemselves() {
        String draft =
                dscoOf("hackney")
                        .body(Examples.of("WriteRegionalFramework"))
                        .post(FRAMEWORKS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        String before = refusal(write("camden", boroughs(draft)));
        assertThat(before)
                .isEqualTo(refusal(write("camden", boroughs(UUID.randomUUID().toString()))));
        dscoOf("camden").get(FRAMEWORKS + "/" + draft + "/comparison").then().statusCode(404);

        ObjectNode theirs = Examples.of("WriteRegionalFramework");
        theirs.putArray("parties").add("E09000012").add("E09000019");
        write("camden", boroughs(agreed(theirs)))
                .statusCode(422)
                .body("errors[0].code", equalTo("not-a-party"));
    }

    @Test
    void refusesTextThatIdentifiesSomebody() {
        ObjectNode called = boroughs(agreed()).put("localName", "The pathway of 943 476 5919");
        write("camden", called).statusCode(422).body("errors[0].pointer", equalTo("/localName"));
        ObjectNode named = boroughs(agreed());
        ((ObjectNode) named.at("/states/0")).put("how", "As for 943 476 5919.");
        write("camden", named).statusCode(422).body("errors[0].pointer", equalTo("/states/0/how"));
        ObjectNode framework = Examples.of("WriteRegionalFramework");
        ((ObjectNode) framework.at("/principles/1")).put("text", "As for 943 476 5919.");
        in(Role.NETWORK_COORDINATOR)
                .body(framework)
                .post(FRAMEWORKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/principles/1/text"));
    }

    private static String refusal(ValidatableResponse answer) {
        return answer.statusCode(422).extract().path("errors[0].code");
    }

    private static String agreed() {
        return agreed(Examples.of("WriteRegionalFramework"));
    }

    private static String agreed(ObjectNode framework) {
        String id =
                in(Role.NETWORK_COORDINATOR)
                        .body(framework)
                        .post(FRAMEWORKS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        in(Role.NETWORK_COORDINATOR)
                .post(FRAMEWORKS + "/" + id + "/sharing")
                .then()
                .statusCode(200);
        return id;
    }

    private static ObjectNode boroughs(String framework) {
        return Examples.of("WriteFrameworkImplementation").put("frameworkId", framework);
    }

    private static ValidatableResponse write(String borough, ObjectNode boroughs) {
        return dscoOf(borough).body(boroughs).post(IMPLEMENTATIONS).then();
    }

    private static String shared(String borough, ObjectNode boroughs) {
        String id = write(borough, boroughs).statusCode(201).extract().path("id");
        dscoOf(borough).post(IMPLEMENTATIONS + "/" + id + "/sharing").then().statusCode(200);
        return id;
    }
}
