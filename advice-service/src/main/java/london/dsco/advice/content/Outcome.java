package london.dsco.advice.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * One outcome sought for the child or young person: section E of the plan.
 *
 * @param needIds the needs it answers
 * @param byWhen the date by which it is to be reached
 * @param preparingForAdulthood its area, from Year 9 on
 * @param informedByRestricted whether the restricted annex shaped it; for social care only
 */
public record Outcome(
        @NotNull @Pattern(regexp = Limits.LINE_ID) String id,
        @Size(max = Limits.ITEMS) List<@NotNull @Pattern(regexp = Limits.LINE_ID) String> needIds,
        @Size(max = Limits.PARAGRAPH) String text,
        LocalDate byWhen,
        PreparingForAdulthood preparingForAdulthood,
        Boolean informedByRestricted) {

    public Outcome {
        needIds = Lines.of(needIds);
    }

    /**
     * Returns a copy without its mark, because the mark alone would show that something is
     * withheld.
     */
    Outcome withoutMark() {
        return new Outcome(id, needIds, text, byWhen, preparingForAdulthood, null);
    }
}
