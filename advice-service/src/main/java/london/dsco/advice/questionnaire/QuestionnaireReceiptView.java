package london.dsco.advice.questionnaire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the link's holder sees after sending the questionnaire: that it arrived, and nothing else.
 *
 * @param receivedAt when it came in
 */
@Schema(
        name = "QuestionnaireReceipt",
        requiredProperties = {"receivedAt"})
public record QuestionnaireReceiptView(Instant receivedAt) {

    static QuestionnaireReceiptView of(CompletedQuestionnaire questionnaire) {
        return new QuestionnaireReceiptView(questionnaire.recordedAt());
    }
}
