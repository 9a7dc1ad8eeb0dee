package london.dsco.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import london.dsco.figures.SmallParts.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {

    private static final SmallParts<LocalDate> PARTS = new SmallParts<>(Function.identity());

    private static List<LocalDate> items(String month, int count) {
        return Collections.nCopies(count, LocalDate.parse(month + "-15"));
    }

    private static boolean hidden(Cut cut, List<LocalDate> part, List<LocalDate> all) {
        return PARTS.anySmall(content -> SmallParts.isSmall(content.size()), cut, part, all);
    }

    private static List<LocalDate> join(List<LocalDate> one, List<LocalDate> other) {
        List<LocalDate> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false"})
    void aNumberFromOneToFiveCouldIdentifyAChild(long count, boolean small) {
        assertThat(SmallParts.isSmall(count)).isEqualTo(small);
    }

    @Test
    void hidesASmallQuarterButNotItsNeighbour() {
        List<LocalDate> first = items("2026-01", 5);
        List<LocalDate> second = items("2026-04", 6);
        List<LocalDate> all = join(first, second);

        assertThat(hidden(Cut.QUARTERS, first, all)).isTrue();
        assertThat(hidden(Cut.QUARTERS, second, all)).isFalse();
    }

    @Test
    void hidesTheSumOfAPeriodThatContainsASmallQuarter() {
        List<LocalDate> small = join(items("2026-01", 40), items("2026-04", 5));
        List<LocalDate> large = join(items("2026-01", 40), items("2026-04", 6));

        assertThat(hidden(Cut.WHOLE, small, small)).isTrue();
        assertThat(hidden(Cut.WHOLE, large, large)).isFalse();
    }

    @Test
    void hidesEveryMonthOfAQuarterInWhichOneIsSmall() {
        List<LocalDate> january = items("2026-01", 40);
        List<LocalDate> april = items("2026-04", 40);
        List<LocalDate> all = join(join(january, items("2026-02", 5)), april);

        assertThat(hidden(Cut.MONTHS, january, all)).isTrue();
        assertThat(hidden(Cut.MONTHS, april, all)).isFalse();
        // The quarter itself can be shown: its months are not.
        assertThat(hidden(Cut.QUARTERS, january, all)).isFalse();
    }

    @Test
    void hidesTheMonthsOfASmallQuarter() {
        List<LocalDate> january = items("2026-01", 5);

        assertThat(hidden(Cut.MONTHS, january, join(january, items("2026-04", 40)))).isTrue();
    }
}
