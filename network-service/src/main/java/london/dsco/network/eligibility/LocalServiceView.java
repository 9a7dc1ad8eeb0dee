package london.dsco.network.eligibility;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LocalService", description = "A service in a borough, and what leads to it")
record LocalServiceView(
        @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                String borough,
        @Schema(description = "Name of the service or organisation") @Size(max = 200) String name,
        @Schema(description = "Who provides it") ProviderKind kind,
        @Schema(description = "Its page in the local offer", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "Whether a direct payment can buy it", nullable = true)
                Boolean directPayment,
        @Schema(description = "What the criteria that lead to it are for") EligibilityKind criteria,
        @Schema(description = "Id of those criteria") UUID criteriaId,
        @Schema(description = "Its position among the services of those criteria, counted from 1")
                int position) {}
