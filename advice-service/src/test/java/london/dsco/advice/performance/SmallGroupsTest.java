package london.dsco.advice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigure;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    /** Returns this many pieces of advice dispatched in each month. */
    private static List<RequestFigure> dispatched(Map<String, Integer> months) {
        List<RequestFigure> figures = new ArrayList<>();
        months.forEach(
                (month, count) -> {
                    for (int i = 0; i < count; i++) {
                        figures.add(Figures.after(month + "-02", 10).figure());
                    }
                });
        return figures;
    }

    /** Returns this many on time and this many late, dispatched in one quarter. */
    private static List<RequestFigure> quarter(String firstMonth, int onTime, int late) {
        List<RequestFigure> figures = dispatched(Map.of(firstMonth, onTime));
        for (int i = 0; i < late; i++) {
            figures.add(Figures.after(firstMonth + "-02", 50).figure());
        }
        return figures;
    }

    private static boolean isTimelinessSuppressed(List<RequestFigure> group) {
        return SmallGroups.isTimelinessSuppressed(Grouping.QUARTER, group, group);
    }

    private static List<String> suppressed(Grouping grouping, Map<String, Integer> months) {
        List<RequestFigure> all = dispatched(months);
        Map<String, List<RequestFigure>> groups =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        grouping::keyOf, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .filter(group -> SmallGroups.isSuppressed(grouping, group.getValue(), all))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void showsQuartersOfSixAndSuppressesThoseOfFive() {
        assertThat(suppressed(Grouping.QUARTER, Map.of("2026-01", 6, "2026-04", 5)))
                .containsExactly("2026-Q2");
    }

    @Test
    void suppressesATotalThatIncludesASmallQuarter() {
        assertThat(suppressed(Grouping.NONE, Map.of("2026-01", 60, "2026-04", 5)))
                .containsExactly("ALL");
        assertThat(suppressed(Grouping.NONE, Map.of("2026-01", 60, "2026-04", 6))).isEmpty();
    }

    @Test
    void suppressesEveryMonthOfAQuarterWithASmallMonth() {
        assertThat(
                        suppressed(
                                Grouping.MONTH,
                                Map.of("2026-01", 20, "2026-02", 5, "2026-03", 20, "2026-04", 6)))
                .containsExactly("2026-01", "2026-02", "2026-03");
    }

    @Test
    void suppressesTimelinessIfOneToFiveAreOnTimeOrLate() {
        assertThat(isTimelinessSuppressed(quarter("2026-04", 40, 5))).isTrue();
        assertThat(isTimelinessSuppressed(late(5, 40))).isTrue();
        assertThat(isTimelinessSuppressed(quarter("2026-04", 6, 0))).isFalse();
        assertThat(isTimelinessSuppressed(late(6, 6))).isFalse();
    }

    @Test
    void suppressesTheTimelinessOfATotalThatIncludesASmallQuarter() {
        List<RequestFigure> all = dispatched(Map.of("2026-01", 20));
        all.addAll(dispatched(Map.of("2026-10", 20)));
        assertThat(SmallGroups.isTimelinessSuppressed(Grouping.NONE, all, all)).isFalse();

        all.addAll(quarter("2026-04", 20, 1));
        assertThat(SmallGroups.isTimelinessSuppressed(Grouping.NONE, all, all)).isTrue();
    }

    /** Returns advice on time and late, received so that all of it is dispatched in May. */
    private static List<RequestFigure> late(int onTime, int late) {
        List<RequestFigure> figures = new ArrayList<>();
        for (int i = 0; i < onTime; i++) {
            figures.add(Figures.after("2026-05-01", 10).figure());
        }
        for (int i = 0; i < late; i++) {
            figures.add(Figures.after("2026-04-01", 50).figure());
        }
        return figures;
    }

    @Test
    void showsAQuarterOfWhichEachMonthIsSmall() {
        assertThat(suppressed(Grouping.QUARTER, Map.of("2026-01", 2, "2026-02", 2, "2026-03", 2)))
                .isEmpty();
    }
}
