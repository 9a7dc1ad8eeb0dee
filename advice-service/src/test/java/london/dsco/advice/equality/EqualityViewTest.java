package london.dsco.advice.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EqualityViewTest {

    private static EqualityView view(Tally... rows) {
        return view(Compared.ON_TIME, rows);
    }

    private static EqualityView view(Compared measure, Tally... rows) {
        return EqualityView.of(2025, Characteristic.ETHNICITY, measure, List.of(rows));
    }

    /** Returns a row in which half of the advice is good, and none is without needs. */
    private static Tally row(String key, long dispatched, long onTime) {
        return row(key, dispatched, onTime, dispatched / 2, 0);
    }

    private static Tally row(String key, long dispatched, long onTime, long good, long noNeeds) {
        return new Tally(
                key,
                dispatched,
                Map.of(
                        Compared.ON_TIME, onTime,
                        Compared.GOOD_OR_BETTER, good,
                        Compared.NO_NEEDS, noNeeds));
    }

    /**
     * 80 of 100 in all. White: 60 of 70, and 85.7 over 80.0 is 1.07. Black: 20 of 30, which is
     * 0.83.
     */
    @Test
    void comparesEachGroupWithAllChildren() {
        EqualityView view = view(row("BLACK", 30, 20), row("WHITE", 70, 60));

        assertThat(view.groups())
                .extracting(group -> group.percent().toString())
                .containsExactly("66.7", "85.7");
        assertThat(view.groups())
                .extracting(group -> group.ratio().toString())
                .containsExactly("0.83", "1.07");
    }

    @Test
    void givesNoFigureOfASuppressedGroupInAnyFormat() {
        EqualityView view = view(row("MIXED", 7, 5), row("BLACK", 33, 22), row("WHITE", 71, 61));

        assertThat(view.groups().get(0))
                .isEqualTo(new EqualityView.Group("MIXED", "c", null, null, null, null));
        assertThat(view.groups().get(1).suppressed()).isEqualTo("c");
        assertThat(view.table().rows().get(0))
                .containsExactly("MIXED", "ON_TIME", null, null, null, null, "c");
        assertThat(view.chart().bars().get(0).percent()).isNull();
        assertThat(view.chart().bars().get(0).note()).isEqualTo("suppressed");
    }

    /**
     * In all, 65 of 100 are good and 20 find no needs: 80.0 over 65.0 is 1.23, and 26.7 over 20.0
     * is 1.33.
     */
    @Test
    void comparesGradesAndAdviceWithoutNeedsAsWell() {
        Tally black = row("BLACK", 30, 20, 9, 8);
        Tally white = row("WHITE", 70, 60, 56, 12);

        assertThat(view(Compared.GOOD_OR_BETTER, black, white).groups())
                .containsExactly(
                        new EqualityView.Group(
                                "BLACK", null, 30L, 9L, number("30.0"), number("0.46")),
                        new EqualityView.Group(
                                "WHITE", null, 70L, 56L, number("80.0"), number("1.23")));
        assertThat(view(Compared.NO_NEEDS, black, white).groups())
                .containsExactly(
                        new EqualityView.Group(
                                "BLACK", null, 30L, 8L, number("26.7"), number("1.33")),
                        new EqualityView.Group(
                                "WHITE", null, 70L, 12L, number("17.1"), number("0.86")));
    }

    /**
     * Four of the Asian children's pieces of advice are without needs; their timeliness is hidden
     * too.
     */
    @Test
    void hidesTheSameRowsWhateverIsCompared() {
        Tally[] rows = {
            row("ASIAN", 40, 30, 20, 4), row("BLACK", 40, 30, 20, 8), row("WHITE", 70, 60, 50, 9)
        };
        for (Compared measure : Compared.values()) {
            assertThat(view(measure, rows).groups())
                    .as("%s", measure)
                    .extracting(EqualityView.Group::suppressed)
                    .containsExactly("c", "c", null);
        }
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void comparesNothingIfNothingWasSentInTime() {
        assertThat(view(row("BLACK", 0, 0), row("WHITE", 20, 0)).groups())
                .extracting(EqualityView.Group::ratio)
                .containsOnlyNulls();
    }
}
