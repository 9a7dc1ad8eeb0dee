package london.dsco.review.practitioner;

import static london.dsco.review.Callers.CAMDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PractitionerConsumerTest {

    private static final String TOPIC = "advice.practitioner.v1";

    private final String username = UUID.randomUUID() + "@camden";

    @Test
    void storesTheEntryOfTheRegister() {
        tell(registered("CWD-NORTH"), "2026-11-20T09:00:00Z");

        Map<String, Object> kept = awaitTeam("CWD-NORTH");

        assertThat(kept)
                .containsEntry("borough", CAMDEN)
                .containsEntry("profession", "SOCIAL_WORKER")
                .containsEntry("roles", "advice-author")
                .containsEntry("levels", "EARLY_HELP SOCIAL_WORKER")
                .containsEntry("trained_on", "2026-05-14")
                .containsEntry("working_days", "MONDAY:FULL_DAY WEDNESDAY:MORNING")
                .containsEntry("leave", "{[2026-12-21,2027-01-01)}");
        assertThat(kept.get("employer")).isNull();
    }

    @Test
    void keepsTheNewestEntryWhateverTheOrder() {
        tell(registered("CWD-SOUTH"), "2026-11-20T10:00:00Z");
        tell(registered("CWD-NORTH"), "2026-11-20T09:00:00Z");
        tell(registered("CWD-EAST"), "2026-11-20T11:00:00Z");
        awaitTeam("CWD-EAST");

        tell(registered("CWD-NORTH"), "2026-11-20T09:00:00Z");
        tell(registered("CWD-WEST"), "2026-11-20T12:00:00Z");
        awaitTeam("CWD-WEST");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void acceptsAnEventWithoutWorkingDays() {
        tell(
                """
                {"username": "%s", "roles": ["dsco"], "team": "CWD-OLD", "levels": []}"""
                        .formatted(username),
                "2026-11-20T09:00:00Z");

        assertThat(awaitTeam("CWD-OLD"))
                .containsEntry("working_days", "")
                .containsEntry("leave", "{}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"roles\": [], \"levels\": []}",
                "{\"username\": \"a@camden\", \"roles\": \"dsco\", \"levels\": []}",
                "{\"username\": \"a@camden\", \"roles\": [7], \"levels\": []}",
                "{\"username\": \"a@camden\", \"roles\": [], \"levels\": [], \"trainedOn\": \"x\"}",
                "{\"username\": \"a@camden\", \"roles\": [], \"levels\": [],"
                        + " \"workingDays\": [{\"day\": \"MON\", \"part\": \"FULL_DAY\"}]}",
                "{\"username\": \"a@camden\", \"roles\": [], \"levels\": [],"
                        + " \"leave\": [{\"from\": \"2026-12-02\", \"to\": \"2026-12-01\"}]}"
            })
    void rejectsAnEventThatBreaksTheContract(String data) {
        String key = UUID.randomUUID().toString();
        Topics.send(TOPIC, CloudEvent.of(PractitionerRegistered.TYPE, key, CAMDEN, data));

        assertThat(Topics.await(TOPIC + ".dlq", key, 1)).hasSize(1);
    }

    private void tell(String data, String at) {
        Schemas.assertValid(PractitionerRegistered.TYPE, data);
        Topics.send(
                TOPIC,
                username,
                data,
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", PractitionerRegistered.TYPE,
                        "ce_subject", username,
                        "ce_time", at,
                        "ce_borough", CAMDEN));
    }

    private Map<String, Object> awaitTeam(String team) {
        Awaitility.await(team)
                .atMost(Duration.ofSeconds(20))
                .until(() -> rows().stream().anyMatch(row -> team.equals(row.get("team"))));
        return rows().get(0);
    }

    private List<Map<String, Object>> rows() {
        return Database.select(
                "select borough, team, profession, employer, trained_on::text as trained_on,"
                        + " array_to_string(roles, ' ') as roles,"
                        + " array_to_string(levels, ' ') as levels,"
                        + " array_to_string(working_days, ' ') as working_days,"
                        + " leave::text as leave"
                        + " from practitioner where username = ?",
                username);
    }

    private String registered(String team) {
        return """
               {"username": "%s", "roles": ["advice-author"], "team": "%s",
                "profession": "SOCIAL_WORKER", "trainedOn": "2026-05-14",
                "levels": ["EARLY_HELP", "SOCIAL_WORKER"],
                "workingDays": [{"day": "MONDAY", "part": "FULL_DAY"},
                  {"day": "WEDNESDAY", "part": "MORNING"}],
                "leave": [{"from": "2026-12-21", "to": "2026-12-31"}]}"""
                .formatted(username, team);
    }
}
