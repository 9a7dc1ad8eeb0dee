package london.dsco.network.eligibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service in the borough's local offer. */
@Schema(description = "A service the criteria lead to")
record LocalProvider(
        @Schema(description = "Name of the service or organisation, never of a person")
                @NotBlank
                @Size(max = 200)
                String name,
        @Schema(description = "Who provides it") @NotNull ProviderKind kind,
        @Schema(description = "Its page in the local offer", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(
                        description = "Whether a direct payment can buy it; left out if not known",
                        nullable = true)
                Boolean directPayment) {}
