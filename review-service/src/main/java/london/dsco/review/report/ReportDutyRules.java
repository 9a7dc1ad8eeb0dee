package london.dsco.review.report;

import java.util.Collection;
import london.dsco.domain.Refusal;

/**
 * Which roles in one report must be separate, as in advice. R1: author and auditor are two people.
 * R2: a DSCO assures and does not write. Source: job description of the designated social care
 * officer, Council for Disabled Children.
 */
public final class ReportDutyRules {

    private ReportDutyRules() {}

    /**
     * @param isDsco whether the person is a designated social care officer
     * @param assurers user names of all who audited or returned the report or signed it off
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    static void requireMayWrite(String username, boolean isDsco, Collection<String> assurers) {
        if (isDsco) {
            throw refused(
                            "R2",
                            "DSCO_CANNOT_AUTHOR",
                            "A DSCO quality assures reports. They cannot write one.")
                    .raise();
        }
        if (assurers.contains(username)) {
            throw refused(
                            "R1",
                            "ASSURER_CANNOT_AUTHOR",
                            "This person quality assured this report. They cannot write it.")
                    .raise();
        }
    }

    /**
     * @param writers user names of all who wrote any of the report
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    static void requireMayAssure(String username, Collection<String> writers) {
        if (writers.contains(username)) {
            throw refused(
                            "R1",
                            "AUTHOR_CANNOT_ASSURE",
                            "You wrote this report. Another person must audit it, return it or sign"
                                    + " it off.")
                    .raise();
        }
    }

    private static Refusal refused(String rule, String conflict, String explanation) {
        return Refusal.of(Refusal.Code.SEPARATION_OF_DUTIES, explanation)
                .with("rule", rule)
                .with("conflict", conflict);
    }
}
