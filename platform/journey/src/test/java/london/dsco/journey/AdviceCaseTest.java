package london.dsco.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdviceCaseTest {

    private static final Instant NOW = Instant.parse("2026-10-13T08:00:00Z");
    private static final String TEMPLATES =
            """
            {"items": [{"version": "SCA-2026.1", "domains": [{"criteria": [
              {"code": "T1", "computed": true}, {"code": "V1", "computed": false}]}]}]}""";

    private final Notebook notebook = new Notebook();

    @Test
    void takesTheCaseFromTheRegisterToThePlanInOrder() {
        AdviceCase.receivedDaysAgo(10, "camden", notebook, NOW).complete();

        assertThat(notebook.sent)
                .containsExactly(
                        "camden-system PUT /advice/v1/practitioners/team-manager@camden",
                        "camden-system PUT /advice/v1/practitioners/advice-author@camden",
                        "camden-system POST /advice/v1/requests",
                        "team-manager@camden EDIT /advice/v1/requests/7/allocation",
                        "advice-author@camden EDIT /advice/v1/requests/7/advice",
                        "advice-author@camden POST /advice/v1/requests/7/submission",
                        "team-manager@camden POST /advice/v1/requests/7/provision-authorisations",
                        "dsco@camden POST /advice/v1/requests/7/audits",
                        "dsco@camden POST /advice/v1/requests/7/sign-off",
                        "camden-system POST /advice/v1/requests/7/dispatch",
                        "camden-system POST /advice/v1/requests/7/outcome");
    }

    @Test
    void confirmsWhatItSubmits() {
        AdviceCase one = AdviceCase.receivedDaysAgo(1, "camden", notebook, NOW).opened();
        one.drafted().submitted();

        assertThat(one.receipts().get(1).letter().body())
                .hasToString(
                        "{\"attestation\":{\"noThirdPartyNames\":true,\"proportionate\":true}}");
    }

    @Test
    void keepsAReceiptWithAKeyOfItsOwnForEveryPost() {
        AdviceCase one = AdviceCase.receivedDaysAgo(10, "camden", notebook, NOW).complete();

        assertThat(one.receipts()).hasSize(7);
        assertThat(one.receipts().stream().map(receipt -> receipt.letter().key()))
                .doesNotHaveDuplicates();
    }

    @Test
    void scoresEveryCriterionExceptThoseThatTheSystemComputes() throws Exception {
        JsonNode audit =
                Fixtures.audit(new JsonMapper().readTree(TEMPLATES).path("items").path(0), 2);

        assertThat(audit)
                .hasToString(
                        "{\"template\":\"SCA-2026.1\",\"scores\":[{\"criterion\":\"V1\",\"score\":2}]}");
    }

    @Test
    void scoresByTheLatestVersionOfTheTemplate() throws Exception {
        JsonNode templates =
                new JsonMapper()
                        .readTree("{\"items\": [{\"version\": \"A\"}, {\"version\": \"B\"}]}");

        assertThat(Fixtures.inForce(templates).path("version").asText()).isEqualTo("B");
    }

    @Test
    void authorisesTheLinesOfTheLatestSubmittedVersion() {
        ObjectNode advice = Fixtures.advice();
        advice.withArray("provision").add(advice.at("/provision/0").deepCopy());
        ((ObjectNode) advice.at("/provision/1")).put("id", "p2");

        AdviceCase one = AdviceCase.receivedDaysAgo(1, "camden", notebook, NOW).opened();
        one.drafted().submitted().returned().drafted(advice).submitted().authorised();

        assertThat(one.receipts().get(one.receipts().size() - 1).letter().body())
                .hasToString("{\"adviceVersion\":2,\"provisionIds\":[\"p1\",\"p2\"]}");
    }

    @Test
    void namesTheCallAndTheAnswerWhenAStepIsRefused() {
        notebook.status = 409;

        assertThatThrownBy(() -> AdviceCase.receivedDaysAgo(1, "camden", notebook, NOW).opened())
                .hasMessageContaining("/advice/v1/requests -> 409");
    }

    /** Records what was sent, and answers everything in the same way. */
    private static final class Notebook implements Carrier {

        private final List<String> sent = new ArrayList<>();
        private int status = 200;

        @Override
        public Answer get(String account, String path) {
            return answer(path, TEMPLATES);
        }

        @Override
        public Answer post(Letter letter) {
            sent.add(letter.account() + " POST " + letter.path());
            return answer(letter.path(), "{\"id\": \"7\"}");
        }

        @Override
        public Answer put(String account, String path, Object body) {
            sent.add(account + " PUT " + path);
            return answer(path, "{}");
        }

        @Override
        public Answer edit(String account, String path, Object body) {
            sent.add(account + " EDIT " + path);
            return answer(path, "{}");
        }

        private Answer answer(String path, String body) {
            return new Answer(
                    path,
                    status,
                    HttpHeaders.of(Map.of(), (name, value) -> true),
                    body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
