package london.dsco.network.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What parent carers said about an area of the plan. */
@Schema(description = "What parent carers said about an area of the plan")
record CarersConsulted(
        @Schema(description = "When they were asked") @NotNull LocalDate heldOn,
        @Schema(
                        description =
                                "Who was asked, such as the parent carer forum; never a person's name")
                @NotBlank
                @Size(max = 200)
                String asked,
        @Schema(description = "What they said") @NotBlank @Size(max = 2000) String said,
        @Schema(description = "What the borough changed because of it", nullable = true)
                @Size(min = 1, max = 2000)
                String changed) {}
