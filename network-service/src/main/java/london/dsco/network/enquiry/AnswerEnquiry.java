package london.dsco.network.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Your answer")
record AnswerEnquiry(
        @Schema(
                        description =
                                "The answer; do not include anything that could identify a child or"
                                        + " family")
                @NotBlank
                @Size(max = 4000)
                String text,
        @Schema(
                        description =
                                "GSS code of the borough that can say more; left out for none",
                        examples = "E09000019",
                        nullable = true)
                @Size(max = 9)
                String askNext) {

    EnquiryAnswer.Said said() {
        return new EnquiryAnswer.Said(text, askNext);
    }
}
