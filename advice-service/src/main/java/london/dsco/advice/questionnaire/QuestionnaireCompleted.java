package london.dsco.advice.questionnaire;

import java.util.UUID;
import london.dsco.records.Fact;

/** A questionnaire came in. The history contains none of its text, and not who answered. */
record QuestionnaireCompleted(UUID questionnaireId, QuestionnaireChannel channel) implements Fact {}
