package london.dsco.network.roleprofile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Role profile, as written by its author")
record WriteRoleProfile(
        @Schema(description = "Who holds the post; several people can share it")
                @NotEmpty
                @Size(max = 6)
                List<@NotNull @Valid Holder> holders,
        @Schema(description = "Date the borough introduced the role") @NotNull LocalDate since,
        @Schema(description = "Hours a week for the role, for all post holders together")
                @NotNull
                @DecimalMin("0.5")
                @DecimalMax("111")
                @Digits(integer = 3, fraction = 1)
                BigDecimal hours,
        @Schema(description = "Whether the role is in a job description") @NotNull
                Boolean inJobDescription,
        @Schema(
                        description =
                                "Whether every post holder is a registered social worker; left out if"
                                        + " not known",
                        nullable = true)
                Boolean registered,
        @Schema(
                        description = "How the post leads; left out if the borough does not say",
                        nullable = true)
                @Valid
                Leadership leadership,
        @Schema(description = "Whose work the role is aligned with through regular meetings")
                @NotNull
                @Size(max = 4)
                List<@NotNull RolePartner> alignedWith,
        @Schema(description = "What the post does, strategically and operationally")
                @NotEmpty
                @Size(max = 2)
                List<@NotNull @Valid StrandTasks> strands,
        @Schema(description = "How the role came about", nullable = true) @Size(min = 1, max = 2000)
                String history) {

    RoleProfile.Said said() {
        return new RoleProfile.Said(
                holders,
                since,
                hours,
                inJobDescription,
                registered,
                leadership,
                alignedWith,
                strands,
                history);
    }
}
