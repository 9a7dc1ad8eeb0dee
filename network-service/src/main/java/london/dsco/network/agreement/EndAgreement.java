package london.dsco.network.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The ending of an agreement")
record EndAgreement(
        @Schema(description = "The reason, which its parties can read") @NotBlank @Size(max = 1000)
                String reason) {}
