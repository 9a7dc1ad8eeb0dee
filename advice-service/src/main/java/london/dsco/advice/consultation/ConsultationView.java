package london.dsco.advice.consultation;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A one-to-one consultation of the author with the DSCO. For social care only.
 *
 * @param occasion why it was offered
 * @param offeredOn London date
 * @param answeredBy user name of the author who accepted or declined
 * @param note what the author added when they declined
 * @param slot the slot that was booked last; it is free again once the consultation is cancelled
 * @param bookedBy user name of who booked it last
 * @param rebookBecause why it cannot take place as it is booked; absent while it can
 * @param heldOn London date
 * @param outcomeText the result, in words
 * @param heldBy user name of the DSCO who recorded it
 */
@Schema(
        name = "Consultation",
        requiredProperties = {"id", "occasion", "status", "offeredOn"})
public record ConsultationView(
        UUID id,
        Occasion occasion,
        ConsultationStatus status,
        LocalDate offeredOn,
        @Schema(nullable = true) @Size(max = 128) String answeredBy,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) DeclineReason declineReason,
        @Schema(nullable = true) @Size(max = 1_000) String note,
        @Schema(nullable = true) SlotView slot,
        @Schema(nullable = true) @Size(max = 128) String bookedBy,
        @Schema(nullable = true) RebookReason rebookBecause,
        @Schema(nullable = true) CancellationReason cancelledBecause,
        @Schema(nullable = true) @Size(max = 128) String cancelledBy,
        @Schema(nullable = true) LocalDate heldOn,
        @Schema(nullable = true) ConsultationOutcome outcome,
        @Schema(nullable = true) @Size(max = 4_000) String outcomeText,
        @Schema(nullable = true) @Size(max = 128) String heldBy) {

    static ConsultationView of(Consultation consultation, RebookReason rebookBecause) {
        return new ConsultationView(
                consultation.id(),
                consultation.occasion(),
                consultation.status(),
                consultation.offeredOn(),
                consultation.answeredBy(),
                consultation.answeredAt(),
                consultation.declineReason(),
                consultation.note(),
                consultation.slot() == null ? null : SlotView.of(consultation.slot()),
                consultation.bookedBy(),
                rebookBecause,
                consultation.cancelledBecause(),
                consultation.cancelledBy(),
                consultation.heldOn(),
                consultation.outcome(),
                consultation.outcomeText(),
                consultation.heldBy());
    }
}
