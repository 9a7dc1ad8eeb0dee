package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BelongingRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 1);
    private static final List<HomePeriod> BEFORE =
            List.of(new HomePeriod("A", FIRST, SECOND), new HomePeriod("B", SECOND, null));

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void aLookedAfterChildBelongsToTheCareAuthorityAndAnyOtherToThePlanAuthority(
            Involvement known) {
        assertThat(BelongingRules.home(known, "CARE", "PLAN"))
                .isEqualTo(known == Involvement.CLA ? "CARE" : "PLAN");
    }

    @Test
    void aNewPeriodEndsThePresentOne() {
        LocalDate since = LocalDate.of(2026, 10, 1);
        assertThat(BelongingRules.until(BEFORE, since))
                .containsExactly(
                        new HomePeriod("A", FIRST, SECOND), new HomePeriod("B", SECOND, since));
    }

    @Test
    void aNewPeriodCorrectsWhatWasReportedAboutItsDays() {
        LocalDate since = LocalDate.of(2026, 1, 1);
        assertThat(BelongingRules.until(BEFORE, since))
                .containsExactly(new HomePeriod("A", FIRST, since));
        assertThat(BelongingRules.until(BEFORE, SECOND))
                .containsExactly(new HomePeriod("A", FIRST, SECOND));
        assertThat(BelongingRules.until(BEFORE, FIRST)).isEmpty();
    }

    @Test
    void aPeriodIncludesItsFirstDayButNotTheDayOnWhichItEnds() {
        HomePeriod period = BEFORE.get(0);
        assertThat(period.includes(FIRST)).isTrue();
        assertThat(period.includes(FIRST.minusDays(1))).isFalse();
        assertThat(period.includes(SECOND.minusDays(1))).isTrue();
        assertThat(period.includes(SECOND)).isFalse();
    }
}
