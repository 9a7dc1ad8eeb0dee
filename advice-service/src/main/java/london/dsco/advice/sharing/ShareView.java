package london.dsco.advice.sharing;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share, the same for both boroughs. It names neither the child nor anybody in a borough.
 *
 * @param requestId the case that was opened
 * @param borough GSS code of the borough that holds it
 * @param withBorough GSS code of the borough that can read it
 * @param citation of the legal basis
 * @param expiresOn last London date on which the other borough can read the case
 * @param endedOn absent until one of the boroughs has ended it
 * @param endedBy which of the two did
 */
@Schema(
        name = "CaseShare",
        requiredProperties = {
            "id",
            "requestId",
            "borough",
            "withBorough",
            "purpose",
            "legalBasis",
            "citation",
            "sharedAt",
            "expiresOn",
            "state"
        })
public record ShareView(
        UUID id,
        UUID requestId,
        @Size(max = 9) String borough,
        @Size(max = 9) String withBorough,
        SharingPurpose purpose,
        SharingBasis legalBasis,
        @Size(max = 200) String citation,
        Instant sharedAt,
        LocalDate expiresOn,
        ShareState state,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) ShareSide endedBy) {

    static ShareView of(CaseShare share, LocalDate today) {
        return new ShareView(
                share.id(),
                share.requestId(),
                share.borough(),
                share.withBorough(),
                share.purpose(),
                share.legalBasis(),
                share.legalBasis().citation(),
                share.sharedAt(),
                share.expiresOn(),
                share.state(today),
                share.endedOn(),
                share.endedBySide());
    }
}
