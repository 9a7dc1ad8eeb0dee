package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeAmountsTest {

    @Test
    void readsHowOftenHowLongAndWhen() {
        assertThat(of("Kofi swims twice a week.").perYear()).containsExactly(104.0);
        assertThat(of("Kofi swims every other Monday.").perYear()).containsExactly(26.0);
        assertThat(of("Every six months Kofi sees a dentist.").perYear()).containsExactly(2.0);
        assertThat(of("Kofi reads for a quarter of an hour.").minutes()).containsExactly(15.0);
        assertThat(of("Kofi is in bed by nine.").hours()).containsExactly(9.0);
        assertThat(of("Kofi is home at 21:30 on Fridays.").hours()).containsExactly(9.5);
    }

    @Test
    void readsNoAmountWhereThereIsNone() {
        OutcomeAmounts none = of("Kofi has a friend by July 2027.");

        assertThat(none.perYear()).isEmpty();
        assertThat(none.minutes()).isEmpty();
        assertThat(none.hours()).isEmpty();
    }

    @Test
    void eachDayAndEachSchoolDayAreTheSame() {
        assertThat(of("Kofi walks every day.").differ(of("Kofi walks five days a week.")))
                .isFalse();
        assertThat(of("Kofi walks every day.").differ(of("Kofi walks once a week."))).isTrue();
    }

    private static OutcomeAmounts of(String text) {
        return OutcomeAmounts.of(Words.of(text));
    }
}
