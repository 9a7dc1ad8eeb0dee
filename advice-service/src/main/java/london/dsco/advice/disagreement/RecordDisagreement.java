package london.dsco.advice.disagreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * Somebody did not agree, or did not take part.
 *
 * @param kind in what way
 * @param party who
 * @param about what it is about
 * @param happenedOn London date; today by default
 * @param offers every offer, with its day; needed unless the kind is {@code DISAGREES}
 */
public record RecordDisagreement(
        @NotNull DisagreementKind kind,
        @NotNull DisagreeingParty party,
        @NotBlank @Size(max = 4_000) String about,
        LocalDate happenedOn,
        @Size(max = 20) List<@NotNull @Valid LoggedOffer> offers) {

    public RecordDisagreement {
        // A null element stays, so that validation can point to it.
        offers = offers == null ? List.of() : Collections.unmodifiableList(offers);
    }

    /**
     * @param today London date of the record
     */
    Disagreement asDisagreement(LocalDate today) {
        return new Disagreement(
                kind, party, about, happenedOn == null ? today : happenedOn, offers);
    }
}
