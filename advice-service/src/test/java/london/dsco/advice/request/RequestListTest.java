package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class RequestListTest {

    private static Response open(ObjectNode opening) {
        return system("camden").body(opening.toString()).post(Journey.REQUESTS);
    }

    @Test
    void aListIsPagedWithoutGapOrRepeatWhileOthersAreOpened() {
        String ref = "C-" + UUID.randomUUID();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wanted.add(openFor(ref));
        }
        List<String> seen = new ArrayList<>();
        String next = Journey.REQUESTS + "?limit=2&childRef=" + ref;
        while (next != null) {
            Response page = as("sen-caseworker").get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            String cursor = page.path("nextCursor");
            next =
                    cursor == null
                            ? null
                            : Journey.REQUESTS + "?limit=2&childRef=" + ref + "&cursor=" + cursor;
            if (seen.size() == 2) {
                wanted.add(openFor(ref));
            }
        }
        assertThat(seen).isEqualTo(wanted);
        as("sen-caseworker").get(Journey.REQUESTS + "?cursor=bogus").then().statusCode(400);
        as("sen-caseworker").get(Journey.REQUESTS + "?status=LOST").then().statusCode(400);
        as("sen-caseworker").get(Journey.REQUESTS + "?limit=201").then().statusCode(400);
    }

    private static String openFor(String childRef) {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.get("child")).put("childRef", childRef);
        return open(opening).then().statusCode(201).extract().path("id");
    }

    @Test
    void aListIsFilteredByStatusDueDateAuthorAndInvolvement() {
        String ref = "C-" + UUID.randomUUID();
        ObjectNode opening = Journey.opening("2026-03-02T09:00:00Z").put("involvement", "CLA");
        ((ObjectNode) opening.get("child")).put("childRef", ref);
        String late = open(opening).then().extract().path("id");
        String fresh = openFor(ref);
        String base = Journey.REQUESTS + "?childRef=" + ref;
        assertListed(base + "&overdue=true", late);
        assertListed(base + "&overdue=false", fresh);
        assertListed(base + "&dueBefore=2026-04-14", late);
        assertListed(base + "&dueBefore=2026-04-13");
        assertListed(base + "&involvement=CLA", late);
        assertListed(base + "&status=RECEIVED&status=ALLOCATED", late, fresh);
        assertListed(base + "&status=CLOSED");
        assertListed(base + "&author=advice-author@camden");
    }

    private static void assertListed(String address, String... ids) {
        assertThat(
                        as("dsco")
                                .get(address)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"))
                .containsExactly(ids);
    }

    @Test
    void anAuthorSeesWhatIsAllocatedToThem() {
        Journey journey = Journey.opened().allocated();
        String childRef = journey.get("dsco").path("child.childRef");
        journey.get("advice-author").then().statusCode(200);
        user("advice-author-2@camden", "camden", "advice-author")
                .get(journey.path(""))
                .then()
                .statusCode(403);
        String list = Journey.REQUESTS + "?childRef=" + childRef;
        assertThat(as("advice-author").get(list).<List<String>>path("items.id"))
                .containsExactly(journey.id);
        assertThat(
                        user("advice-author-2@camden", "camden", "advice-author")
                                .get(list)
                                .<List<String>>path("items.id"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin"})
    void readersOfStatusesSeeNoMoreThanThat(String role) {
        Journey journey = Journey.opened().allocated();
        journey.get(role)
                .then()
                .statusCode(200)
                .body("status", equalTo("ALLOCATED"))
                .body("child.childRef", notNullValue())
                .body("child.givenName", nullValue())
                .body("child.dateOfBirth", nullValue())
                .body("involvement", nullValue())
                .body("author", nullValue());
        journey.get(role, "/timeline")
                .then()
                .body("entries[1].event", equalTo("ALLOCATED"))
                .body("entries[1].data", nullValue());
        journey.get(role, "/advice").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-school", "setting", "parent-forum", "review-coordinator"})
    void othersSeeNoRequestAtAll(String role) {
        as(role).get(Journey.opened().path("")).then().statusCode(403);
    }
}
