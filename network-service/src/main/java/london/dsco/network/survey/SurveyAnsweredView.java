package london.dsco.network.survey;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SurveyAnswered", description = "That your answer is in. It cannot be read back.")
record SurveyAnsweredView(
        @Schema(description = "Id of the survey") UUID surveyId,
        @Schema(description = "For which group you answered") StakeholderGroup group) {}
