package london.dsco.advice.lateness;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LatenessGrounds;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exception on record.
 *
 * @param citation where the ground comes from
 * @param recordedBy user name; null for the SEN team, which may not see names
 * @param approvedBy user name; null until it is approved, and for the SEN team
 * @param counts whether it has been approved: a claim alone excuses nothing
 */
@Schema(name = "Exception")
public record LatenessClaimView(
        UUID id,
        ExceptionGround ground,
        String citation,
        LatenessGrounds.Affected affects,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(nullable = true) LocalDate appointmentOn,
        @Schema(nullable = true) LatenessGrounds.AppointmentFor appointmentFor,
        String evidence,
        String rationale,
        @Schema(nullable = true) String recordedBy,
        LocalDate recordedOn,
        boolean counts,
        @Schema(nullable = true) String approvedBy,
        @Schema(nullable = true) LocalDate approvedOn) {

    static LatenessClaimView of(LatenessClaim claim, LegalBasis legalBasis, Sight sight) {
        boolean names = sight.covers(Sight.WHOLE);
        LatenessGrounds grounds = claim.grounds();
        return new LatenessClaimView(
                claim.id(),
                grounds.ground(),
                grounds.ground().citation(legalBasis),
                grounds.affects(),
                grounds.from(),
                grounds.to(),
                grounds.appointmentOn(),
                grounds.appointmentFor(),
                grounds.evidence(),
                grounds.rationale(),
                names ? claim.recordedBy() : null,
                claim.recordedOn(),
                claim.excuses(),
                names ? claim.approvedBy().orElse(null) : null,
                claim.approvedOn().orElse(null));
    }
}
