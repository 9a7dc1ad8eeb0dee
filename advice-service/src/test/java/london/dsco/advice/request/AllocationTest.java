package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can be named as author, and whose cases a manager sees. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AllocationTest {

    private final String someone = UUID.randomUUID().toString().substring(0, 13);
    private final String author = "author-" + someone;
    private final String manager = "manager-" + someone;

    private static Response allocate(AdviceCase journey, String author) {
        return as("team-manager")
                .header("If-Match", tag("team-manager", journey.path("/allocation")))
                .body("{\"author\": \"" + author + "\"}")
                .put(journey.path("/allocation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody@camden", "team-manager@camden"})
    void refusesSomebodyWhoIsNotAnAuthorInTheRegister(String name) {
        allocate(Journey.opened(), name)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/author"))
                .body("errors.code", contains("not-an-author"));
    }

    @Test
    void refusesAnAuthorOfAnotherBorough() {
        Staff.author(author, "hackney", Staff.TEAM);
        allocate(Journey.opened(), author).then().statusCode(422);
    }

    @Test
    void aManagerSeesTheirTeamsCasesAndThoseWithoutAnAuthor() {
        Staff.author(author, "camden", "Team " + someone);
        Staff.manager(manager, "camden", "Team " + someone);
        AdviceCase unallocated = Journey.opened();
        AdviceCase own = Journey.opened();
        AdviceCase others = Journey.opened().allocated();
        allocate(own, author).then().statusCode(200);

        read(unallocated).then().statusCode(200);
        read(own).then().statusCode(200);
        read(others).then().statusCode(403);
        user(manager, "camden", "team-manager")
                .queryParam("childRef", childRef(own))
                .get(AdviceCase.REQUESTS)
                .then()
                .body("items.id", contains(own.requestId()));
        user(manager, "camden", "team-manager")
                .queryParam("childRef", childRef(others))
                .get(AdviceCase.REQUESTS)
                .then()
                .body("items.id", not(hasItem(others.requestId())));
    }

    @Test
    void theListIsFilteredByTeam() {
        Staff.author(author, "camden", "Team " + someone);
        AdviceCase journey = Journey.opened();
        allocate(journey, author).then().statusCode(200);
        as("dsco")
                .queryParam("team", "Team " + someone)
                .get(AdviceCase.REQUESTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(journey.requestId()));
    }

    @Test
    void refusesSomebodyWhoLeft() {
        Staff.author(author, "camden", Staff.TEAM);
        as("borough-admin")
                .body("{\"roles\": [], \"team\": \"" + Staff.TEAM + "\"}")
                .put("/advice/v1/practitioners/" + author)
                .then()
                .statusCode(200)
                .body("roles.size()", equalTo(0));
        allocate(Journey.opened(), author).then().statusCode(422);
    }

    private Response read(AdviceCase journey) {
        return user(manager, "camden", "team-manager").get(journey.path());
    }

    private static String childRef(AdviceCase journey) {
        return journey.childRef();
    }
}
