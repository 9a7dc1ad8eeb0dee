package london.dsco.advice.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EqualityViewTest {

    private static EqualityView view(Tally... rows) {
        return EqualityView.of(2025, Characteristic.ETHNICITY, List.of(rows));
    }

    /** 80 of 100 in all. White: 60 of 70, and 85.7 over 80.0 is 1.07. Black: 20 of 30, 0.83. */
    @Test
    void comparesEachGroupWithAllChildren() {
        EqualityView view = view(new Tally("BLACK", 30, 20), new Tally("WHITE", 70, 60));

        assertThat(view.groups())
                .extracting(group -> group.percent().toString())
                .containsExactly("66.7", "85.7");
        assertThat(view.groups())
                .extracting(group -> group.ratio().toString())
                .containsExactly("0.83", "1.07");
    }

    @Test
    void givesNoFigureOfASuppressedGroupInAnyForm() {
        EqualityView view =
                view(
                        new Tally("MIXED", 7, 5),
                        new Tally("BLACK", 33, 22),
                        new Tally("WHITE", 71, 61));

        assertThat(view.groups().get(0))
                .isEqualTo(new EqualityView.Group("MIXED", "c", null, null, null, null));
        assertThat(view.groups().get(1).suppressed()).isEqualTo("c");
        assertThat(view.table().rows().get(0))
                .containsExactly("MIXED", "ON_TIME", null, null, null, null, "c");
        assertThat(view.chart().bars().get(0).percent()).isNull();
        assertThat(view.chart().bars().get(0).note()).isEqualTo("suppressed");
    }

    @Test
    void comparesNothingWhereNothingWasSentInTime() {
        assertThat(view(new Tally("BLACK", 0, 0), new Tally("WHITE", 20, 0)).groups())
                .extracting(EqualityView.Group::ratio)
                .containsOnlyNulls();
    }
}
