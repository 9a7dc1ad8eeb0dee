package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Involvement;

/**
 * The area to which a child belongs now, and those to which they belonged before. A looked-after
 * child belongs to the area of the authority that looks after them (Education (Areas to which
 * Pupils and Students Belong) Regulations 1996, SI 1996/615, reg 7). Any other child belongs where
 * they are ordinarily resident, which is where their plan is maintained.
 */
public final class BelongingRules {

    private BelongingRules() {}

    /**
     * @param careAuthority GSS code of the corporate parent
     * @param planAuthority GSS code of the borough that maintains the plan
     * @return GSS code of the home authority
     */
    public static String home(Involvement involvement, String careAuthority, String planAuthority) {
        return involvement == Involvement.CLA ? careAuthority : planAuthority;
    }

    /**
     * Returns the periods before the present one, once its first day is reported. It corrects
     * anything reported earlier about that day and later.
     *
     * @param before the periods until now, oldest first; the last may still be open
     * @param since the first London day of the period that is reported now
     * @return periods that end by that day at the latest, without those that began on it or later
     */
    static List<HomePeriod> until(List<HomePeriod> before, LocalDate since) {
        List<HomePeriod> kept = new ArrayList<>();
        for (HomePeriod one : before) {
            if (one.since().isBefore(since)) {
                LocalDate end =
                        one.until() == null || one.until().isAfter(since) ? since : one.until();
                kept.add(new HomePeriod(one.authority(), one.since(), end));
            }
        }
        return List.copyOf(kept);
    }
}
