package london.dsco.advice.questionnaire;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff write a questionnaire down, read received ones, and make and revoke links. */
@QuarkusTest
@WithTestResource(RealParts.class)
class QuestionnaireResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String ANSWERS =
            "{\"impactOnFamilyLife\": \"Canary words\", \"completedBy\": \"PRACTITIONER\"}";
    private static final String FOR_PARENT = "{\"recipient\": \"PARENT_CARER\"}";

    private static Response complete(AdviceCase journey) {
        return as("advice-author").body(ANSWERS).post(journey.path("/questionnaire"));
    }

    private static Response link(AdviceCase journey) {
        return as("advice-author").body(FOR_PARENT).post(journey.path("/questionnaire/links"));
    }

    @Test
    void staffWriteAQuestionnaireDownAndALaterOneReplacesNone() {
        AdviceCase journey = Journey.opened().allocated();
        Response first = complete(journey);
        first.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("impactOnFamilyLife", equalTo("Canary words"))
                .body("groupsAndActivities", nullValue())
                .body("completedBy", equalTo("PRACTITIONER"))
                .body("completedOn", equalTo(TODAY.toString()))
                .body("channel", equalTo("STAFF"))
                .body("recipient", nullValue())
                .body("recordedBy", equalTo("advice-author@camden"));
        as("team-manager")
                .body(ANSWERS.replace("Canary", "Later"))
                .post(journey.path("/questionnaire"))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
        as("dsco")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("impactOnFamilyLife", equalTo("Canary words"));
        String cursor =
                as("dsco")
                        .get(journey.path("/questionnaire?limit=1"))
                        .then()
                        .statusCode(200)
                        .body("items.impactOnFamilyLife", contains("Later words"))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/questionnaire"))
                .then()
                .body("items.impactOnFamilyLife", contains("Canary words"))
                .body("nextCursor", nullValue());
    }

    @Test
    void refusesAQuestionnaireWithoutWordsOrFromTomorrow() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author")
                .body(
                        "{\"completedBy\": \"PARENT_CARER\", \"completedOn\": \""
                                + TODAY.plusDays(1)
                                + "\"}")
                .post(journey.path("/questionnaire"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("required", "in-the-future"));
        as("advice-author").body("{}").post(journey.path("/questionnaire")).then().statusCode(400);
        as("dsco").get(journey.path("/questionnaire")).then().body("items.size()", equalTo(0));
        as("dsco").get(journey.path("/questionnaire/versions/1")).then().statusCode(404);
    }

    @Test
    void theSameKeyRecordsOneQuestionnaire() {
        AdviceCase journey = Journey.opened().allocated();
        String key = UUID.randomUUID().toString();
        for (int attempt = 0; attempt < 2; attempt++) {
            as("advice-author")
                    .header("Idempotency-Key", key)
                    .body(ANSWERS)
                    .post(journey.path("/questionnaire"))
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(1));
        }
    }

    @Test
    void aLinkIsMadeListedAndRevoked() {
        AdviceCase journey = Journey.opened().allocated();
        Response made = link(journey);
        made.then()
                .statusCode(201)
                .body("recipient", equalTo("PARENT_CARER"))
                .body("expiresOn", equalTo(TODAY.plusDays(28).toString()));
        String token = made.path("token");
        assertThat(token).hasSize(43);
        Response listed = as("dsco").get(journey.path("/questionnaire/links"));
        listed.then()
                .statusCode(200)
                .body("items.state", contains("OPEN"))
                .body("items.madeBy", contains("advice-author@camden"));
        assertThat(listed.asString()).doesNotContain(token);
        assertThat(as("dsco").get(made.header("Location")).asString()).doesNotContain(token);
        for (int attempt = 0; attempt < 2; attempt++) {
            as("team-manager")
                    .delete(made.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("REVOKED"))
                    .body("revokedBy", equalTo("team-manager@camden"));
        }
        assertThat(Journey.entries(journey, "QUESTIONNAIRE_LINK_REVOKED")).isEqualTo(1);
    }

    @Test
    void refusesALinkWithoutARecipientOrForTooLong() {
        AdviceCase journey = Journey.opened().allocated();
        String links = journey.path("/questionnaire/links");
        as("advice-author").body("{}").post(links).then().statusCode(400);
        as("advice-author")
                .body(
                        "{\"recipient\": \"YOUNG_PERSON\", \"expiresOn\": \""
                                + TODAY.plusDays(43)
                                + "\"}")
                .post(links)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/expiresOn"));
        as("dsco").get(links).then().body("items.size()", equalTo(0));
    }

    /** A lost answer costs no link: the repeated command gets the same token again. */
    @Test
    void theSameKeyMakesOneLinkAndGivesItsTokenAgain() {
        AdviceCase journey = Journey.opened().allocated();
        String key = UUID.randomUUID().toString();
        String first = keyed(journey, key).asString();
        assertThat(keyed(journey, key).asString()).isEqualTo(first);
        as("dsco")
                .get(journey.path("/questionnaire/links"))
                .then()
                .body("items.size()", equalTo(1));
    }

    private static Response keyed(AdviceCase journey, String key) {
        return as("advice-author")
                .header("Idempotency-Key", key)
                .body(FOR_PARENT)
                .post(journey.path("/questionnaire/links"));
    }

    @Test
    void aLinkToAnotherRequestIsNotFound() {
        AdviceCase journey = Journey.opened().allocated();
        String other = link(Journey.opened().allocated()).path("id");
        String path = journey.path("/questionnaire/links/" + other);
        as("dsco").get(path).then().statusCode(404);
        as("advice-author").delete(path).then().statusCode(404);
    }

    @Test
    void refusesAQuestionnaireAndALinkAfterTheWithdrawal() {
        AdviceCase journey = Journey.opened().allocated();
        String open = link(journey).header("Location");
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        complete(journey).then().statusCode(409);
        link(journey).then().statusCode(409);
        as("dsco").get(open).then().body("state", equalTo("EXPIRED"));
        as("advice-author").delete(open).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadTheQuestionnaire(String role) {
        AdviceCase journey = Journey.opened().allocated();
        String questionnaire = complete(journey).header("Location");
        String made = link(journey).header("Location");
        for (String path :
                new String[] {
                    journey.path("/questionnaire"),
                    questionnaire,
                    journey.path("/questionnaire/links"),
                    made
                }) {
            as(role).get(path).then().statusCode(403);
            system("camden").get(path).then().statusCode(403);
            as("dsco", "hackney").get(path).then().statusCode(404);
        }
        as(role).delete(made).then().statusCode(403);
        as(role).body(ANSWERS).post(journey.path("/questionnaire")).then().statusCode(403);
        as(role).body(FOR_PARENT).post(journey.path("/questionnaire/links")).then().statusCode(403);
    }

    @Test
    void onlyTheAuthorOfTheCaseAndTheirManagerWriteAndMakeLinks() {
        AdviceCase journey = Journey.opened().allocated();
        var another = user("advice-author-2@camden", "camden", "advice-author");
        another.body(ANSWERS).post(journey.path("/questionnaire")).then().statusCode(403);
        as("dsco").body(ANSWERS).post(journey.path("/questionnaire")).then().statusCode(403);
        as("dsco")
                .body(FOR_PARENT)
                .post(journey.path("/questionnaire/links"))
                .then()
                .statusCode(403);
    }

    @Test
    void onlySocialCareSeesAQuestionnaireInTheTimeline() {
        AdviceCase journey = Journey.opened().allocated();
        link(journey).then().statusCode(201);
        complete(journey).then().statusCode(201);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("QUESTIONNAIRE_COMPLETED", "STAFF", "QUESTIONNAIRE_LINK_MADE")
                .doesNotContain("Canary", "PRACTITIONER");
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("QUESTIONNAIRE");
    }
}
