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
 * @param reasons why nothing is corrected; needed then
 * @param remediesTold true where the family was told how to complain and that they can go to court;
 *     needed where nothing is corrected and they had asked
 * @param statement the family's own words, which complete the record or stand beside what stays
 * @param particulars what is right about the child; needed to correct {@code PARTICULARS}
 * @param correctedVersion number of the version that was sent with the correction, or of the answer
 *     to the consideration; needed to correct advice that had been sent, and an answer
 * @param recipientsToldOn London date on which those who have the advice were told of the
 *     correction; needed once advice was sent, or the reason why not
 * @param recipientsNotToldBecause why telling them is impossible or would take too much
 */
public record AnswerRectification(
        @NotNull RectificationDecision decision,
        @NotNull LocalDate decidedOn,
        @Size(max = Rectification.PARAGRAPH) String reasons,
        Boolean remediesTold,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = Rectification.PARAGRAPH)
                String statement,
        @Valid Particulars particulars,
        @Min(1) Integer correctedVersion,
        LocalDate recipientsToldOn,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 2_000)
                String recipientsNotToldBecause) {

    RectificationRules.Answer answer() {
        return new RectificationRules.Answer(
                decision,
                decidedOn,
                reasons,
                Boolean.TRUE.equals(remediesTold),
                statement,
                correctedVersion,
                recipientsToldOn,
                recipientsNotToldBecause,
                particulars != null);
    }
}
