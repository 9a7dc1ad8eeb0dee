package london.dsco.advice.representation;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the child or young person is represented; only the id while nobody has recorded it. For
 * social care only.
 *
 * @param askedBy who asked for the assessment
 * @param decides who decides on the side of the family
 * @param capacityAssessedOn London date; absent unless a representative decides
 * @param advocateOn London date of the offer, or of the answer
 * @param recordedBy user name
 */
@Schema(name = "Representation", requiredProperties = "requestId")
public record RepresentationView(
        UUID requestId,
        @Schema(nullable = true) Asker askedBy,
        @Schema(nullable = true) DecisionMaker decides,
        @Schema(nullable = true) RepresentativeKind representative,
        @Schema(nullable = true) LocalDate capacityAssessedOn,
        @Schema(nullable = true) AdvocateAnswer advocate,
        @Schema(nullable = true) LocalDate advocateOn,
        @Schema(nullable = true) @Size(max = 1_000) String advocateReason,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        @Schema(nullable = true) Instant recordedAt) {

    private static final Represented NOTHING =
            new Represented(null, null, null, null, null, null, null);

    static RepresentationView of(Representation kept) {
        Represented said = kept.represented().orElse(NOTHING);
        return new RepresentationView(
                kept.requestId(),
                said.askedBy(),
                said.decides(),
                said.representative(),
                said.capacityAssessedOn(),
                said.advocate(),
                said.advocateOn(),
                said.advocateReason(),
                kept.recordedBy(),
                kept.recordedAt());
    }
}
