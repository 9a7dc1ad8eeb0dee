package london.dsco.network.enquiry;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Refusal;
import london.dsco.domain.WorkingDays;

/**
 * Who an enquiry can be sent to, and when the answer is due. Source: a shire council's case, in
 * which the role is the single contact point that guides health through the care system. The number
 * of days is practice, as for questions to a DSCO within a borough. All dates are London dates.
 */
final class EnquiryRules {

    /** Working days in England, from the day after it is sent. */
    private static final int DAYS_TO_ANSWER = 5;

    private EnquiryRules() {}

    /**
     * @param askedOn the day on which it is sent, which does not count
     */
    static LocalDate answerBy(LocalDate askedOn) {
        return WorkingDays.after(askedOn, DAYS_TO_ANSWER);
    }

    /** Returns whether its day has passed without an answer. */
    static boolean isOverdue(EnquiryState state, LocalDate answerBy, LocalDate today) {
        return state == EnquiryState.OPEN && today.isAfter(answerBy);
    }

    /**
     * @param field place of the code in the request
     * @param borough GSS code; null for none
     * @return why it cannot be asked; empty if it is one of the 33
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
