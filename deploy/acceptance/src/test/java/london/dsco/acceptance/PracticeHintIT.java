package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.journey.Letter;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One service shows what another publishes, through the gateway and real Kafka. */
@Order(2)
@ExtendWith(RunningSuite.class)
class PracticeHintIT {

    private static final String PRACTICES = "/network/v1/practices";
    private static final String HINTS = "/advice/v1/practice-hints?limit=200&criterion=G3";
    private static final String OWNER = "dsco@westminster";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Courier courier;

    @BeforeAll
    static void connect(Suite suite) {
        courier = new Courier(suite.accounts());
    }

    @Test
    void auditorsOfEveryBoroughSeeAPracticeUntilItIsWithdrawn() {
        String id = post(OWNER, PRACTICES, practice());
        String one = PRACTICES + "/" + id;
        post(
                OWNER,
                one + "/versions",
                Map.of("entry", practice(), "reviewers", List.of("E09000003")));
        post(
                "dsco@barnet",
                one + "/reviews",
                Map.of(
                        "verdict", "RECOMMENDED",
                        "ratingSupported", true,
                        "identifiesNobody", true,
                        "needed", "An hour.",
                        "words", "As it says."));
        assertThat(hints("dsco@camden")).doesNotContain(one);

        post(OWNER, one + "/sharing", null);
        for (String auditor : List.of("dsco@camden", "team-manager@islington")) {
            Awaitility.await(auditor).atMost(PATIENCE).until(() -> hints(auditor).contains(one));
            assertThat(courier.get(auditor, one).expect(200).text("id")).isEqualTo(id);
        }

        post(OWNER, one + "/withdrawal", null);
        Awaitility.await("withdrawal")
                .atMost(PATIENCE)
                .until(() -> !hints("dsco@camden").contains(one));
    }

    /** Returns the addresses that an auditor sees. */
    private static List<String> hints(String auditor) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode hint : courier.get(auditor, HINTS).expect(200).json().path("items")) {
            addresses.add(hint.path("address").asText());
        }
        return addresses;
    }

    private static String post(String by, String path, Object body) {
        return courier.post(new Letter(by, path, body, UUID.randomUUID().toString()))
                .succeeded()
                .text("id");
    }

    private static Map<String, Object> practice() {
        Map<String, Object> practice = new HashMap<>(PracticeRecords.practice());
        practice.put("title", "History that helps");
        practice.put("description", "Authors leave out what no reader of a plan needs.");
        practice.put("criteria", List.of("G3"));
        return practice;
    }
}
