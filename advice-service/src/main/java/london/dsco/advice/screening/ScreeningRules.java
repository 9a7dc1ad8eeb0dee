package london.dsco.advice.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/** The dates that a screening can have. Who can authorise what is in {@link LibertyRules}. */
final class ScreeningRules {

    private ScreeningRules() {}

    /**
     * @param dateOfBirth of the young person
     * @param today London date of the record
     * @return everything that does not fit; empty if everything does
     */
    static List<Finding> findings(Screened said, LocalDate dateOfBirth, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said.screenedOn().isAfter(today)) {
            found.add(
                    finding(
                            "screenedOn",
                            "in-the-future",
                            "Record a screening once it has taken place."));
        } else if (said.screenedOn().isBefore(dateOfBirth)) {
            found.add(finding("screenedOn", "before-birth", "Give the day of the screening."));
        }
        if (said.referredOn() == null != (said.referredTo() == null)) {
            found.add(
                    said.referredTo() == null
                            ? finding("referredTo", "required", "Say who it was referred to.")
                            : finding("referredOn", "required", "Say when it was referred."));
        }
        if (said.referredOn() != null) {
            if (said.referredOn().isAfter(today)) {
                found.add(
                        finding(
                                "referredOn",
                                "in-the-future",
                                "Record a referral once it has been made."));
            }
            if (said.referredOn().isBefore(said.screenedOn())) {
                found.add(
                        finding(
                                "referredOn",
                                "before-screening",
                                "A referral follows a screening, so it cannot come before it."));
            }
        }
        return found;
    }

    private static Finding finding(String field, String code, String explanation) {
        return new Finding(field, code, explanation);
    }
}
