package london.dsco.advice.disagreement;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody did not agree, or did not take part. The history contains no text. */
record DisagreementRecorded(
        UUID disagreementId,
        DisagreementKind kind,
        DisagreeingParty party,
        LocalDate happenedOn,
        int offers)
        implements Fact {

    static DisagreementRecorded from(RecordedDisagreement recorded) {
        Disagreement disagreement = recorded.disagreement();
        return new DisagreementRecorded(
                recorded.id(),
                disagreement.kind(),
                disagreement.party(),
                disagreement.happenedOn(),
                disagreement.offers().size());
    }
}
