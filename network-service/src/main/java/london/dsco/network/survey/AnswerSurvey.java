package london.dsco.network.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Your answers to a survey")
record AnswerSurvey(
        @Schema(description = "One answer for each question") @NotNull @Size(min = 1, max = 5)
                List<@NotNull @Valid SurveyScore> scores,
        @Schema(
                        description =
                                "Anything you want to add. Do not say who you are, or name"
                                        + " anybody.",
                        nullable = true)
                @Size(min = 1, max = 1000)
                String words) {

    /** Omits the answers, so that no log has them beside a user name. */
    @Override
    public String toString() {
        return "AnswerSurvey";
    }
}
