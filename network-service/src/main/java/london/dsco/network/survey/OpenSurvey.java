package london.dsco.network.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A survey, as opened by the DSCO")
record OpenSurvey(
        @Schema(description = "What it is about, in a few words", examples = "The year 2026")
                @NotBlank
                @Size(max = 200)
                String title,
        @Schema(description = "Who you are asking in your borough") @NotEmpty @Size(max = 5)
                List<@NotNull StakeholderGroup> asked,
        @Schema(description = "The last London date it can be answered") @NotNull
                LocalDate closesOn) {}
