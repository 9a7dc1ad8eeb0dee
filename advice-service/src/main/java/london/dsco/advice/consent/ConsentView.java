package london.dsco.advice.consent;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent on the record of a request.
 *
 * @param giver in which capacity it was given
 * @param scope the areas of care it reaches to
 * @param withdrawnOn London date from which it no longer counts; absent while it stands
 */
@Schema(
        name = "Consent",
        requiredProperties = {
            "id",
            "giver",
            "giverName",
            "purpose",
            "scope",
            "method",
            "givenOn",
            "recordedBy",
            "recordedAt"
        })
public record ConsentView(
        UUID id,
        Giver giver,
        @Size(max = 200) String giverName,
        @Schema(nullable = true) ParentalResponsibility basisOfParentalResponsibility,
        Purpose purpose,
        @Size(max = 6) List<CareNeedCategory> scope,
        Method method,
        LocalDate givenOn,
        @Schema(nullable = true) LocalDate expiresOn,
        @Schema(nullable = true) LocalDate withdrawnOn,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt,
        @Schema(nullable = true) @Size(max = 128) String withdrawnBy) {

    static ConsentView of(RecordedConsent recorded) {
        Consent consent = recorded.consent();
        return new ConsentView(
                consent.id(),
                consent.giver(),
                recorded.giverName(),
                consent.basisOfParentalResponsibility(),
                consent.purpose(),
                recorded.scope(),
                consent.method(),
                consent.givenOn(),
                consent.expiresOn(),
                consent.withdrawnOn(),
                recorded.recordedBy(),
                recorded.recordedAt(),
                recorded.withdrawnBy());
    }
}
