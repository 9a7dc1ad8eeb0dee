package london.dsco.advice.action;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ActionResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String DONE = "{\"done\": \"Canary done\"}";

    private static AdviceCase audited() {
        return Journey.opened().allocated().drafted().submitted().audited(2);
    }

    private static String action(
            AdviceCase journey, String criterion, String owner, LocalDate due) {
        return """
               {"auditId": "%s", "criterion": "%s", "text": "Canary text", "owner": "%s", "dueOn": "%s"}
               """
                .formatted(journey.last().text("id"), criterion, owner, due);
    }

    private static Response raise(AdviceCase journey, String body) {
        return as("dsco").body(body).post(journey.path("/actions"));
    }

    private static Response raiseFor(AdviceCase journey, String owner) {
        return raise(journey, action(journey, "D2", owner, TODAY.plusDays(14)));
    }

    @Test
    void anActionIsRaisedFromACriterionAndClosedByItsOwner() {
        AdviceCase journey = audited();
        Response raised = raiseFor(journey, journey.author());
        raised.then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("criterion", equalTo("D2"))
                .body("overdue", equalTo(false))
                .body("raisedBy", equalTo("dsco@camden"));
        String path = raised.header("Location");
        as("advice-author").body(DONE).post(path + "/closure").then().statusCode(200);
        as("dsco")
                .get(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("done", equalTo("Canary done"))
                .body("closedBy", equalTo("advice-author@camden"));
        as("dsco").body(DONE).post(path + "/closure").then().statusCode(409);
        as("team-manager").get(journey.path("/actions")).then().body("items", hasSize(1));
    }

    @Test
    void letsTheCaseBeSentWhileAnActionIsOpen() {
        AdviceCase journey = audited();
        raiseFor(journey, journey.author()).then().statusCode(201);
        journey.authorised().signedOff().dispatched();
        as("dsco")
                .body(
                        "{\"text\": \"Share it\", \"owner\": \"dsco@camden\", \"dueOn\": \"%s\"}"
                                .formatted(TODAY))
                .post(journey.path("/actions"))
                .then()
                .statusCode(201)
                .body("auditId", nullValue());
    }

    @Test
    void onlyItsOwnerAndADscoCloseAnAction() {
        AdviceCase journey = audited();
        String path = raiseFor(journey, journey.author()).header("Location");
        as("team-manager").body(DONE).post(path + "/closure").then().statusCode(403);
        as("dsco").body("{\"done\": \" \"}").post(path + "/closure").then().statusCode(400);
        as("dsco").body(DONE).post(path + "/closure").then().statusCode(200);
        String managers = raiseFor(journey, "team-manager@camden").header("Location");
        as("advice-author").body(DONE).post(managers + "/closure").then().statusCode(403);
        as("team-manager").body(DONE).post(managers + "/closure").then().statusCode(200);
    }

    @Test
    void refusesAnOwnerWhoDoesNotSeeTheCase() {
        AdviceCase journey = audited();
        for (String owner : new String[] {"advice-author-2@camden", "nobody@camden"}) {
            raiseFor(journey, owner)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("not-of-the-case"));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 422", "0, 201", "365, 201", "400, 422"})
    void acceptsADayFromTodayToAYearFromNow(int days, int status) {
        AdviceCase journey = audited();
        raise(journey, action(journey, "D2", journey.author(), TODAY.plusDays(days)))
                .then()
                .statusCode(status);
    }

    @Test
    void refusesACriterionOrAnAuditThatDoesNotExist() {
        AdviceCase journey = audited();
        raise(journey, action(journey, "Z9", journey.author(), TODAY))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-criterion"));
        raise(
                        journey,
                        action(journey, "D2", journey.author(), TODAY)
                                .replace(journey.last().text("id"), UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-audit"));
        raise(
                        journey,
                        "{\"criterion\": \"D2\", \"text\": \"x\", \"owner\": \"dsco@camden\","
                                + " \"dueOn\": \""
                                + TODAY
                                + "\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/auditId"));
    }

    @Test
    void listsTheBoroughsActionsForADscoAndTheirOwnForOthersWithoutWords() {
        AdviceCase journey = audited();
        String authors = raiseFor(journey, journey.author()).path("id");
        String managers = raiseFor(journey, "team-manager@camden").path("id");
        assertThat(list(as("dsco"), "")).contains(authors, managers).doesNotContain("Canary");
        assertThat(list(as("dsco"), "&owner=team-manager@camden"))
                .contains(managers)
                .doesNotContain(authors);
        assertThat(list(as("advice-author"), "")).contains(authors).doesNotContain(managers);
        as("advice-author")
                .get("/advice/v1/actions?owner=team-manager@camden")
                .then()
                .statusCode(403);
        assertThat(list(as("dsco"), "&state=CLOSED")).doesNotContain(authors);
        assertThat(list(as("dsco", "hackney"), "")).doesNotContain(authors);
    }

    @Test
    void anAuthorSeesNoActionOfACaseThatWasHandedOverAndTheNextPageIsFull() {
        String author = "handed-over@camden";
        Staff.author(author, "camden", Staff.TEAM);
        AdviceCase gone = allocatedTo(author);
        AdviceCase still = allocatedTo(author);
        String lost = raise(gone, free(author)).then().statusCode(201).extract().path("id");
        String kept = raise(still, free(author)).then().statusCode(201).extract().path("id");
        allocate(gone, "advice-author-2@camden");
        String seen =
                user(author, "camden", "advice-author")
                        .queryParam("limit", 1)
                        .get("/advice/v1/actions")
                        .asString();
        assertThat(seen).contains(kept).doesNotContain(lost);
        assertThat(list(as("dsco"), "&owner=" + author)).contains(lost, kept);
    }

    @Test
    void refusesAStrangerAsOwnerBeforeThereIsAnAuthor() {
        raise(Journey.opened(), free("nobody@camden"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-of-the-case"));
    }

    private static AdviceCase allocatedTo(String author) {
        AdviceCase journey = Journey.opened();
        allocate(journey, author);
        return journey;
    }

    private static void allocate(AdviceCase journey, String author) {
        as("team-manager")
                .header("If-Match", "*")
                .body(Fixtures.allocation(author).toString())
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
    }

    /** Returns an action that follows from no audit. */
    private static String free(String owner) {
        return """
               {"text": "Read the guidance", "owner": "%s", "dueOn": "%s"}"""
                .formatted(owner, TODAY.plusDays(7));
    }

    private static String list(RequestSpecification by, String filter) {
        Response page = by.get("/advice/v1/actions?limit=200" + filter);
        page.then().statusCode(200);
        return page.asString();
    }

    @Test
    void anActionIsNotFoundUnderAnotherRequest() {
        AdviceCase journey = audited();
        String id = raiseFor(journey, journey.author()).path("id");
        String other = audited().path("/actions/" + id);
        as("dsco").get(other).then().statusCode(404);
        as("dsco").body(DONE).post(other + "/closure").then().statusCode(404);
    }

    @Test
    void onlySocialCareSeesAnActionInTheTimelineAndWithoutWords() {
        AdviceCase journey = audited();
        String path = raiseFor(journey, journey.author()).header("Location");
        as("dsco").body(DONE).post(path + "/closure").then().statusCode(200);
        assertThat(as("advice-author").get(journey.path("/timeline")).asString())
                .contains("ACTION_RAISED", "ACTION_CLOSED")
                .doesNotContain("Canary");
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("ACTION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadActions(String role) {
        AdviceCase journey = audited();
        as(role).get(journey.path("/actions")).then().statusCode(403);
        as(role).get("/advice/v1/actions").then().statusCode(403);
        user("x@camden", "camden", "advice-author")
                .get(journey.path("/actions"))
                .then()
                .statusCode(403);
    }
}
