package london.dsco.advice.questionnaire;

import java.util.UUID;
import london.dsco.records.Fact;

/** A questionnaire was received. The history contains neither its text nor who answered. */
record QuestionnaireCompleted(UUID questionnaireId, QuestionnaireChannel channel) implements Fact {}
