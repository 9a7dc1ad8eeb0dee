package london.dsco.advice.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records that somebody says a record is wrong.
 *
 * @param subject whether it is about the child's particulars, or about what the advice says
 * @param askedBy who says so
 * @param askedOn London date on which the authority received it; the time to answer runs from it
 * @param identityKnownOn London date on which the authority could confirm who was asking; the time
 *     to answer runs from it. Leave it out if it knew at once
 * @param words what is wrong, and what would be right
 */
public record AskRectification(
        @NotNull RectificationSubject subject,
        @NotNull RectificationParty askedBy,
        @NotNull LocalDate askedOn,
        LocalDate identityKnownOn,
        @NotBlank @Size(max = Rectification.PARAGRAPH) String words) {

    Disputed disputed() {
        return new Disputed(subject, askedBy, askedOn, identityKnownOn, words);
    }
}
