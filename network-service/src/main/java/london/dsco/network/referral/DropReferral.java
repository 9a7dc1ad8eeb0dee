package london.dsco.network.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Record of a body deciding not to consider a report")
record DropReferral(
        @Schema(description = "Why, without names") @NotBlank @Size(max = 1000) String reason) {}
