package london.dsco.advice.practicehint;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeHint", description = "A published practice of the network")
record PracticeHintView(
        @Schema(description = "Id of the practice in network-service") UUID practiceId,
        @Schema(
                        description = "Where to read it, at the gateway",
                        examples = "/network/v1/practices/0199a0a0-0000-7000-8000-000000000781")
                @Size(max = 100)
                String address,
        @Schema(description = "GSS code of the borough that published it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "What kind of practice it is") PracticeKind type,
        @Schema(description = "How strong its evidence is") PracticeEvidence evidence,
        @Schema(description = "The criteria of the audit template that it helps with")
                @Size(max = 40)
                List<String> criteria,
        @Schema(description = "When its version was published") LocalDate publishedOn) {

    private static final String PRACTICES = "/network/v1/practices/";

    static PracticeHintView of(PracticeHint hint) {
        return new PracticeHintView(
                hint.practiceId(),
                PRACTICES + hint.practiceId(),
                hint.borough(),
                hint.kind(),
                hint.evidence(),
                hint.criteria(),
                hint.publishedOn());
    }
}
