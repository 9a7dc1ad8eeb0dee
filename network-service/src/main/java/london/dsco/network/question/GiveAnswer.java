package london.dsco.network.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An answer to a question of another member")
record GiveAnswer(
        @Schema(
                        description = "Your answer, without a child or family",
                        examples =
                                "The duty social worker visits and takes the questionnaire along.")
                @NotBlank
                @Size(max = 4000)
                String text,
        @Schema(description = "Whether other boroughs cannot see which borough answers")
                boolean anonymous) {}
