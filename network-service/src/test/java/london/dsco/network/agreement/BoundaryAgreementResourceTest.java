package london.dsco.network.agreement;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.Test;

/** Camden proposes to Islington and Hackney on 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BoundaryAgreementResourceTest {

    @Test
    void isInForceOnceBothPartiesAccepted() {
        String one = proposed();
        dscoOf("islington").get(one).then().statusCode(200).body("state", equalTo("PROPOSED"));

        answer("islington", one, "ACCEPTED").statusCode(200).body("state", equalTo("PROPOSED"));
        answer("hackney", one, "ACCEPTED")
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("parties.borough", contains("E09000019", "E09000012"))
                .body("parties.decision", contains("ACCEPTED", "ACCEPTED"))
                .body("reviewDue", equalTo(false));
        in(Role.TEAM_MANAGER).get(one).then().statusCode(200).body("state", equalTo("IN_FORCE"));
        assertThat(listed(dscoOf("hackney"), "?subject=FUNDING&limit=200")).contains(id(one));
        assertThat(listed(dscoOf("hackney"), "?subject=REFERRALS&limit=200"))
                .doesNotContain(id(one));
    }

    @Test
    void aPartyAnswersOnceAndOneRefusalIsEnough() {
        String one = proposed();
        answer("hackney", one, "DECLINED").statusCode(200).body("state", equalTo("DECLINED"));

        answer("hackney", one, "ACCEPTED").statusCode(409);
        answer("camden", one, "ACCEPTED").statusCode(403);
    }

    @Test
    void ofSeveralConcurrentAnswersOfAPartyOneCounts() {
        String one = proposed();

        assertThat(
                        IntStream.range(0, 4)
                                .parallel()
                                .mapToObj(
                                        i ->
                                                answer("hackney", one, "ACCEPTED")
                                                        .extract()
                                                        .statusCode())
                                .sorted()
                                .toList())
                .containsExactly(200, 409, 409, 409);
    }

    @Test
    void theProposerEndsItAndNobodyCanAnswerAfterwards() {
        String one = proposed();
        end("islington", one).statusCode(403);
        end("camden", one).statusCode(200).body("state", equalTo("ENDED"));
        end("camden", one).statusCode(409);

        answer("islington", one, "ACCEPTED").statusCode(409);
        dscoOf("hackney").get(one).then().body("ending", equalTo("Another takes its place."));
    }

    @Test
    void aBoroughThatIsNotAPartyLearnsNothing() throws Exception {
        String one = proposed();
        answer("hackney", one, "ACCEPTED").statusCode(200);

        String none = "/boundary-agreements/" + UUID.randomUUID();
        for (String path : List.of(one, none)) {
            dscoOf("barnet").get(path).then().statusCode(404);
            answer("barnet", path, "ACCEPTED").statusCode(404);
            end("barnet", path).statusCode(404);
        }
        assertThat(listed(dscoOf("barnet"), "?limit=200")).doesNotContain(id(one));
        for (Role role :
                List.of(Role.NETWORK_COORDINATOR, Role.REGIONAL_OBSERVER, Role.HEALTH_PARTNER)) {
            in(role).get(one).then().statusCode(403);
        }
        try (var barnet = Database.asApplicationIn("E09000003")) {
            assertThat(
                            Database.select(
                                    barnet,
                                    "select id from boundary_agreement where id = ?::uuid"
                                            + " union all select id from party_answer"
                                            + " where agreement_id = ?::uuid",
                                    id(one),
                                    id(one)))
                    .isEmpty();
        }
    }

    @Test
    void refusesTheProposerItselfADayInTheFutureAndTextThatIdentifiesSomebody() {
        var own = Examples.of("ProposeAgreement");
        own.putArray("parties").add("E09000007");
        dscoOf("camden")
                .body(own)
                .post("/boundary-agreements")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("your-own"));
        dscoOf("camden")
                .body(Examples.of("ProposeAgreement").put("text", "As for 943 476 5919."))
                .post("/boundary-agreements")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"));
        String one = proposed();
        dscoOf("hackney")
                .body(Examples.of("AnswerAgreement").put("decidedOn", "2026-11-22"))
                .post(one + "/answer")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        in(Role.TEAM_MANAGER)
                .body(Examples.of("ProposeAgreement"))
                .post("/boundary-agreements")
                .then()
                .statusCode(403);
    }

    private static String proposed() {
        return "/boundary-agreements/"
                + dscoOf("camden")
                        .body(Examples.of("ProposeAgreement"))
                        .post("/boundary-agreements")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String id(String one) {
        return one.substring(one.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse answer(String borough, String one, String decision) {
        return dscoOf(borough)
                .body(Examples.of("AnswerAgreement").put("decision", decision))
                .post(one + "/answer")
                .then();
    }

    private static ValidatableResponse end(String borough, String one) {
        return dscoOf(borough)
                .body(Map.of("reason", "Another takes its place."))
                .post(one + "/ending")
                .then();
    }

    private static List<String> listed(RequestSpecification who, String query) {
        return who.get("/boundary-agreements" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
