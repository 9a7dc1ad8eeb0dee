package london.dsco.advice.questionnaire;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.link.LinkSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new link to the questionnaire. Only this answer shows its token.
 *
 * @param recipient whom it is for
 * @param expiresOn London date, the last on which it can be used
 * @param token what the portal hands in with the answers; absent where a repeated command comes
 *     after the service's key was changed
 */
@Schema(
        name = "NewQuestionnaireLink",
        requiredProperties = {"id", "recipient", "expiresOn"})
public record NewQuestionnaireLinkView(
        UUID id,
        LinkRecipient recipient,
        LocalDate expiresOn,
        @Schema(nullable = true) @Size(max = LinkSecret.LENGTH) String token) {

    static NewQuestionnaireLinkView of(QuestionnaireLink link, Optional<LinkSecret> token) {
        return new NewQuestionnaireLinkView(
                link.id(),
                link.recipient(),
                link.expiresOn(),
                token.map(LinkSecret::reveal).orElse(null));
    }

    /** Leaves out the token, so that no log contains it. */
    @Override
    public String toString() {
        return "NewQuestionnaireLinkView[id=" + id + "]";
    }
}
