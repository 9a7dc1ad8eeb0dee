package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import london.dsco.journey.Letter;
import org.junit.jupiter.api.Test;

/** Network-service's own test of the demonstration covers what it does with the library. */
class PracticeCommandsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final Listening suite = new Listening();

    @Test
    void publishesEachPracticeAfterAnotherBoroughReviewedIt() {
        new PracticeCommands(new DemoApi(suite)).publish(LAST);

        int practices = PracticeCommands.library().size();
        for (String step : List.of("/versions", "/reviews")) {
            assertThat(suite.posted)
                    .filteredOn(one -> one.path().endsWith(step))
                    .hasSize(practices);
        }
        Letter first = suite.posted.get(0);
        assertThat(first.account()).isEqualTo("coordinator@london");
        assertThat(first.body().toString()).contains("\"reviewOn\":\"2027-10-20\"");
        assertThat(suite.posted.get(1).body().toString()).contains("E09000007");
        assertThat(suite.posted.get(2).account()).isEqualTo("dsco@camden");
    }

    @Test
    void sendsTheSamePracticesTheSecondTime() {
        new PracticeCommands(new DemoApi(suite)).publish(LAST);
        List<Letter> once = List.copyOf(suite.posted);
        suite.posted.clear();
        new PracticeCommands(new DemoApi(suite)).publish(LAST);

        assertThat(suite.posted).hasToString(once.toString());
        Set<String> keys = new LinkedHashSet<>();
        once.forEach(letter -> keys.add(letter.key()));
        assertThat(keys).hasSameSizeAs(once);
    }

    @Test
    void publishesFiguresWithTheirTimeAndATargetAsATarget() {
        assertThat(measure("advice-in-time").path("after").asInt()).isEqualTo(97);
        assertThat(measure("advice-in-time").path("kind").asText()).isEqualTo("RESULT");
        assertThat(measure("audit-framework").path("before").asInt()).isEqualTo(2);
        assertThat(measure("audit-framework").path("after").asInt()).isEqualTo(55);
        assertThat(measure("training-target").path("after").asInt()).isEqualTo(75);
        assertThat(measure("training-target").path("kind").asText()).isEqualTo("TARGET");
        for (String practice : List.of("advice-in-time", "audit-framework", "training-target")) {
            assertThat(LocalDate.parse(measure(practice).path("from").asText()).plusMonths(18))
                    .isEqualTo(measure(practice).path("to").asText());
        }
        for (String none :
                List.of(
                        "reminder-in-week-four",
                        "consultation-for-every-author",
                        "questionnaire")) {
            assertThat(measure(none).isMissingNode()).as(none).isTrue();
        }
    }

    private static JsonNode measure(String slug) {
        return PracticeCommands.library().stream()
                .filter(one -> one.path("slug").asText().equals(slug))
                .findFirst()
                .orElseThrow()
                .at("/entry/measures/0");
    }
}
