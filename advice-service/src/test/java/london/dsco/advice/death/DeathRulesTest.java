package london.dsco.advice.death;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeathRulesTest {

    private static final LocalDate BORN = LocalDate.of(2010, 5, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void acceptsADeathBetweenBirthAndTodayAndADayOnlyWithADeath() {
        assertThat(DeathRules.findings(true, BORN, BORN, TODAY)).isEmpty();
        assertThat(DeathRules.findings(true, TODAY, BORN, TODAY)).isEmpty();
        assertThat(DeathRules.findings(false, null, BORN, TODAY)).isEmpty();
        assertThat(code(true, null)).isEqualTo("required");
        assertThat(code(false, TODAY)).isEqualTo("not-with-this");
        assertThat(code(true, BORN.minusDays(1))).isEqualTo("before-birth");
        assertThat(code(true, TODAY.plusDays(1))).isEqualTo("in-the-future");
    }

    private static String code(boolean died, LocalDate diedOn) {
        return DeathRules.findings(died, diedOn, BORN, TODAY).get(0).code();
    }
}
