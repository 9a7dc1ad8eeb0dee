package london.dsco.advice.questionnaire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A link to the questionnaire.
 *
 * @param recipient whom it is for
 * @param expiresOn London date, the last on which it can be used: tomorrow at least, in six weeks
 *     at most; in four weeks by default
 */
public record CreateQuestionnaireLink(@NotNull LinkRecipient recipient, LocalDate expiresOn) {}
