package london.dsco.advice.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;

/**
 * How long the authority has to answer, and what an answer must hold: UK GDPR Arts 12(3) and (4),
 * 16 and 19. Days are London dates. A month ends on the corresponding date, or on the last day of a
 * shorter month; no day moves for a weekend, although the Commissioner's guidance would let it.
 */
final class RectificationRules {

    static final String CITATION = "UK GDPR, Articles 12(3) and 16";

    private static final int MONTHS = 1;
    private static final int FURTHER_MONTHS = 2;

    private RectificationRules() {}

    /**
     * What a decision holds.
     *
     * @param reasons why nothing is corrected; null for none
     * @param statement the family's own words, kept beside what stays; null for none
     * @param adviceVersion number of the version that was sent with the correction; null for none
     * @param recipientsToldOn when those who had it were told; null for never
     * @param particulars whether particulars of the child are corrected with it
     */
    record Answer(
            RectificationDecision decision,
            LocalDate decidedOn,
            String reasons,
            String statement,
            Integer adviceVersion,
            LocalDate recipientsToldOn,
            boolean particulars) {}

    /** The last day to answer. */
    static LocalDate answerBy(LocalDate askedOn, boolean extended) {
        return askedOn.plusMonths(extended ? MONTHS + FURTHER_MONTHS : MONTHS);
    }

    static Optional<Finding> askedFinding(LocalDate askedOn, LocalDate today) {
        return askedOn.isAfter(today)
                ? Optional.of(inTheFuture("askedOn", "Record it once somebody has asked."))
                : Optional.empty();
    }

    /** The family is told of more time within the first month: Art 12(3). */
    static Optional<Finding> extensionFinding(LocalDate askedOn, LocalDate today) {
        return today.isAfter(answerBy(askedOn, false))
                ? Optional.of(
                        new Finding(
                                "reason",
                                "too-late",
                                "More time had to be told by "
                                        + answerBy(askedOn, false)
                                        + " (UK GDPR Art 12(3)). Answer now."))
                : Optional.empty();
    }

    /**
     * Everything that keeps an answer from being recorded.
     *
     * @param sentBefore version that the receivers had when somebody asked; null for none
     * @param sentNow version that they have now; null for none
     */
    static List<Finding> findings(
            RectificationSubject subject,
            LocalDate askedOn,
            Integer sentBefore,
            Integer sentNow,
            Answer answer,
            LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (answer.decidedOn().isAfter(today)) {
            found.add(inTheFuture("decidedOn", "Record a decision once it is made."));
        } else if (answer.decidedOn().isBefore(askedOn)) {
            found.add(new Finding("decidedOn", "order", "Nobody had asked by then."));
        }
        if (answer.decision() == RectificationDecision.NOT_CORRECTED) {
            findRefusal(answer, found);
        } else {
            findCorrection(subject, sentBefore, sentNow, answer, today, found);
        }
        return found;
    }

    private static void findRefusal(Answer answer, List<Finding> found) {
        if (answer.reasons() == null || answer.reasons().isBlank()) {
            found.add(
                    new Finding(
                            "reasons",
                            "required",
                            "The family must be told why (UK GDPR Art 12(4))."));
        }
        if (answer.particulars()) {
            found.add(new Finding("particulars", "not-corrected", "Leave this out."));
        }
        if (answer.adviceVersion() != null) {
            found.add(new Finding("adviceVersion", "not-corrected", "Leave this out."));
        }
    }

    private static void findCorrection(
            RectificationSubject subject,
            Integer sentBefore,
            Integer sentNow,
            Answer answer,
            LocalDate today,
            List<Finding> found) {
        if (answer.statement() != null) {
            found.add(
                    new Finding(
                            "statement",
                            "corrected",
                            "A statement stands beside what was not corrected. Leave it out."));
        }
        boolean particulars = subject == RectificationSubject.PARTICULARS;
        if (particulars != answer.particulars()) {
            found.add(
                    particulars
                            ? new Finding("particulars", "required", "Say what is right.")
                            : new Finding("particulars", "not-about-them", "Leave this out."));
        }
        if (particulars && answer.adviceVersion() != null) {
            found.add(new Finding("adviceVersion", "not-about-advice", "Leave this out."));
        }
        if (!particulars && !isNewlySent(answer.adviceVersion(), sentBefore, sentNow)) {
            found.add(
                    new Finding(
                            "adviceVersion",
                            "not-sent",
                            "Name the version that was sent with the correction, after somebody"
                                    + " asked. Advice that was never sent needs none."));
        }
        findRecipients(sentNow, answer.recipientsToldOn(), today, found);
    }

    private static boolean isNewlySent(Integer version, Integer sentBefore, Integer sentNow) {
        if (sentNow == null) {
            return version == null;
        }
        int before = sentBefore == null ? 0 : sentBefore;
        return version != null && version > before && version <= sentNow;
    }

    /** Each recipient is told of a correction: Art 19. */
    private static void findRecipients(
            Integer sentNow, LocalDate toldOn, LocalDate today, List<Finding> found) {
        if (toldOn == null && sentNow != null) {
            found.add(
                    new Finding(
                            "recipientsToldOn",
                            "required",
                            "The advice was sent. Tell those who have it of the correction (UK GDPR"
                                    + " Art 19), and say when."));
        } else if (toldOn != null && toldOn.isAfter(today)) {
            found.add(inTheFuture("recipientsToldOn", "Say so once they have been told."));
        }
    }

    private static Finding inTheFuture(String field, String words) {
        return new Finding(field, "in-the-future", words);
    }
}
