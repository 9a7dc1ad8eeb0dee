package london.dsco.network.following;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import london.dsco.network.question.QuestionNews.Headline;
import london.dsco.network.question.QuestionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FollowedQuestion", description = "A question, and whether you follow it")
record FollowedQuestionView(
        @Schema(description = "Id of the question") UUID questionId,
        @Schema(description = "The question in a few words") @Size(max = 200) String title,
        QuestionStatus status,
        @Schema(description = "Whether you follow it; nobody else can see this")
                boolean following) {

    static FollowedQuestionView of(Headline question, boolean following) {
        return new FollowedQuestionView(
                question.id(), question.title(), question.status(), following);
    }
}
