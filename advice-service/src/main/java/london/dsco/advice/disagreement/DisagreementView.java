package london.dsco.advice.disagreement;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disagreement or non-engagement on the record of a request. For social care only.
 *
 * @param kind in what way somebody did not agree or did not take part
 * @param party who
 * @param about what it is about
 * @param happenedOn London date
 * @param offers what was offered and when
 * @param recordedBy user name
 */
@Schema(
        name = "Disagreement",
        requiredProperties = {
            "id",
            "kind",
            "party",
            "about",
            "happenedOn",
            "offers",
            "recordedBy",
            "recordedAt"
        })
public record DisagreementView(
        UUID id,
        DisagreementKind kind,
        DisagreeingParty party,
        @Size(max = 4_000) String about,
        LocalDate happenedOn,
        @Size(max = 20) List<LoggedOffer> offers,
        @Size(max = 128) String recordedBy,
        Instant recordedAt) {

    static DisagreementView of(RecordedDisagreement recorded) {
        Disagreement disagreement = recorded.disagreement();
        return new DisagreementView(
                recorded.id(),
                disagreement.kind(),
                disagreement.party(),
                disagreement.about(),
                disagreement.happenedOn(),
                disagreement.offers(),
                recorded.recordedBy(),
                recorded.recordedAt());
    }
}
