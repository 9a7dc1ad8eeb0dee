package london.dsco.advice.disagreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a record of disagreement or non-engagement must contain. The duty to advise remains, whoever
 * declines (SEND Regulations 2014 reg 6(1)(e)). The Ombudsman found no fault where an authority had
 * repeatedly offered an assessment and the parent had declined it (LGSCO 19 007 422). So every
 * offer is logged with its day.
 */
final class DisagreementRules {

    private DisagreementRules() {}

    /**
     * Returns the findings that prevent the record.
     *
     * @param today London date of the record
     * @return the findings in the order of the parts; empty if there are none
     */
    static List<Finding> findings(Disagreement said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said.party() == DisagreeingParty.PROFESSIONAL && isOfTheFamily(said.kind())) {
            found.add(
                    new Finding(
                            "party",
                            "family-only",
                            "Only the family can decline an assessment or support."));
        }
        notInTheFuture(Place.of("happenedOn"), said.happenedOn(), today, found);
        if (said.kind().answersAnOffer()
                && said.party() != DisagreeingParty.PROFESSIONAL
                && said.offers().isEmpty()) {
            found.add(
                    new Finding(
                            "offers",
                            "required",
                            "Say what was offered and when: anyone who declines or does not engage"
                                    + " must have been offered something (LGSCO 19 007 422)."));
        }
        for (int i = 0; i < said.offers().size(); i++) {
            notInTheFuture(
                    Place.of("offers").line(i).field("offeredOn"),
                    said.offers().get(i).offeredOn(),
                    today,
                    found);
        }
        return found;
    }

    private static boolean isOfTheFamily(DisagreementKind kind) {
        return kind == DisagreementKind.DECLINED_ASSESSMENT
                || kind == DisagreementKind.DECLINED_SUPPORT;
    }

    private static void notInTheFuture(
            Place at, LocalDate date, LocalDate today, List<Finding> found) {
        if (date.isAfter(today)) {
            found.add(new Finding(at, "in-the-future", "Record it once it has happened."));
        }
    }
}
