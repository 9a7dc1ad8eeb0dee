package london.dsco.advice.request;

import static london.dsco.advice.request.People.as;
import static london.dsco.advice.request.People.system;
import static london.dsco.advice.request.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.LondonDates;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class AdviceRequestTest {

    private static final Instant NOW = Clock.systemUTC().instant();

    private static Response open(ObjectNode opening) {
        return system("camden").body(opening.toString()).post(Journey.REQUESTS);
    }

    @Test
    void aRequestStartsItsClockOnTheLondonDateOfReceipt() {
        Response opened = open(Journey.opening("2026-05-31T23:00:00Z"));
        opened.then()
                .statusCode(201)
                .header("Location", equalTo(Journey.REQUESTS + "/" + opened.path("id")))
                .header("ETag", notNullValue())
                .body("status", equalTo("RECEIVED"))
                .body("clock.receivedOn", equalTo("2026-06-01"))
                .body("clock.deemedReceivedOn", equalTo("2026-06-01"))
                .body("clock.remindOn", equalTo("2026-06-29"))
                .body("clock.dueOn", equalTo("2026-07-13"))
                .body("clock.state", equalTo("OVERDUE"))
                .body("clock.rules", equalTo("SENDR-2014"));
    }

    @Test
    void whatIsOpenedIsReadBackTheSame() {
        Journey journey = Journey.opened();
        String tag = journey.tag("sen-caseworker", "");
        as("sen-caseworker")
                .header("If-None-Match", tag)
                .get(journey.path(""))
                .then()
                .statusCode(304);
    }

    @Test
    void anotherBodyIsBoundByRegulationEight() {
        open(Journey.opening().put("legalBasis", "REG8_S31"))
                .then()
                .body("clock.citation", startsWith("SEND Regulations 2014 reg 8(1)"));
    }

    @Test
    void theSameKeyOpensOneRequest() {
        String body = Journey.opening().toString();
        String key = UUID.randomUUID().toString();
        Response first =
                system("camden").header("Idempotency-Key", key).body(body).post(Journey.REQUESTS);
        Response again =
                system("camden").header("Idempotency-Key", key).body(body).post(Journey.REQUESTS);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(
                        Database.select(
                                "select 1 from request_entry where request_id = ?",
                                UUID.fromString(first.path("id"))))
                .hasSize(1);
        system("camden")
                .header("Idempotency-Key", key)
                .body(Journey.opening().toString())
                .post(Journey.REQUESTS)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"SECOND_THOUGHTS\"}",
                "{\"involvement\": null}",
                "{\"receivedAt\": \"yesterday\"}",
                "{\"receivedAt\": null}",
                "{\"borough\": \"E09000012\"}",
                "{\"child\": {\"childRef\": \"a b\"}}",
                "{\"child\": {\"givenName\": \" \"}}",
                "{\"child\": {\"upn\": \"Z801200001001\"}}",
                "{\"child\": {\"dateOfBirth\": \"2014-02-30\"}}",
                "{\"evidence\": [{\"reference\": \"x\"}]}"
            })
    void whatIsNotOfTheDocumentedFormIsRefused(String change) throws Exception {
        open(changed(Journey.opening(), Journey.JSON.readTree(change)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", notNullValue());
    }

    /** The change laid over the whole, object by object. */
    private static ObjectNode changed(ObjectNode whole, JsonNode change) {
        change.properties()
                .forEach(
                        field -> {
                            JsonNode old = whole.get(field.getKey());
                            boolean deeper =
                                    old instanceof ObjectNode && field.getValue().isObject();
                            whole.set(
                                    field.getKey(),
                                    deeper
                                            ? changed((ObjectNode) old, field.getValue())
                                            : field.getValue());
                        });
        return whole;
    }

    @Test
    void aDateThatCannotBeIsRefused() {
        open(Journey.opening(NOW.plus(Duration.ofHours(2)).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/receivedAt"));
        open(Journey.opening("2014-08-31T22:00:00Z")).then().statusCode(422);
        open(Journey.opening("-999999999-01-01T00:00:00Z")).then().statusCode(422);
        ObjectNode old = Journey.opening();
        ((ObjectNode) old.get("child")).put("dateOfBirth", "1990-01-01");
        open(old).then().statusCode(422).body("errors.pointer", contains("/child/dateOfBirth"));
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

    @Test
    void allocationTakesTheTagOfTheAllocationOrOfTheRequest() {
        Journey journey = Journey.opened();
        String body = "{\"author\": \"advice-author-2@camden\"}";
        as("team-manager").body(body).put(journey.path("/allocation")).then().statusCode(428);
        String first = journey.tag("team-manager", "/allocation");
        journey.allocated();
        as("team-manager")
                .header("If-Match", first)
                .body(body)
                .put(journey.path("/allocation"))
                .then()
                .statusCode(412);
        as("team-manager")
                .header("If-Match", journey.tag("team-manager", "/allocation"))
                .body(body)
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200)
                .body("author", equalTo("advice-author-2@camden"))
                .body("allocatedBy", equalTo("team-manager@camden"));
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"Not A Username\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(400);
    }

    @Test
    void anExceptionExcusesAndMovesNoDate() {
        Instant sevenWeeksAgo = NOW.minus(Duration.ofDays(49));
        LocalDate receivedOn = LondonDates.dateOf(sevenWeeksAgo);
        Journey journey = Journey.opened(sevenWeeksAgo.toString());
        String absence =
                "{\"ground\": \"ABSENT_FROM_AREA\", \"affects\": \"CHILD\", \"startsOn\": \"%s\","
                        + " \"endsOn\": \"%s\", \"impracticality\": \"Nobody could be met\"}";
        as("team-manager")
                .body(absence.formatted(receivedOn.plusDays(3), receivedOn.plusDays(29)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("absence-too-short"));
        as("team-manager")
                .body(absence.formatted(receivedOn.plusDays(3), receivedOn.plusDays(30)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(201)
                .body("clock.state", equalTo("OVERDUE"))
                .body("clock.dueOn", equalTo(receivedOn.plusDays(42).toString()))
                .body("clock.exception.citation", equalTo("SEND Regulations 2014 reg 8(2)(b)"));
        as("team-manager")
                .body(absence.formatted(receivedOn.plusDays(3), receivedOn.plusDays(30)))
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(409);
        as("team-manager")
                .body(
                        "{\"ground\": \"STAFF_SHORTAGE\", \"affects\": \"CHILD\", \"impracticality\": \"x\"}")
                .post(journey.path("/exceptions"))
                .then()
                .statusCode(400);
        journey.allocated(journey.tag("team-manager", "/allocation"))
                .drafted()
                .submitted()
                .authorised()
                .audited(3)
                .signedOff()
                .dispatched()
                .get("dsco")
                .then()
                .body("clock.state", equalTo("EXCUSED_LATE"));
    }

    @Test
    void whatCannotBeStoredIsInvalidInput() {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.get("child")).put("givenName", "a\u0000b");
        open(opening).then().statusCode(400);
        as("dsco").queryParam("childRef", "\u0000").get(Journey.REQUESTS).then().statusCode(400);
    }

    @Test
    void anOutcomeIsOfOnePiece() {
        Journey journey = Journey.signedOffWith(3).dispatched();
        assertOutcome(journey, "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\"}", 422);
        assertOutcome(journey, "{\"outcome\": \"NO_PLAN\", \"planRef\": \"P-1\"}", 422);
        assertOutcome(
                journey,
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2099-01-01\"}",
                422);
        assertOutcome(
                journey,
                "{\"outcome\": \"PLAN_ISSUED\", \"planRef\": \"P-1\", \"issuedOn\": \"2014-08-31\"}",
                422);
        assertOutcome(journey, "{\"outcome\": \"NO_PLAN\"}", 200);
        assertOutcome(journey, "{\"outcome\": \"NO_PLAN\"}", 409);
    }

    private static void assertOutcome(Journey journey, String body, int status) {
        as("sen-caseworker").body(body).post(journey.path("/outcome")).then().statusCode(status);
    }

    @Test
    void aRequestMayBeWithdrawnAtAnyTime() {
        Journey journey = Journey.opened();
        assertOutcome(journey, "{\"outcome\": \"WITHDRAWN\"}", 200);
        journey.get("sen-caseworker")
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("outcome", equalTo("WITHDRAWN"));
        journey.post("dsco", "/dispatch").then().statusCode(409);
    }

    @Test
    void everyAccessIsOnRecord() {
        Journey journey = Journey.opened();
        as("dsco")
                .header("Access-Purpose", "Quarterly check")
                .get(journey.path(""))
                .then()
                .statusCode(200);
        assertThat(
                        Database.select(
                                "select action, username, purpose from access_log where ? = any(record_ids) order by seq",
                                journey.id))
                .extracting(
                        row ->
                                row.get("action")
                                        + " "
                                        + row.get("username")
                                        + " "
                                        + row.get("purpose"))
                .containsExactly("RECEIVED camden-system null", "READ dsco@camden Quarterly check");
    }
}
