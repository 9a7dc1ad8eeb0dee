package london.dsco.network.survey;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SurveyAnswered",
        description = "Confirmation that your answer was received. It cannot be read back.")
record SurveyAnsweredView(
        @Schema(description = "Id of the survey") UUID surveyId,
        @Schema(description = "The group you answered for") StakeholderGroup group) {}
