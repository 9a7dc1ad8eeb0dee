package london.dsco.advice.consent;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent on the record of a request.
 *
 * @param giver in which capacity it was given
 * @param childAgreement what the child said beside the parent; absent where nothing is said
 * @param scope the areas of care it reaches to
 * @param withdrawnOn London date from which it no longer counts; absent while it stands
 * @param withdrawalEffect whether the advice had been sent before it was withdrawn; absent while it
 *     stands
 * @param advocacy whether a young person was offered an advocate; absent where nothing is said of
 *     it, and for the SEN team unless it recorded the consent itself
 * @param recordedBy user name; absent for the SEN team, which may not see names
 * @param withdrawnBy user name; absent while it stands, and for the SEN team
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
            "recordedAt"
        })
public record ConsentView(
        UUID id,
        Giver giver,
        @Size(max = 200) String giverName,
        @Schema(nullable = true) ParentalResponsibility basisOfParentalResponsibility,
        @Schema(nullable = true) ChildAgreement childAgreement,
        Purpose purpose,
        @Size(max = 6) List<CareNeedCategory> scope,
        Method method,
        LocalDate givenOn,
        @Schema(nullable = true) LocalDate expiresOn,
        @Schema(nullable = true) LocalDate withdrawnOn,
        @Schema(nullable = true) WithdrawalEffect withdrawalEffect,
        @Schema(nullable = true) Advocacy advocacy,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt,
        @Schema(nullable = true) @Size(max = 128) String withdrawnBy) {

    static ConsentView of(RecordedConsent recorded, Sight sight) {
        boolean names = sight.covers(Sight.WHOLE);
        Consent consent = recorded.consent();
        return new ConsentView(
                consent.id(),
                consent.giver(),
                recorded.giverName(),
                consent.basisOfParentalResponsibility(),
                consent.childAgreement(),
                consent.purpose(),
                recorded.scope(),
                consent.method(),
                consent.givenOn(),
                consent.expiresOn(),
                consent.withdrawnOn(),
                recorded.withdrawalEffect(),
                names || recorded.isFromSenTeam() ? recorded.advocacy() : null,
                names ? recorded.recordedBy() : null,
                recorded.recordedAt(),
                names ? recorded.withdrawnBy() : null);
    }
}
