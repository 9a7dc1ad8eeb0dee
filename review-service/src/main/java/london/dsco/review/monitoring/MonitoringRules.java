package london.dsco.review.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * For which children a social care report must say who monitors them, and what it must say. A child
 * in a residential placement of 52 weeks, outside the area or educated otherwise than at school has
 * nobody nearby who would notice a problem. Regional practice on integrating social care and plans
 * asks for it on every report. The visits themselves are required by the Visits to Children in
 * Long-Term Residential Care Regulations 2011 (SI 2011/1010) and, for looked-after children, by
 * regulation 28 of SI 2010/959.
 */
public final class MonitoringRules {

    private static final Place MONITORING = Place.of("monitoring");

    private MonitoringRules() {}

    /**
     * Returns whether a report must say who monitors the child.
     *
     * @param residential52Week whether the child is in a residential placement of 52 weeks a year
     * @param eotas whether the child is educated otherwise than at school
     * @param planAuthority GSS code of the authority that maintains the plan
     * @param settingAuthority GSS code of the authority where the setting is; null if unknown
     */
    public static boolean isNeeded(
            boolean residential52Week,
            boolean eotas,
            String planAuthority,
            String settingAuthority) {
        return residential52Week
                || eotas
                || settingAuthority != null && !settingAuthority.equals(planAuthority);
    }

    /**
     * Returns what is missing or wrong in a report.
     *
     * @param needed as {@link #isNeeded }
     * @param said null if the report says nothing
     * @param today London's date
     * @return findings at {@code monitoring}; empty when nothing is missing or wrong
     */
    public static List<Finding> findings(boolean needed, Monitoring said, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (said == null) {
            if (needed) {
                found.add(
                        new Finding(
                                MONITORING,
                                "required",
                                "Say who monitors this placement, how often, and when they last saw"
                                        + " the child."));
            }
            return found;
        }
        require(found, "by", said.by(), "Say who monitors the placement.");
        require(found, "frequency", said.frequency(), "Say how often they visit.");
        if (said.lastSeenOn() == null) {
            found.add(
                    new Finding(
                            MONITORING.field("lastSeenOn"),
                            "required",
                            "Say when they last saw the child."));
        } else if (said.lastSeenOn().isAfter(today)) {
            found.add(
                    new Finding(
                            MONITORING.field("lastSeenOn"),
                            "in-the-future",
                            "The day the child was last seen cannot be in the future."));
        }
        return found;
    }

    private static void require(List<Finding> found, String field, String text, String sentence) {
        if (text == null || text.isBlank()) {
            found.add(new Finding(MONITORING.field(field), "required", sentence));
        }
    }
}
