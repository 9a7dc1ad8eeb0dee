package london.dsco.network.consultation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ConsultationResponse",
        description =
                "A response to a consultation, from a borough or from the network for"
                        + " the region")
record ResponseView(
        UUID id,
        UUID consultationId,
        @Schema(
                        description =
                                "GSS code of the borough responding; empty for the regional response",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        ResponseStatus status,
        @Schema(description = "The date it was sent", nullable = true) LocalDate submittedOn,
        @Size(max = 200) List<Answer> answers) {

    static ResponseView of(ConsultationResponse response) {
        return new ResponseView(
                response.id(),
                response.consultationId(),
                response.borough(),
                response.status(),
                response.submittedOn().orElse(null),
                response.answers());
    }
}
