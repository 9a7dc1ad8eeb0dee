package london.dsco.advice.rectification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the authority did about it.
 *
 * @param decidedOn London date
 * @param reasons why nothing is corrected; required in that case
 * @param informedOfRemedies true if the family was told how to complain and that they can go to
 *     court; required if they asked and nothing is corrected
 * @param statement the family's own words, which complete the record or are kept beside what does
 *     not change
 * @param particulars the correct particulars of the child; required to correct {@code PARTICULARS}
 * @param correctedVersion number of the corrected version that was sent, or of the new answer to
 *     the consideration; required to correct advice that had been sent, or an answer
 * @param recipientsInformedOn London date on which those who have the advice were told of the
 *     correction; required once advice was sent, unless you give a reason why not
 * @param recipientsNotInformedBecause why telling them is impossible or would take too much
 */
public record AnswerRectification(
        @NotNull RectificationDecision decision,
        @NotNull LocalDate decidedOn,
        @Size(max = Rectification.PARAGRAPH) String reasons,
        Boolean informedOfRemedies,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = Rectification.PARAGRAPH)
                String statement,
        @Valid Particulars particulars,
        @Min(1) Integer correctedVersion,
        LocalDate recipientsInformedOn,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 2_000)
                String recipientsNotInformedBecause) {

    RectificationRules.Answer answer() {
        return new RectificationRules.Answer(
                decision,
                decidedOn,
                reasons,
                Boolean.TRUE.equals(informedOfRemedies),
                statement,
                correctedVersion,
                recipientsInformedOn,
                recipientsNotInformedBecause,
                particulars != null);
    }
}
