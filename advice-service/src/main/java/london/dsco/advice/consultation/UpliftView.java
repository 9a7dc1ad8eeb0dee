package london.dsco.advice.consultation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.request.RequestFigure;
import london.dsco.grading.Grade;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An author's grades before and after their first consultation.
 *
 * @param author user name
 * @param consultedOn London date of the first consultation that was held; absent while there is
 *     none, and all advice is before it
 * @param before advice dispatched before that day
 * @param after advice dispatched on that day or later
 * @param smallNumbers whether one side has fewer than six pieces of advice: too few to credit the
 *     consultation with the difference
 * @param definition what is counted
 */
@Schema(
        name = "ConsultationUplift",
        requiredProperties = {"author", "before", "after", "smallNumbers", "definition"})
public record UpliftView(
        @Size(max = 64) String author,
        @Schema(nullable = true) LocalDate consultedOn,
        Side before,
        Side after,
        boolean smallNumbers,
        @Size(max = 500) String definition) {

    private static final int LEAST = 6;

    private static final String DEFINITION =
            "The author's dispatched advice, by the grade of its last audit. Advice"
                    + " dispatched before the day of the author's first consultation counts"
                    + " as before; the rest counts as after. The percentage is the share"
                    + " graded Good or Outstanding. It is left out for fewer than six pieces"
                    + " of advice.";

    /**
     * The advice on one side of a consultation.
     *
     * @param goodOrBetterPercent Good and Outstanding, to one decimal place; absent for fewer than
     *     six
     */
    @Schema(
            name = "GradesOnOneSide",
            requiredProperties = {"outstanding", "good", "requiresImprovement", "inadequate"})
    public record Side(
            @Schema(minimum = "0", maximum = "1000000") long outstanding,
            @Schema(minimum = "0", maximum = "1000000") long good,
            @Schema(minimum = "0", maximum = "1000000") long requiresImprovement,
            @Schema(minimum = "0", maximum = "1000000") long inadequate,
            @Schema(nullable = true) BigDecimal goodOrBetterPercent) {

        static Side of(List<RequestFigure> advice) {
            long outstanding = graded(advice, Grade.OUTSTANDING);
            long good = graded(advice, Grade.GOOD);
            long improving = graded(advice, Grade.REQUIRES_IMPROVEMENT);
            long inadequate = graded(advice, Grade.INADEQUATE);
            long all = outstanding + good + improving + inadequate;
            return new Side(
                    outstanding,
                    good,
                    improving,
                    inadequate,
                    all < LEAST ? null : percent(outstanding + good, all));
        }

        private static long graded(List<RequestFigure> advice, Grade grade) {
            return advice.stream().filter(each -> each.grade() == grade).count();
        }

        private static BigDecimal percent(long part, long all) {
            return BigDecimal.valueOf(100 * part)
                    .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * @param consultedOn null if the author was never consulted
     * @param dispatched all advice of the author that was dispatched
     */
    static UpliftView of(String author, LocalDate consultedOn, List<RequestFigure> dispatched) {
        Side before =
                Side.of(dispatched.stream().filter(each -> isBefore(each, consultedOn)).toList());
        Side after =
                Side.of(dispatched.stream().filter(each -> !isBefore(each, consultedOn)).toList());
        boolean few = before.goodOrBetterPercent() == null || after.goodOrBetterPercent() == null;
        return new UpliftView(author, consultedOn, before, after, few, DEFINITION);
    }

    private static boolean isBefore(RequestFigure advice, LocalDate consultedOn) {
        return consultedOn == null || advice.dispatchedOn().isBefore(consultedOn);
    }
}
