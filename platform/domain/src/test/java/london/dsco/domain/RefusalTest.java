package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void raisingItEndsTheCommandWithTheWholeRefusal() {
        Refusal refusal =
                Refusal.unprocessable("meetingOn", "too-late", "The meeting is too late.")
                        .withLimit(LocalDate.of(2026, 2, 1), "reg 18(1)");
        assertThatThrownBy(refusal::raise)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        assertThat(refusal.facts())
                .isEqualTo(Map.of("limit", LocalDate.of(2026, 2, 1), "citation", "reg 18(1)"));
    }

    @Test
    void aPlaceNamesPropertiesAndLines() {
        assertThat(Place.of("needs").line(2).field("category").steps())
                .containsExactly("needs", 2, "category");
    }

    @Test
    void anActHasTheDateOfLondonAndNotOfGreenwich() {
        Actor actor = Actor.system("reminders", "E09000007", Instant.parse("2026-07-01T23:30:00Z"));
        assertThat(actor.today()).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(actor.username()).isEqualTo("system:reminders");
        assertThat(actor.isSystem()).isTrue();
    }
}
