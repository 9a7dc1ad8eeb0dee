package london.dsco.network.practice;

import static java.time.temporal.IsoFields.QUARTER_OF_YEAR;
import static java.time.temporal.IsoFields.QUARTER_YEARS;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BarrierQuarter", description = "What stood in the way, as published in one quarter")
record BarrierQuarterView(
        @Schema(description = "Calendar quarter of London dates", examples = "2026-Q3")
                @Size(max = 7)
                String quarter,
        @Schema(description = "Every barrier of the list, in its order") @Size(max = 5)
                List<Count> barriers) {

    /** Two years, including the running quarter. */
    static final int QUARTERS = 8;

    @Schema(name = "BarrierCount", description = "How often a barrier is named")
    record Count(
            @Schema(description = "What stood in the way") Barrier barrier,
            @Schema(description = "How many published entries name it; one may name several")
                    int entries,
            @Schema(description = "How many boroughs these are of") int boroughs) {}

    /** Returns the first day of the oldest quarter shown. */
    static LocalDate firstDay(LocalDate today) {
        return today.withDayOfMonth(1)
                .withMonth(3 * today.get(QUARTER_OF_YEAR) - 2)
                .minus(QUARTERS - 1L, QUARTER_YEARS);
    }

    /** Returns the quarters, oldest first. A quarter in which nothing was published has zeros. */
    static List<BarrierQuarterView> of(List<BarrierCounts.Counted> counted, LocalDate today) {
        return IntStream.range(0, QUARTERS)
                .mapToObj(number -> firstDay(today).plus(number, QUARTER_YEARS))
                .map(first -> of(counted, first.getYear(), first.get(QUARTER_OF_YEAR)))
                .toList();
    }

    private static BarrierQuarterView of(
            List<BarrierCounts.Counted> counted, int year, int quarter) {
        return new BarrierQuarterView(
                year + "-Q" + quarter,
                Stream.of(Barrier.values())
                        .map(
                                barrier ->
                                        counted.stream()
                                                .filter(
                                                        one ->
                                                                one.year() == year
                                                                        && one.quarter() == quarter
                                                                        && one.barrier() == barrier)
                                                .map(
                                                        one ->
                                                                new Count(
                                                                        barrier,
                                                                        one.entries(),
                                                                        one.boroughs()))
                                                .findFirst()
                                                .orElse(new Count(barrier, 0, 0)))
                        .toList());
    }
}
