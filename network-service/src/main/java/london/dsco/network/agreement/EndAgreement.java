package london.dsco.network.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That an agreement ends")
record EndAgreement(
        @Schema(description = "Why; its parties read it") @NotBlank @Size(max = 1000)
                String reason) {}
