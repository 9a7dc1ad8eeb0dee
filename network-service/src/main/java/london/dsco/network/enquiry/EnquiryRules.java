package london.dsco.network.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Refusal;
import london.dsco.domain.WorkingDays;

/**
 * To whom an enquiry can go and by when it is answered. Source: a shire council's case names the
 * role as the single contact point that finds the way through the care system for health. The days
 * are practice, as with questions to a DSCO within a borough. All dates are London dates.
 */
final class EnquiryRules {

    /** Working days of England, from the day after it is asked. */
    private static final int DAYS_TO_ANSWER = 5;

    private EnquiryRules() {}

    /**
     * @param askedOn the day on which it is asked, which is not counted
     */
    static LocalDate answerBy(LocalDate askedOn) {
        return WorkingDays.after(askedOn, DAYS_TO_ANSWER);
    }

    /** Returns whether its day is over and nobody has answered. */
    static boolean isOverdue(EnquiryState state, LocalDate answerBy, LocalDate today) {
        return state == EnquiryState.OPEN && today.isAfter(answerBy);
    }

    /**
     * @param field where the code stands in what was sent
     * @param borough GSS code; null for none
     * @return why it is none to ask; empty when it is one of the 33
     */
    static Optional<Refusal> unknown(String field, String borough) {
        return borough == null || Borough.byGss(borough).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.unprocessable(
                                field,
                                "no-such-borough",
                                "Give the GSS code of a London borough."));
    }
}
