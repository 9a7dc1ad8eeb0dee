package london.dsco.network.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The approval of a statement")
record ApproveStatement(
        @Schema(
                        description = "The post or board that approved it, never a person's name",
                        examples = "Director of Children's Services")
                @NotBlank
                @Size(max = 200)
                String approvedBy,
        @Schema(description = "When") @NotNull LocalDate approvedOn) {}
