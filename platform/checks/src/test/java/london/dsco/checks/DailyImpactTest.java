package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DailyImpactTest {

    private static final DailyImpact IMPACT = new DailyImpact();

    @Test
    void wordsThatFitEveryChildSayNothing() {
        assertThat(IMPACT.isMissing("Requires a high level of care and supervision.")).isTrue();
        assertThat(IMPACT.isMissing("Please refer to the social work report dated May.")).isTrue();
        assertThat(IMPACT.isMissing("Mum to advise.")).isTrue();
    }

    @Test
    void whatHappensFromDayToDaySaysSomething() {
        assertThat(IMPACT.isMissing("It takes forty minutes to get her coat on.")).isFalse();
        assertThat(IMPACT.isMissing("Mum sleeps on his floor.")).isFalse();
    }
}
