package london.dsco.network.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What an annual report must satisfy. Source: the practice of a shire council, whose DSCO reports
 * once a year to senior leaders, the SEND partnership board and the quality assurance group. UK
 * GDPR Art 7(1): consent to a quote must be demonstrable.
 */
final class AnnualReportRules {

    private static final int MOST_QUARTERS = 8;
    private static final int QUARTERS_OF_A_YEAR = 4;

    private AnnualReportRules() {}

    /**
     * @param quarters number of quarters in the report, first and last included; below 1 when out
     *     of order
     * @param today the London date
     * @return everything that is wrong; empty when the report can be stored
     */
    static List<Finding> wrong(
            int quarters, List<Narrative> narrative, List<ConsentedQuote> quotes, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (quarters < 1 || quarters > MOST_QUARTERS) {
            wrong.add(
                    new Finding(
                            "to",
                            "out-of-range",
                            "Report on one to eight quarters; a year has "
                                    + QUARTERS_OF_A_YEAR
                                    + "."));
        }
        Set<ReportSection> seen = EnumSet.noneOf(ReportSection.class);
        for (int i = 0; i < narrative.size(); i++) {
            if (!seen.add(narrative.get(i).section())) {
                wrong.add(
                        new Finding(
                                Place.of("narrative").line(i).field("section"),
                                "twice",
                                "Write each section once."));
            }
        }
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).consentedOn().isAfter(today)) {
                wrong.add(
                        new Finding(
                                Place.of("quotes").line(i).field("consentedOn"),
                                "in-the-future",
                                "Include a quote only once its speaker has agreed."));
            }
        }
        return wrong;
    }

    /**
     * @param comment null for none
     * @return everything that is wrong with a line of the approval trail
     */
    static List<Finding> wrong(
            Decision decision, LocalDate decidedOn, String comment, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (decidedOn.isAfter(today)) {
            wrong.add(
                    new Finding(
                            "decidedOn", "in-the-future", "Give today's date or an earlier one."));
        }
        if (decision == Decision.RETURNED && comment == null) {
            wrong.add(new Finding("comment", "no-reason", "Say why the report was returned."));
        }
        return wrong;
    }
}
