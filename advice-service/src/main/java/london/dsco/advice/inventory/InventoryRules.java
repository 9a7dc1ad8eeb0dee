package london.dsco.advice.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * What an inventory of assessments may contain. A duty to assess a child ends on the eighteenth
 * birthday (Children Act 1989 s105(1)). From then on, the authority assesses an adult under the
 * Care Act 2014 (s9). An earlier assessment stays on the list.
 */
final class InventoryRules {

    private static final String ASSESSMENTS = "assessments";
    private static final int ADULT = 18;

    private InventoryRules() {}

    /**
     * @param today London date of the record
     * @return everything that is missing or does not fit; empty if there is nothing
     */
    static List<Finding> findings(Inventory now, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < now.assessments().size(); i++) {
            dateFinding(now.assessments().get(i), today, Place.of(ASSESSMENTS).line(i))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> dateFinding(
            ListedAssessment one, LocalDate today, Place line) {
        Place date = line.field("datedOn");
        if (one.state() == AssessmentState.NEEDED) {
            return one.datedOn() == null
                    ? Optional.empty()
                    : finding(date, "not-yet", "Leave the date out until the assessment begins.");
        }
        if (one.datedOn() == null) {
            return one.state() == AssessmentState.EXISTS
                    ? finding(date, "required", "Say when the assessment was made.")
                    : Optional.empty();
        }
        return one.datedOn().isAfter(today)
                ? finding(date, "in-the-future", "Give the day it was made, or began.")
                : Optional.empty();
    }

    /**
     * Refuses the first assessment, or parental responsibility, that the law does not have at this
     * age.
     *
     * @param now an inventory for which {@link #findings} is empty
     * @param dateOfBirth of the child or young person
     * @param today London date of the record
     * @return {@code UNPROCESSABLE} with the member {@code citation}; otherwise empty
     */
    static Optional<Refusal> refusal(Inventory now, LocalDate dateOfBirth, LocalDate today) {
        LocalDate adultOn = eighteenth(dateOfBirth);
        for (int i = 0; i < now.assessments().size(); i++) {
            Place kind = Place.of(ASSESSMENTS).line(i).field("kind");
            Optional<Refusal> wrong = refusal(now.assessments().get(i), adultOn, today, kind);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return now.parentalResponsibilityHeldBy().isEmpty() || today.isBefore(adultOn)
                ? Optional.empty()
                : refused(
                        Place.of("parentalResponsibilityHeldBy"),
                        "adult",
                        "Nobody holds parental responsibility for somebody who is 18.",
                        "Children Act 1989 ss3 and 105(1)");
    }

    private static Optional<Refusal> refusal(
            ListedAssessment one, LocalDate adultOn, LocalDate today, Place kind) {
        boolean made = one.state() == AssessmentState.EXISTS;
        boolean adult = !(made ? one.datedOn() : today).isBefore(adultOn);
        if (adult && one.kind().endsAtEighteen().isPresent()) {
            return refused(
                    kind,
                    "adult",
                    "This is an assessment of a child. From 18 the authority assesses under the"
                            + " Care Act 2014.",
                    one.kind().endsAtEighteen().get());
        }
        if (!adult && one.kind().beginsAtEighteen().isPresent()) {
            return refused(
                    kind,
                    "child",
                    "This is an assessment of an adult. Before 18 the authority makes a transition"
                            + " assessment.",
                    one.kind().beginsAtEighteen().get());
        }
        return Optional.empty();
    }

    /** Returns the eighteenth birthday; for somebody born on 29 February, that is 1 March. */
    private static LocalDate eighteenth(LocalDate dateOfBirth) {
        LocalDate day = dateOfBirth.plusYears(ADULT);
        return day.getDayOfMonth() == dateOfBirth.getDayOfMonth() ? day : day.plusDays(1);
    }

    private static Optional<Finding> finding(Place place, String code, String explanation) {
        return Optional.of(new Finding(place, code, explanation));
    }

    private static Optional<Refusal> refused(
            Place place, String code, String explanation, String citation) {
        return Optional.of(
                Refusal.unprocessable(new Finding(place, code, explanation))
                        .with("citation", citation));
    }
}
