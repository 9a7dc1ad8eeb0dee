package london.dsco.network.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What you propose to other boroughs")
record ProposeAgreement(
        @Schema(description = "What it is about") @NotNull AgreementSubject subject,
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "What is agreed; not about any one child or family")
                @NotBlank
                @Size(max = 8000)
                String text,
        @Schema(description = "GSS codes of the other boroughs") @NotEmpty @Size(max = 32)
                List<@NotBlank @Size(max = 9) String> parties,
        @Schema(description = "Its first London date") @NotNull LocalDate from,
        @Schema(description = "Its last London date; leave it out if there is none")
                LocalDate until,
        @Schema(description = "The London date its parties will review it") @NotNull
                LocalDate reviewOn) {

    BoundaryAgreement.Said said() {
        return new BoundaryAgreement.Said(subject, title, text, parties, from, until, reviewOn);
    }
}
