package london.dsco.advice.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Borough;
import london.dsco.domain.Finding;

/**
 * Which boroughs a case can be shared with, and for how long. The limit of twelve months is
 * practice, not law. It makes a borough ask once a year whether the share is still needed, as the
 * principle of storage limitation in UK GDPR article 5(1)(e) requires of whoever holds the data.
 */
public final class ShareRules {

    static final int MOST_MONTHS = 12;

    private ShareRules() {}

    /**
     * @param withBorough GSS code of the borough that will see the case
     * @param holder GSS code of the borough that holds it
     * @param expiresOn last London date on which the other borough can read it
     * @param today London date
     * @return everything that is wrong; empty if nothing is
     */
    public static List<Finding> findings(
            String withBorough, String holder, LocalDate expiresOn, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (withBorough.equals(holder)) {
            wrong.add(new Finding("withBorough", "own-borough", "Choose another borough."));
        } else if (Borough.byGss(withBorough).isEmpty()) {
            wrong.add(
                    new Finding(
                            "withBorough",
                            "unknown-borough",
                            "Give the GSS code of one of the 33 London boroughs."));
        }
        if (expiresOn.isBefore(today)) {
            wrong.add(
                    new Finding("expiresOn", "in-the-past", "The last day cannot be in the past."));
        } else if (expiresOn.isAfter(today.plusMonths(MOST_MONTHS))) {
            wrong.add(
                    new Finding(
                            "expiresOn",
                            "too-long",
                            "Share a case for 12 months at most. It can be shared again after"
                                    + " that."));
        }
        return wrong;
    }
}
