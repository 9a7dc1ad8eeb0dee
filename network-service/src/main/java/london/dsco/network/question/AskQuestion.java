package london.dsco.network.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A question to the other boroughs")
record AskQuestion(
        @Schema(
                        description = "The question in a few words",
                        examples = "Advice for a child who is home educated")
                @NotBlank
                @Size(max = 200)
                String title,
        @Schema(
                        description =
                                "What you would like to know, without naming the child or family",
                        examples = "Who visits, and what do you ask the family for?")
                @NotBlank
                @Size(max = 4000)
                String text,
        @Schema(description = "Whether the borough that asks is hidden from other boroughs")
                boolean anonymous) {}
