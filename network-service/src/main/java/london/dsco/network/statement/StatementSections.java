package london.dsco.network.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four sections of a statement: why, what, how and when. */
@Schema(description = "The four sections of a statement")
record StatementSections(
        @Schema(description = "Why: the purpose of the role") @NotBlank @Size(max = 5000)
                String purpose,
        @Schema(description = "What: the aspirations for children and young people")
                @NotBlank
                @Size(max = 5000)
                String aspirations,
        @Schema(description = "How: the values by which the role is carried out")
                @NotBlank
                @Size(max = 5000)
                String values,
        @Schema(description = "When: the responsibilities of the role, and when it acts")
                @NotBlank
                @Size(max = 5000)
                String responsibilities) {}
