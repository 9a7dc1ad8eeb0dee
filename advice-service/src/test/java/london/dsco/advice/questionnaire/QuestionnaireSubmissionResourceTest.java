package london.dsco.advice.questionnaire;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import london.dsco.advice.Journey;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.journey.AdviceCase;
import london.dsco.link.LinkSecret;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires that a portal hands in through a link, and what an attacker of a link learns. */
@QuarkusTest
@WithTestResource(RealParts.class)
class QuestionnaireSubmissionResourceTest {

    private static final String SUBMISSIONS = "/advice/v1/questionnaire-submissions";
    private static final String GONE = "urn:problem-type:dsco:gone";
    private static final String NOBODYS = "A".repeat(43);

    @Inject HandingIn handingIn;

    private AdviceCase journey;

    @BeforeEach
    void openACase() {
        journey = Journey.opened().allocated();
    }

    private Response link() {
        return as("advice-author")
                .body("{\"recipient\": \"PARENT_CARER\"}")
                .post(journey.path("/questionnaire/links"));
    }

    private String token() {
        return link().then().statusCode(201).extract().path("token");
    }

    private static String answers(String token) {
        return """
                {"token": "%s", "groupsAndActivities": "Canary words", "completedBy": "PARENT_CARER"}
                """
                .formatted(token);
    }

    private static Response handIn(String token) {
        return system("camden").body(answers(token)).post(SUBMISSIONS);
    }

    private void assertCameIn(int number) {
        as("dsco")
                .get(journey.path("/questionnaire"))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(number));
    }

    @Test
    void anAnswerIsAttributedAndTheReceiptSaysOnlyThatItArrived() {
        Response made = link();
        Response receipt = handIn(made.path("token"));
        receipt.then().statusCode(200).body("receivedAt", notNullValue());
        assertThat(receipt.jsonPath().getMap("").keySet()).isEqualTo(Set.of("receivedAt"));
        as("dsco")
                .get(journey.path("/questionnaire"))
                .then()
                .body("items.groupsAndActivities", contains("Canary words"))
                .body("items.completedBy", contains("PARENT_CARER"))
                .body("items.channel", contains("LINK"))
                .body("items.recipient", contains("PARENT_CARER"))
                .body("items.recordedBy", contains("camden-system"))
                .body("items.recordedAt", contains((String) receipt.path("receivedAt")));
        as("dsco").get(made.header("Location")).then().body("state", equalTo("USED"));
        as("advice-author").delete(made.header("Location")).then().statusCode(409);
    }

    @Test
    void aLinkIsGoneOnceItWasUsed() {
        String token = token();
        handIn(token).then().statusCode(200);
        handIn(token).then().statusCode(410).body("type", equalTo(GONE));
        assertCameIn(1);
    }

    @Test
    void theSameKeyIsAnsweredAgainAndAnotherKeyIsNot() {
        String token = token();
        String key = UUID.randomUUID().toString();
        String first = keyed(token, key).then().statusCode(200).extract().asString();
        assertThat(keyed(token, key).then().statusCode(200).extract().asString()).isEqualTo(first);
        keyed(token, UUID.randomUUID().toString()).then().statusCode(410);
        keyed(token(), key).then().statusCode(422);
        assertCameIn(1);
    }

    private static Response keyed(String token, String key) {
        return system("camden")
                .header("Idempotency-Key", key)
                .body(answers(token))
                .post(SUBMISSIONS);
    }

    @Test
    void onlyOneOfManyUsesAtOnceSucceeds() throws Exception {
        for (int round = 0; round < 5; round++) {
            String token = token();
            List<Callable<Integer>> uses =
                    IntStream.range(0, 8)
                            .<Callable<Integer>>mapToObj(i -> () -> handIn(token).statusCode())
                            .toList();
            assertThat(atOnce(uses)).containsOnlyOnce(200).containsOnly(200, 410);
        }
        assertCameIn(5);
    }

    @Test
    void aUseThatRacesARevocationSucceedsOrFindsTheLinkGone() throws Exception {
        for (int round = 0; round < 5; round++) {
            Response made = link();
            String path = made.header("Location");
            List<Integer> answers =
                    atOnce(
                            List.of(
                                    () -> handIn(made.path("token")).statusCode(),
                                    () -> as("advice-author").delete(path).statusCode()));
            assertThat(answers).isIn(List.of(200, 409), List.of(410, 200));
        }
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(calls.size());
        try {
            return callers.invokeAll(calls).stream()
                    .map(QuestionnaireSubmissionResourceTest::join)
                    .toList();
        } finally {
            callers.shutdown();
        }
    }

    private static int join(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTokenOfAnotherBoroughGetsTheAnswerOfAnUnknownToken() {
        String token = token();
        Response other = system("hackney").body(answers(token)).post(SUBMISSIONS);
        Response none = system("hackney").body(answers(NOBODYS)).post(SUBMISSIONS);
        other.then().statusCode(404).body("type", equalTo("urn:problem-type:dsco:not-found"));
        assertThat(withoutTrace(other)).isEqualTo(withoutTrace(none));
        assertThat(withoutTrace(other)).isEqualTo(withoutTrace(handIn(NOBODYS)));
        handIn(token).then().statusCode(200);
    }

    private static String withoutTrace(Response answer) {
        return answer.asString().replaceAll("\"traceId\":\"[0-9a-f]*\"", "-");
    }

    @Test
    void usedExpiredAndRevokedLinksAndThoseOfEndedRequestsGetTheSameAnswer() {
        String used = token();
        handIn(used).then().statusCode(200);
        Response made = link();
        as("advice-author").delete(made.header("Location")).then().statusCode(200);
        Response expired = link();
        Database.select(
                "update questionnaire_link set expires_on = current_date - 2 where id = ?"
                        + " returning id",
                UUID.fromString(expired.path("id")));
        String over = token();
        String first = withoutTrace(handIn(used));
        assertThat(withoutTrace(handIn(made.path("token")))).isEqualTo(first);
        assertThat(withoutTrace(handIn(expired.path("token")))).isEqualTo(first);
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        handIn(over).then().statusCode(410);
        assertThat(withoutTrace(handIn(over))).isEqualTo(first);
        assertCameIn(1);
    }

    /** As the clock moves on, the last day counts and the next does not. */
    @Test
    void aLinkCanBeUsedOnItsLastDayAndNotOnTheNext() {
        String late = token();
        String inTime = token();
        QuestionnaireAnswers answers =
                new QuestionnaireAnswers("x", null, null, CompletedBy.PARENT_CARER);
        assertThatThrownBy(() -> handingIn.handIn(use(late, 29), answers))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.GONE));
        assertThat(handingIn.handIn(use(inTime, 28), answers).receivedAt()).isNotNull();
        assertCameIn(1);
    }

    private static Command<LinkSecret> use(String token, int daysFromNow) {
        Instant at = Clock.systemUTC().instant().plus(Duration.ofDays(daysFromNow));
        return Command.by(
                new Actor(
                        "sub-portal",
                        "camden-system",
                        Set.of(Role.BOROUGH_SYSTEM),
                        CAMDEN,
                        "camden-system",
                        null,
                        null,
                        at),
                LinkSecret.parse(token).orElseThrow());
    }

    @Test
    void aRefusedAnswerDoesNotUseUpTheLink() {
        String token = token();
        String wrong = answers(token).replace("\"PARENT_CARER\"", "\"PRACTITIONER\"");
        system("camden")
                .body(wrong)
                .post(SUBMISSIONS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/completedBy"));
        String empty = "{\"token\": \"" + token + "\", \"completedBy\": \"PARENT_CARER\"}";
        system("camden").body(empty).post(SUBMISSIONS).then().statusCode(422);
        handIn(token).then().statusCode(200);
        assertCameIn(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "A token of the right length with white space"})
    void refusesATokenInTheWrongFormWithoutRepeatingIt(String token) {
        Response refused = handIn(token);
        refused.then().statusCode(400).body("errors.pointer", hasItem("/token"));
        assertThat(refused.asString()).doesNotContain("short", "right length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "advice-author", "team-manager", "sen-caseworker", "setting"})
    void onlyABoroughsOwnSystemHandsInAnswers(String role) {
        as(role).body(answers(NOBODYS)).post(SUBMISSIONS).then().statusCode(403);
    }
}
