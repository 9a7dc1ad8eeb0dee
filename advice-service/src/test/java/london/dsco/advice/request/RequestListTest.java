package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class RequestListTest {

    private static Response open(ObjectNode opening) {
        return system("camden").body(opening.toString()).post(AdviceCase.REQUESTS);
    }

    @Test
    void pagesWithoutGapOrRepeatWhileOtherRequestsAreOpened() {
        String ref = "C-" + UUID.randomUUID();
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            wanted.add(openFor(ref));
        }
        List<String> seen = new ArrayList<>();
        String next = AdviceCase.REQUESTS + "?limit=2&childRef=" + ref;
        while (next != null) {
            Response page = as("sen-caseworker").get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            String cursor = page.path("nextCursor");
            next =
                    cursor == null
                            ? null
                            : AdviceCase.REQUESTS
                                    + "?limit=2&childRef="
                                    + ref
                                    + "&cursor="
                                    + cursor;
            if (seen.size() == 2) {
                wanted.add(openFor(ref));
            }
        }
        assertThat(seen).isEqualTo(wanted);
        as("sen-caseworker").get(AdviceCase.REQUESTS + "?cursor=bogus").then().statusCode(400);
        as("sen-caseworker").get(AdviceCase.REQUESTS + "?status=LOST").then().statusCode(400);
        as("sen-caseworker").get(AdviceCase.REQUESTS + "?limit=201").then().statusCode(400);
    }

    private static String openFor(String childRef) {
        ObjectNode opening = Journey.opening().put("anotherRequest", true);
        ((ObjectNode) opening.get("child")).put("childRef", childRef);
        return open(opening).then().statusCode(201).extract().path("id");
    }

    @Test
    void filtersByStatusDueDateAuthorAndInvolvement() {
        String ref = "C-" + UUID.randomUUID();
        ObjectNode opening = Journey.opening("2026-03-02T09:00:00Z").put("involvement", "CLA");
        ((ObjectNode) opening.get("child")).put("childRef", ref);
        String late = open(opening).then().extract().path("id");
        String fresh = openFor(ref);
        String base = AdviceCase.REQUESTS + "?childRef=" + ref;
        assertListed(base + "&overdue=true", late);
        assertListed(base + "&overdue=false", fresh);
        assertListed(base + "&behind=true", late);
        assertListed(base + "&behind=false", fresh);
        as("dsco")
                .get(base)
                .then()
                .body("items[0].behind.step", equalTo("ALLOCATE"))
                .body("items[0].behind.by", equalTo("2026-03-09"))
                .body("items[1].behind", nullValue());
        as("sen-caseworker").get(base).then().body("items.behind", everyItem(nullValue()));
        as("sen-caseworker").get(base + "&behind=true").then().statusCode(403);
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
    void showsAnAuthorOnlyTheirOwnRequests() {
        AdviceCase journey = Journey.opened().allocated();
        String childRef = journey.childRef();
        as("advice-author").get(journey.path()).then().statusCode(200);
        user("advice-author-2@camden", "camden", "advice-author")
                .get(journey.path())
                .then()
                .statusCode(403);
        String list = AdviceCase.REQUESTS + "?childRef=" + childRef;
        assertThat(as("advice-author").get(list).<List<String>>path("items.id"))
                .containsExactly(journey.requestId());
        assertThat(
                        user("advice-author-2@camden", "camden", "advice-author")
                                .get(list)
                                .<List<String>>path("items.id"))
                .isEmpty();
    }

    @Test
    void showsAManagerWithoutATeamOnlyRequestsWithoutAnAuthor() {
        AdviceCase journey = Journey.opened();
        String list = AdviceCase.REQUESTS + "?childRef=" + journey.childRef();
        assertThat(listedForNobodysManager(list)).containsExactly(journey.requestId());
        journey.allocated();
        assertThat(listedForNobodysManager(list)).isEmpty();
    }

    private static List<String> listedForNobodysManager(String list) {
        return user("nobodys-manager@camden", "camden", "team-manager")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-school", "setting", "parent-forum", "review-coordinator"})
    void showsOtherRolesNoRequestAtAll(String role) {
        as(role).get(Journey.opened().path()).then().statusCode(403);
    }

    @Test
    void filtersByATeamWithAnyNameInTheRegister() {
        as("dsco")
                .queryParam("team", "T".repeat(100))
                .get(AdviceCase.REQUESTS)
                .then()
                .statusCode(200);
        as("dsco")
                .queryParam("team", "T".repeat(101))
                .get(AdviceCase.REQUESTS)
                .then()
                .statusCode(400);
    }

    @Test
    void listsInOrderOfReceiptWhateverTheOrderOfOpening() {
        String ref = "C-" + UUID.randomUUID();
        List<String> received =
                List.of(
                        "2026-03-03T09:00:00Z",
                        "2026-03-01T09:00:00Z",
                        "2026-03-02T09:00:00.000001Z",
                        "2026-03-02T09:00:00Z");
        for (String at : received) {
            ObjectNode opening = Journey.opening(at).put("anotherRequest", true);
            ((ObjectNode) opening.get("child")).put("childRef", ref);
            open(opening).then().statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String address = AdviceCase.REQUESTS + "?limit=1&childRef=" + ref;
        String cursor = "";
        while (cursor != null) {
            Response page = as("dsco").get(address + cursor);
            seen.addAll(page.path("items.receivedAt"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen.stream().map(Instant::parse)).isSorted().hasSize(received.size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "health-partner, involvement=CP",
        "health-partner, author=advice-author@camden",
        "health-partner, team=North",
        "borough-admin, involvement=CP",
        "borough-admin, author=advice-author@camden",
        "borough-admin, team=North",
        "sen-caseworker, author=advice-author@camden",
        "sen-caseworker, team=North"
    })
    void refusesAFilterByAFieldThatTheRoleDoesNotSee(String role, String filter) {
        as(role).get(AdviceCase.REQUESTS + "?" + filter)
                .then()
                .statusCode(403)
                .body("detail", startsWith("Your role cannot see"))
                .header("ETag", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin"})
    void filtersByStateForRolesThatSeeOnlyTheState(String role) {
        AdviceCase journey = Journey.opened("2026-03-02T09:00:00Z");
        String ref = journey.childRef();
        assertThat(
                        as(role).get(
                                        AdviceCase.REQUESTS
                                                + "?overdue=true&status=RECEIVED&dueBefore=2026-05-01&childRef="
                                                + ref)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"))
                .containsExactly(journey.requestId());
    }
}
