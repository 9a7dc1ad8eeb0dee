package london.dsco.advice.disagreement;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that somebody did not agree or did not take part.
 *
 * @param kind in what way
 * @param party who
 * @param about what it is about
 * @param happenedOn London date
 * @param offers every offer, with its day
 */
record Disagreement(
        DisagreementKind kind,
        DisagreeingParty party,
        String about,
        LocalDate happenedOn,
        List<LoggedOffer> offers) {

    Disagreement {
        offers = List.copyOf(offers);
    }
}
