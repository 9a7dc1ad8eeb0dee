package london.dsco.network.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Your question to a borough's contact point")
record AskContactPoint(
        @Schema(
                        description = "GSS code of the borough; this can be your own",
                        examples = "E09000012")
                @NotNull
                @Size(max = 9)
                String askedOf,
        @Schema(description = "The question in a few words") @NotBlank @Size(max = 200)
                String title,
        @Schema(
                        description =
                                "The question; do not include anything that could identify a child or"
                                        + " family")
                @NotBlank
                @Size(max = 4000)
                String text) {

    Enquiry.Said said() {
        return new Enquiry.Said(askedOf, title, text);
    }
}
