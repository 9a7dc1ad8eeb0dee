package london.dsco.network.consultation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Consultation", description = "A consultation that the network responds to")
record ConsultationView(
        UUID id,
        @Schema(description = "What it is about") @Size(max = 200) String title,
        @Schema(description = "Who consults", examples = "Law Commission") @Size(max = 200)
                String body,
        @Schema(description = "Where it is published", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "The last date the consulting body accepts responses")
                LocalDate closesOn,
        @Schema(description = "Whether members can still write responses")
                ConsultationStatus status,
        @Size(max = 200) List<Question> questions) {

    static ConsultationView of(Consultation consultation) {
        return new ConsultationView(
                consultation.id(),
                consultation.title(),
                consultation.body(),
                consultation.address().orElse(null),
                consultation.closesOn(),
                consultation.status(),
                consultation.questions());
    }
}
