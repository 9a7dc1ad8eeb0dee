package london.dsco.advice.exceptions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LatenessException;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exception on record.
 *
 * @param citation where the ground comes from
 * @param recordedBy user name; null for the SEN team, who are told no names
 * @param approvedBy user name; null until it is approved, and for the SEN team
 * @param counts whether it has been approved: a claim alone excuses nothing
 */
@Schema(name = "Exception")
public record ExceptionView(
        UUID id,
        ExceptionGround ground,
        String citation,
        ExceptionClaim.Affected affects,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(nullable = true) LocalDate appointmentOn,
        @Schema(nullable = true) ExceptionClaim.AppointmentFor appointmentFor,
        String evidence,
        String rationale,
        @Schema(nullable = true) String recordedBy,
        LocalDate recordedOn,
        boolean counts,
        @Schema(nullable = true) String approvedBy,
        @Schema(nullable = true) LocalDate approvedOn) {

    static ExceptionView of(ExceptionOnRecord exception, LegalBasis legalBasis, Sight sight) {
        boolean names = sight.covers(Sight.WHOLE);
        LatenessException recorded = exception.asRule();
        ExceptionClaim claim = recorded.claim();
        Optional<LatenessException.Approval> approval = Optional.ofNullable(recorded.approval());
        return new ExceptionView(
                exception.id(),
                claim.ground(),
                claim.ground().citation(legalBasis),
                claim.affects(),
                claim.from(),
                claim.to(),
                claim.appointmentOn(),
                claim.appointmentFor(),
                claim.evidence(),
                claim.rationale(),
                names ? recorded.recordedBy() : null,
                recorded.recordedOn(),
                recorded.excuses(),
                approval.filter(approved -> names)
                        .map(LatenessException.Approval::approvedBy)
                        .orElse(null),
                approval.map(LatenessException.Approval::approvedOn).orElse(null));
    }
}
