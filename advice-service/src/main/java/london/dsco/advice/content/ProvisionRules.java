package london.dsco.advice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * Whether a line of provision is in its right section: Children and Families Act 2014 s37(2)(e) and
 * (f), SEND Code of Practice 9.69.
 */
final class ProvisionRules {

    private static final int ADULT = 18;

    private ProvisionRules() {}

    /**
     * @param at the place of the line
     * @param today the London date on which a line starts if it names no later one
     */
    static List<Finding> findings(
            Place at, Provision line, LocalDate dateOfBirth, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (line.startsOn() != null
                && line.reviewOn() != null
                && line.reviewOn().isBefore(line.startsOn())) {
            found.add(
                    new Finding(
                            at.field("reviewOn"),
                            "before-start",
                            "The review cannot be before the provision starts."));
        }
        if (line.section() != null && line.legalBasis() != null) {
            LocalDate from =
                    line.startsOn() == null || line.startsOn().isBefore(today)
                            ? today
                            : line.startsOn();
            basis(found, at, line, isAdultOn(from, dateOfBirth));
        }
        return found;
    }

    private static void basis(List<Finding> found, Place at, Provision line, boolean adult) {
        if (adult && line.section() == PlanSection.H1) {
            found.add(
                    new Finding(
                            at.field("section"),
                            "h1-under-eighteen-only",
                            "From the eighteenth birthday all social care provision goes in H2."));
        } else if (adult && line.legalBasis().isForChildrenOnly()) {
            found.add(
                    new Finding(
                            at.field("legalBasis"),
                            "care-act-from-eighteen",
                            "From the eighteenth birthday the basis is the Care Act 2014."));
        } else if (!adult && !line.legalBasis().fits(line.section())) {
            found.add(
                    new Finding(
                            at.field("section"),
                            "wrong-section",
                            "H1 is for what section 2 of the 1970 Act requires for under-eighteens. Everything else goes in H2."));
        }
    }

    /**
     * Returns whether the person is an adult on a date. Somebody born on 29 February comes of age
     * on 1 March.
     */
    private static boolean isAdultOn(LocalDate date, LocalDate dateOfBirth) {
        return !date.minusYears(ADULT).isBefore(dateOfBirth);
    }
}
