package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Map;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.AdviceCase.Step;
import london.dsco.journey.Fixtures;
import london.dsco.journey.Letter;
import london.dsco.runs.Accounts;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Data that one borough shows another, and answers of a family without an account, through the
 * gateway.
 */
@Order(2)
@ExtendWith(RunningSuite.class)
class AcrossBoroughsIT {

    private static final String ISLINGTON = "E09000019";
    private static final String PEER = "dsco@islington";

    private static Accounts accounts;
    private static Courier courier;

    @BeforeAll
    static void connect(Suite suite) {
        accounts = suite.accounts();
        courier = new Courier(accounts);
    }

    @Test
    void aSharedCaseIsReadableToTheOtherBoroughsDscoUntilEitherEndsIt() {
        AdviceCase one = received().until(Step.DISPATCH);
        assertThat(courier.get(PEER, one.path()).status()).isEqualTo(404);

        JsonNode share =
                courier.post(
                                Letter.to(
                                        one.as("dsco"),
                                        one.path("/shares"),
                                        Map.of(
                                                "withBorough",
                                                ISLINGTON,
                                                "purpose",
                                                "EHC_ADVICE",
                                                "legalBasis",
                                                "CFA_2014_S31",
                                                "expiresOn",
                                                one.issuedOn().plusDays(30).toString())))
                        .expect(201)
                        .json();

        JsonNode seen = courier.get(PEER, one.path()).expect(200).json();
        assertThat(seen.at("/child/childRef").asText()).isEqualTo(one.childRef());
        assertThat(seen.has("author")).isFalse();
        JsonNode advice = courier.get(PEER, one.path("/advice")).expect(200).json();
        assertThat(advice.path("needs")).isNotEmpty();
        assertThat(advice.has("restrictedAnnex")).isFalse();
        assertThat(advice.path("riskFactors")).isEmpty();
        assertThat(courier.get("sen-caseworker@islington", one.path()).status()).isEqualTo(404);
        JsonNode list =
                courier.get(PEER, AdviceCase.REQUESTS + "?childRef=" + one.childRef())
                        .expect(200)
                        .json();
        assertThat(list.path("items")).isEmpty();

        String shared = one.path("/shares/" + share.path("id").asText());
        accounts.as(PEER).send("DELETE", shared, null).expect(200);
        assertThat(courier.get(PEER, one.path()).status()).isEqualTo(404);
        assertThat(courier.get(PEER, one.path("/advice")).status()).isEqualTo(404);
    }

    @Test
    void aPeerAuditsACopyThatRevealsNeitherTheChildNorTheBorough() {
        AdviceCase one = received().until(Step.SIGN_OFF);
        courier.post(
                        Letter.to(
                                one.as("dsco"),
                                one.path("/peer-audits"),
                                Map.of("withBorough", ISLINGTON)))
                .expect(201);

        JsonNode waiting = courier.get(PEER, "/advice/v1/peer-audits").expect(200).json();
        String copy = "/advice/v1/peer-audits/" + waiting.path("items").path(0).path("id").asText();
        String text = courier.get(PEER, copy).expect(200).json().toString();
        assertThat(text)
                .doesNotContain(one.childRef(), one.requestId(), "camden", "Camden")
                .doesNotContain(one.opening().at("/child/givenName").asText() + " ")
                .doesNotContain(one.opening().at("/child/familyName").asText());

        JsonNode templates = courier.get(PEER, Fixtures.TEMPLATES).expect(200).json();
        courier.post(
                        Letter.to(
                                PEER,
                                copy + "/scores",
                                Fixtures.audit(Fixtures.inForce(templates), 2)))
                .succeeded();
        JsonNode result =
                courier.get(one.as("dsco"), one.path("/peer-audits"))
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0);
        assertThat(result.at("/result/grade").asText()).isEqualTo("REQUIRES_IMPROVEMENT");
        assertThat(result.toString()).doesNotContain(PEER);
    }

    @Test
    void aFamilyAnswersTheQuestionnaireOnceThroughALinkThatReadsNothing() {
        AdviceCase one = received().until(Step.ALLOCATE);
        String token =
                courier.post(
                                Letter.to(
                                        one.author(),
                                        one.path("/questionnaire/links"),
                                        Map.of("recipient", "PARENT_CARER")))
                        .expect(201)
                        .text("token");
        Map<String, String> answers =
                Map.of(
                        "token", token,
                        "impactOnFamilyLife", "We take turns to sleep.",
                        "completedBy", "PARENT_CARER");
        String submissions = "/advice/v1/questionnaire-submissions";

        String receipt =
                courier.post(Letter.to(one.system(), submissions, answers)).succeeded().toString();
        assertThat(receipt).doesNotContain(one.childRef(), "We take turns");
        assertThat(courier.post(Letter.to(one.system(), submissions, answers)).status())
                .isEqualTo(410);
        assertThat(courier.post(Letter.to("islington-system", submissions, answers)).status())
                .isEqualTo(404);
        assertThat(courier.get(one.author(), one.path("/questionnaire")).expect(200).toString())
                .contains("We take turns to sleep.");
    }

    private static AdviceCase received() {
        return AdviceCase.receivedDaysAgo(10, "camden", courier, Clock.systemUTC().instant());
    }
}
