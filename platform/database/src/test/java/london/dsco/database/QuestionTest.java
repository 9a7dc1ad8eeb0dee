package london.dsco.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several statements in one round trip. Their answers are read in a test with PostgreSQL. */
class QuestionTest {

    private static final Question<String> FIRST =
            new Question<>("select ?, ?", List.of("a", "b"), results -> "first");
    private static final Question<String> SECOND =
            new Question<>("select ?", List.of("c"), results -> "second");

    @Test
    void asksBothInTheirOrderWithTheValuesOfBoth() {
        Question<String> both = FIRST.and(SECOND, String::concat);
        assertThat(both.sql()).isEqualTo("select ?, ?; select ?");
        assertThat(both.values()).isEqualTo(List.of("a", "b", "c"));
    }

    @ParameterizedTest
    @CsvSource({"FOR_EACH_VALUE, force_custom_plan", "ONCE, force_generic_plan"})
    void aTransactionBeginsWithHowItIsPlanned(PlanMode mode, String plan) {
        String set = "set local plan_cache_mode = " + plan;
        assertThat(mode.alone().sql()).isEqualTo(set);
        assertThat(mode.alone().values()).isEmpty();
        assertThat(mode.with(FIRST).sql()).isEqualTo(set + "; select ?, ?");
        assertThat(mode.with(FIRST).values()).isEqualTo(List.of("a", "b"));
    }
}
