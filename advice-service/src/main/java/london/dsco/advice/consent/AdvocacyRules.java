package london.dsco.advice.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a record about the offer of an advocate must say. From 16, the young person decides, and
 * should be offered somebody to speak for them. That is practice: the Law Commission recommends a
 * right to an advocate (Disabled Children's Social Care, 2025), and no law makes the consent depend
 * on one. So consent counts without this record.
 */
final class AdvocacyRules {

    private static final Place ADVOCACY = Place.of("advocacy");

    private AdvocacyRules() {}

    /**
     * Returns the findings that prevent the record.
     *
     * @param advocacy null if nothing is recorded about it
     * @param giver who gives the consent
     * @param today London date of the record
     * @return empty if there are none
     */
    static List<Finding> findings(Advocacy advocacy, Giver giver, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (advocacy == null) {
            return found;
        }
        if (giver == Giver.PARENTAL_RESPONSIBILITY || giver == Giver.CHILD) {
            found.add(
                    new Finding(
                            ADVOCACY,
                            "young-person-only",
                            "Leave this out unless a young person aged 16 or over, or their"
                                    + " representative, consents."));
            return found;
        }
        boolean reasoned =
                advocacy.reasonNotOffered() != null && !advocacy.reasonNotOffered().isBlank();
        boolean dated = advocacy.offeredOn() != null;
        if (advocacy.offered() != dated || advocacy.offered() == reasoned) {
            found.add(
                    new Finding(
                            ADVOCACY,
                            "offered-or-reasoned",
                            "Say either when an advocate was offered, or why none was."));
        }
        if (!advocacy.offered() && advocacy.accepted() != null) {
            found.add(
                    new Finding(
                            ADVOCACY.field("accepted"),
                            "not-offered",
                            "Leave this out where no advocate was offered."));
        }
        if (dated && advocacy.offeredOn().isAfter(today)) {
            found.add(
                    new Finding(
                            ADVOCACY.field("offeredOn"),
                            "in-the-future",
                            "Record the offer once it has been made."));
        }
        return found;
    }
}
