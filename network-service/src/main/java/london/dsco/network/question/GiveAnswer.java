package london.dsco.network.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An answer to another member's question")
record GiveAnswer(
        @Schema(
                        description = "Your answer, without naming a child or family",
                        examples =
                                "The duty social worker visits and takes the questionnaire with them.")
                @NotBlank
                @Size(max = 4000)
                String text,
        @Schema(description = "Whether the borough that answers is hidden from other boroughs")
                boolean anonymous) {}
