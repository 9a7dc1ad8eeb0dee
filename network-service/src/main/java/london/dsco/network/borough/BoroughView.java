package london.dsco.network.borough;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Borough", description = "One of London's 33 local authorities.")
record BoroughView(
        @Schema(description = "Office for National Statistics code.", examples = "E09000007")
                @Size(max = 9)
                String gss,
        @Schema(description = "Three-digit Department for Education code.", examples = "202")
                String dfeCode,
        @Schema(examples = "Camden") String name,
        @Schema(
                        description =
                                "Whether it has a Designated Social Care Officer, as returned for SEN2.")
                DscoInPost dscoInPost,
        @Schema(description = "The date this return covers.") LocalDate asOf) {

    static BoroughView from(BoroughProfile profile) {
        return new BoroughView(
                profile.borough().gss(),
                profile.borough().dfeCode(),
                profile.borough().displayName(),
                profile.dscoInPost(),
                profile.asOf());
    }
}
