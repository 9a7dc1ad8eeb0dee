package london.dsco.network.enquiry;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.Callers.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Camden's health partner asks Hackney's DSCO on 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EnquiryResourceTest {

    private static final String HACKNEY = "E09000012";

    @Test
    void theBoroughsDscoReceivesAndAnswersAHealthPartnersQuestion() {
        String id = asked();
        assertThat(waiting(dscoOf("hackney"))).contains(id);
        dscoOf("hackney")
                .get("/enquiries/" + id)
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo("DSCO"))
                .body("answerBy", equalTo("2026-11-27"))
                .body("overdue", equalTo(false))
                .body("answer", nullValue());

        answer(dscoOf("hackney"), id)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("askNext", equalTo("E09000019"));
        partner().get("/enquiries/" + id).then().body("answer", equalTo(words()));
        assertThat(waiting(dscoOf("hackney"))).doesNotContain(id);
        assertThat(listed(partner(), "box=ASKED&state=ANSWERED")).contains(id);
    }

    @Test
    void aDscoAsksTheHealthPartnersOfABorough() {
        String id = askedBy(dscoOf("hackney"), "E09000007");

        partner().get("/enquiries/" + id).then().body("answeredBy", equalTo("HEALTH_PARTNER"));
        dscoOf("camden").get("/enquiries/" + id).then().statusCode(404);
        answer(partner(), id).statusCode(200);
    }

    @Test
    void withinABoroughItGoesToTheOtherPost() {
        String id = askedBy(partner(), "E09000007");

        assertThat(waiting(dscoOf("camden"))).contains(id);
        assertThat(waiting(partner())).doesNotContain(id);
        answer(partner(), id).statusCode(403);
        answer(dscoOf("camden"), id).statusCode(200);
    }

    @Test
    void onlyTheTwoPostsReadItNotEvenTheirBoroughs() throws Exception {
        String id = asked();
        String one = "/enquiries/" + id;

        dscoOf("islington").get(one).then().statusCode(404);
        other("health-partner", "hackney").get(one).then().statusCode(404);
        dscoOf("camden").get(one).then().statusCode(403);
        for (Role role :
                List.of(
                        Role.TEAM_MANAGER,
                        Role.BOROUGH_ADMIN,
                        Role.NETWORK_COORDINATOR,
                        Role.REGIONAL_OBSERVER)) {
            in(role).get(one).then().statusCode(403);
        }
        assertThat(listed(dscoOf("camden"), "")).doesNotContain(id);
        assertThat(listed(other("health-partner", "hackney"), "")).doesNotContain(id);
        answer(dscoOf("hackney"), id).statusCode(200);
        try (var islington = Database.asApplicationIn("E09000019")) {
            assertThat(
                            Database.select(
                                    islington,
                                    "select id from enquiry where id = ?::uuid union all"
                                            + " select id from enquiry_answer"
                                            + " where enquiry_id = ?::uuid",
                                    id,
                                    id))
                    .isEmpty();
        }
    }

    @Test
    void ofSeveralConcurrentAnswersOneCounts() {
        String id = asked();

        List<Integer> answers =
                IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(i -> answer(dscoOf("hackney"), id).extract().statusCode())
                        .sorted()
                        .toList();
        assertThat(answers).containsExactly(200, 409, 409, 409);
    }

    @Test
    void aRepeatedAnswerGetsTheSameAnswer() {
        String id = asked();
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            answer(dscoOf("hackney").header("Idempotency-Key", key), id)
                    .statusCode(200)
                    .body("answer", equalTo(words()));
        }
    }

    @Test
    void theAskerCanWithdrawItUntilItIsAnswered() {
        String id = asked();
        String withdrawal = "/enquiries/" + id + "/withdrawal";
        dscoOf("hackney").post(withdrawal).then().statusCode(403);
        partner().post(withdrawal).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        partner().post(withdrawal).then().statusCode(409);
        answer(dscoOf("hackney"), id).statusCode(409);

        String answered = asked();
        answer(dscoOf("hackney"), answered).statusCode(200);
        partner().post("/enquiries/" + answered + "/withdrawal").then().statusCode(409);
    }

    @Test
    void refusesAnUnknownBoroughAndTextThatIdentifiesSomebody() {
        partner()
                .body(Examples.of("AskContactPoint").put("askedOf", "E09000099"))
                .post("/enquiries")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-borough"));
        partner()
                .body(Examples.of("AskContactPoint").put("text", "Is 943 476 5919 known to you?"))
                .post("/enquiries")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
        dscoOf("hackney")
                .body(Map.of("text", "Ask Mrs Sarah Thompson."))
                .post("/enquiries/" + asked() + "/answer")
                .then()
                .statusCode(422);
        in(Role.TEAM_MANAGER)
                .body(Examples.of("AskContactPoint"))
                .post("/enquiries")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification partner() {
        return in(Role.HEALTH_PARTNER);
    }

    private static RequestSpecification other(String role, String borough) {
        return nobody().auth().oauth2(Tokens.forAccount(role + "@" + borough).token());
    }

    private static String asked() {
        return askedBy(partner(), HACKNEY);
    }

    private static String askedBy(RequestSpecification who, String borough) {
        return who.body(Examples.of("AskContactPoint").put("askedOf", borough))
                .post("/enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse answer(RequestSpecification who, String id) {
        return who.body(Examples.of("AnswerEnquiry")).post("/enquiries/" + id + "/answer").then();
    }

    private static String words() {
        return Examples.of("AnswerEnquiry").path("text").asText();
    }

    private static List<String> waiting(RequestSpecification who) {
        return listed(who, "box=TO_ANSWER&state=OPEN");
    }

    private static List<String> listed(RequestSpecification who, String query) {
        return who.get("/enquiries?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
