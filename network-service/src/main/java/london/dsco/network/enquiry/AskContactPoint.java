package london.dsco.network.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What you ask the contact point of a borough")
record AskContactPoint(
        @Schema(description = "GSS code of the borough; your own too", examples = "E09000012")
                @NotNull
                @Size(max = 9)
                String askedOf,
        @Schema(description = "The question in a few words") @NotBlank @Size(max = 200)
                String title,
        @Schema(description = "The question; no child or family can be recognised")
                @NotBlank
                @Size(max = 4000)
                String text) {

    Enquiry.Said said() {
        return new Enquiry.Said(askedOf, title, text);
    }
}
