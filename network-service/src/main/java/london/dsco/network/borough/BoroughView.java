package london.dsco.network.borough;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Borough", description = "One of the 33 local authorities of London.")
record BoroughView(
        @Schema(description = "Code of the Office for National Statistics.", examples = "E09000007")
                @Size(max = 9)
                String gss,
        @Schema(description = "Three-digit code of the Department for Education.", examples = "202")
                String dfeCode,
        @Schema(examples = "Camden") String name,
        @Schema(
                        description =
                                "Whether it has a Designated Social Care Officer, as returned for SEN2.")
                DscoInPost dscoInPost,
        @Schema(description = "The day for which that was returned.") LocalDate asOf) {

    static BoroughView from(BoroughProfile profile) {
        return new BoroughView(
                profile.borough().gss(),
                profile.borough().dfeCode(),
                profile.borough().displayName(),
                profile.dscoInPost(),
                profile.asOf());
    }
}
