package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import london.dsco.advice.escalation.EscalationFigure;
import london.dsco.advice.escalation.EscalationReason;
import london.dsco.figures.Percent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was raised with the DSCO.
 *
 * @param due to be answered in the period
 * @param answeredInTime answered by the day they were due
 * @param percent to one decimal place; null where there is nothing to count
 * @param byReason of those due, each reason with its number
 * @param definition what is counted, and out of what
 */
@Schema(name = "EscalationsAnswered")
public record EscalationCounts(
        @Schema(minimum = "0", maximum = "1000000") long due,
        @Schema(minimum = "0", maximum = "1000000") long answeredInTime,
        @Schema(nullable = true) BigDecimal percent,
        @Schema(maxItems = 3) List<OfReason> byReason,
        @Size(max = 500) String definition) {

    private static final String DEFINITION =
            "Escalations that the DSCO answered by the day they were due, out of"
                    + " all escalations due in the period: two working days for advice over"
                    + " its timescale or no communication, five for any other reason. An"
                    + " escalation that can still be answered in time is not counted yet. An"
                    + " escalation answered by the person who raised it is left out.";

    /** How often something was raised for one reason. */
    @Schema(name = "EscalationsByReason")
    public record OfReason(
            EscalationReason reason, @Schema(minimum = "0", maximum = "1000000") long count) {}

    static EscalationCounts of(List<EscalationFigure> due) {
        long inTime = due.stream().filter(EscalationFigure::isAnsweredInTime).count();
        return new EscalationCounts(
                due.size(),
                inTime,
                Percent.of(inTime, due.size()),
                Arrays.stream(EscalationReason.values())
                        .map(reason -> new OfReason(reason, count(reason, due)))
                        .toList(),
                DEFINITION);
    }

    private static long count(EscalationReason reason, List<EscalationFigure> due) {
        return due.stream().filter(each -> each.reason() == reason).count();
    }
}
