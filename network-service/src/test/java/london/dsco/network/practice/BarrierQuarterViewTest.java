package london.dsco.network.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierQuarterViewTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, 2025-01-01",
        "2026-12-31, 2025-01-01",
        "2027-01-01, 2025-04-01",
        "2026-08-31, 2024-10-01"
    })
    void beginsTwoYearsEarlier(LocalDate today, LocalDate first) {
        assertThat(BarrierQuarterView.firstDay(today)).isEqualTo(first);
    }

    @Test
    void includesEveryBarrierOfEveryQuarterEvenIfNobodyNamedIt() {
        List<BarrierQuarterView> quarters =
                BarrierQuarterView.of(
                        List.of(
                                new BarrierCounts.Counted(2026, 4, Barrier.ROLE_CONFUSION, 3, 2),
                                new BarrierCounts.Counted(2025, 1, Barrier.NO_JOINT_WORKING, 1, 0)),
                        LocalDate.of(2026, 11, 29));

        assertThat(quarters)
                .extracting(BarrierQuarterView::quarter)
                .containsExactly(
                        "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3",
                        "2026-Q4");
        assertThat(quarters)
                .allSatisfy(
                        quarter ->
                                assertThat(quarter.barriers())
                                        .extracting(BarrierQuarterView.Count::barrier)
                                        .containsExactly(Barrier.values()));
        assertThat(quarters.get(0).barriers())
                .contains(new BarrierQuarterView.Count(Barrier.NO_JOINT_WORKING, 1, 0));
        assertThat(quarters.get(7).barriers())
                .contains(
                        new BarrierQuarterView.Count(Barrier.ROLE_CONFUSION, 3, 2),
                        new BarrierQuarterView.Count(Barrier.NO_JOINT_WORKING, 0, 0));
    }
}
