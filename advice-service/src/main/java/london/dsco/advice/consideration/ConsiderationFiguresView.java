package london.dsco.advice.consideration;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import london.dsco.figures.Percent;
import london.dsco.figures.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How soon social care answers and the authority decides, as numbers.
 *
 * @param from first London date that is counted
 * @param to last London date that is counted
 * @param decidedWithoutAnswer of those decided whose six weeks ended in the period, how many had no
 *     answer from social care
 */
@Schema(
        name = "ConsiderationFigures",
        requiredProperties = {"from", "to", "shares", "decidedWithoutAnswer"})
public record ConsiderationFiguresView(
        LocalDate from,
        LocalDate to,
        @Size(max = 2) List<InTimeView> shares,
        @Schema(minimum = "0", maximum = "1000000") long decidedWithoutAnswer) {

    /**
     * One measure.
     *
     * @param due how many the measure is based on
     * @param late done after its day
     * @param missing not done
     * @param percent in time, to one decimal place; absent where there is nothing to count
     * @param definition what is counted, and out of what
     * @param source the law or practice that asks for it
     */
    @Schema(
            name = "ConsiderationsInTime",
            requiredProperties = {
                "measure",
                "due",
                "inTime",
                "late",
                "missing",
                "definition",
                "source"
            })
    public record InTimeView(
            ConsiderationMeasure measure,
            @Schema(minimum = "0", maximum = "1000000") long due,
            @Schema(minimum = "0", maximum = "1000000") long inTime,
            @Schema(minimum = "0", maximum = "1000000") long late,
            @Schema(minimum = "0", maximum = "1000000") long missing,
            @Schema(nullable = true) BigDecimal percent,
            @Size(max = 500) String definition,
            @Size(max = 200) String source) {}

    /**
     * @param due considerations whose answer or decision was due in the period
     */
    static ConsiderationFiguresView of(Period period, List<Consideration> due, LocalDate today) {
        return new ConsiderationFiguresView(
                period.from(),
                period.to(),
                Arrays.stream(ConsiderationMeasure.values())
                        .map(measure -> share(measure, period, due, today))
                        .toList(),
                due.stream()
                        .filter(each -> isIn(period, each.clock().decideBy()))
                        .filter(each -> each.decision() != null && each.answers() == 0)
                        .count());
    }

    private static InTimeView share(
            ConsiderationMeasure measure, Period period, List<Consideration> due, LocalDate today) {
        List<Consideration> counted =
                due.stream()
                        .filter(each -> isIn(period, measure.dueOn(each)))
                        .filter(each -> measure.isSettled(each, today))
                        .toList();
        long inTime = counted.stream().filter(measure::isInTime).count();
        long missing = counted.stream().filter(each -> measure.doneOn(each) == null).count();
        return new InTimeView(
                measure,
                counted.size(),
                inTime,
                counted.size() - inTime - missing,
                missing,
                Percent.of(inTime, counted.size()),
                measure.words().definition(),
                measure.words().source());
    }

    private static boolean isIn(Period period, LocalDate date) {
        return !date.isBefore(period.from()) && !date.isAfter(period.to());
    }
}
