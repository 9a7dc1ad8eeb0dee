package london.dsco.advice.rectification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;

/**
 * How long the authority has to answer, and what an answer must contain: UK GDPR Arts 12(3) and
 * (4), 12A, 16 and 19. Days are London dates. A month ends on the corresponding date, or on the
 * last day of a shorter month. No day moves for a weekend, although the Commissioner's guidance
 * would allow it. An error that the authority itself found has no month: the authority corrects it
 * without delay (Art 5(1)(d)).
 */
final class RectificationRules {

    private static final String ASKED = "UK GDPR, Articles 12, 12A and 16";
    private static final String FOUND = "UK GDPR, Article 5(1)(d): without delay";

    private static final int MONTHS = 1;
    private static final int FURTHER_MONTHS = 2;

    private RectificationRules() {}

    /**
     * The content of an answer.
     *
     * @param reasons the reasons to correct nothing; null if there are none
     * @param informedOfRemedies whether the family was told how to complain and that they can go to
     *     court
     * @param statement the family's own words, which complete the record; null if there are none
     * @param correctedVersion number of the version or answer that has the correction; null if
     *     there is none
     * @param recipientsInformedOn when the recipients were told; null if they were not
     * @param recipientsNotInformedBecause why the recipients were not told; null if they were
     * @param particulars whether it corrects particulars of the child
     */
    record Answer(
            RectificationDecision decision,
            LocalDate decidedOn,
            String reasons,
            boolean informedOfRemedies,
            String statement,
            Integer correctedVersion,
            LocalDate recipientsInformedOn,
            String recipientsNotInformedBecause,
            boolean particulars) {}

    /** Returns the law that sets the day of an answer. */
    static String citation(RectificationParty askedBy) {
        return askedBy == RectificationParty.AUTHORITY ? FOUND : ASKED;
    }

    /**
     * Returns the last day to answer; empty if the authority itself found the error.
     *
     * @param identityKnownOn when the authority could be sure who was asking; null if it knew on
     *     the day it was asked
     */
    static Optional<LocalDate> answerBy(
            RectificationParty askedBy,
            LocalDate askedOn,
            LocalDate identityKnownOn,
            boolean extended) {
        LocalDate from = identityKnownOn == null ? askedOn : identityKnownOn;
        return askedBy == RectificationParty.AUTHORITY
                ? Optional.empty()
                : Optional.of(from.plusMonths(extended ? MONTHS + FURTHER_MONTHS : MONTHS));
    }

    static List<Finding> askedFindings(
            LocalDate askedOn, LocalDate identityKnownOn, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (askedOn.isAfter(today)) {
            found.add(inTheFuture("askedOn", "Record it once somebody has asked."));
        }
        if (identityKnownOn != null && identityKnownOn.isAfter(today)) {
            found.add(
                    inTheFuture("identityKnownOn", "Leave this out until you know who is asking."));
        } else if (identityKnownOn != null && identityKnownOn.isBefore(askedOn)) {
            found.add(new Finding("identityKnownOn", "order", "Nobody had asked by that day."));
        }
        return found;
    }

    /**
     * Returns a finding if the record does not contain the subject of the claim.
     *
     * @param request whether it is a request, and not a consideration
     * @param said number of the latest answer, or of the version that was sent; null if there is
     *     none
     */
    static Optional<Finding> subjectFinding(
            RectificationSubject subject, boolean request, Integer said) {
        return switch (subject) {
            case PARTICULARS -> Optional.empty();
            case ADVICE ->
                    request
                            ? Optional.empty()
                            : subject("not-of-this-record", "A consideration has no advice.");
            case ANSWER -> {
                if (request) {
                    yield subject("not-of-this-record", "Only a consideration has an answer.");
                }
                yield said == null
                        ? subject("no-answer", "Social care has not answered yet.")
                        : Optional.empty();
            }
        };
    }

    private static Optional<Finding> subject(String code, String words) {
        return Optional.of(new Finding("subject", code, words));
    }

    /**
     * Returns a finding if the family was not told of an extension within the first month: Art
     * 12(3).
     *
     * @param firstLast last day of the first month; null if there is none
     */
    static Optional<Finding> extensionFinding(
            LocalDate firstLast, LocalDate informedOn, LocalDate today) {
        if (firstLast == null) {
            return Optional.of(
                    new Finding(
                            "reason",
                            "no-month",
                            "Nobody is waiting for an answer: put right what you found without"
                                    + " delay."));
        }
        if (informedOn.isAfter(today)) {
            return Optional.of(
                    inTheFuture("informedOn", "Record it once the family has been told."));
        }
        return informedOn.isAfter(firstLast)
                ? Optional.of(
                        new Finding(
                                "informedOn",
                                "too-late",
                                "The family had to be told about more time by "
                                        + firstLast
                                        + " (UK GDPR Art 12(3)). Answer now."))
                : Optional.empty();
    }

    /**
     * Returns the findings that prevent the answer.
     *
     * @param sentBefore version that the receivers had, or the latest answer, at the time of the
     *     claim; null if there was none
     * @param sentNow the same at present
     */
    static List<Finding> findings(
            RectificationSubject subject,
            RectificationParty askedBy,
            LocalDate askedOn,
            Integer sentBefore,
            Integer sentNow,
            Answer answer,
            LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (answer.decidedOn().isAfter(today)) {
            found.add(inTheFuture("decidedOn", "Record a decision once it is made."));
        } else if (answer.decidedOn().isBefore(askedOn)) {
            found.add(new Finding("decidedOn", "order", "Nobody had asked by that day."));
        }
        if (answer.decision() == RectificationDecision.NOT_CORRECTED) {
            findRefusal(askedBy, answer, found);
        } else {
            findCorrection(subject, sentBefore, sentNow, answer, today, found);
        }
        return found;
    }

    private static void findRefusal(
            RectificationParty askedBy, Answer answer, List<Finding> found) {
        if (answer.reasons() == null || answer.reasons().isBlank()) {
            found.add(
                    new Finding(
                            "reasons",
                            "required",
                            "Say why; the family must be told (UK GDPR Art 12(4))."));
        }
        if (askedBy != RectificationParty.AUTHORITY && !answer.informedOfRemedies()) {
            found.add(
                    new Finding(
                            "informedOfRemedies",
                            "required",
                            "Tell the family that they can complain to the Information Commissioner"
                                    + " and go to court (UK GDPR Art 12(4))."));
        }
        if (answer.particulars()) {
            found.add(new Finding("particulars", "not-corrected", "Leave this out."));
        }
        if (answer.correctedVersion() != null) {
            found.add(new Finding("correctedVersion", "not-corrected", "Leave this out."));
        }
    }

    private static void findCorrection(
            RectificationSubject subject,
            Integer sentBefore,
            Integer sentNow,
            Answer answer,
            LocalDate today,
            List<Finding> found) {
        boolean particulars = subject == RectificationSubject.PARTICULARS;
        if (particulars != answer.particulars()) {
            found.add(
                    particulars
                            ? new Finding(
                                    "particulars", "required", "Give the correct particulars.")
                            : new Finding("particulars", "not-about-them", "Leave this out."));
        }
        if (particulars && answer.correctedVersion() != null) {
            found.add(new Finding("correctedVersion", "not-about-advice", "Leave this out."));
        }
        if (!particulars && !isNewlySent(answer.correctedVersion(), sentBefore, sentNow)) {
            found.add(
                    new Finding(
                            "correctedVersion",
                            "not-sent",
                            "Name the version that was sent, or the answer that was given, with the"
                                    + " correction, after somebody asked. Leave this out if the advice was"
                                    + " never sent."));
        }
        boolean outside = subject != RectificationSubject.ANSWER && sentNow != null;
        findRecipients(outside, answer, today, found);
    }

    private static boolean isNewlySent(Integer version, Integer sentBefore, Integer sentNow) {
        if (sentNow == null) {
            return version == null;
        }
        int before = sentBefore == null ? 0 : sentBefore;
        return version != null && version > before && version <= sentNow;
    }

    /**
     * Finds what is missing about the recipients. Each must be told of a correction, unless that is
     * impossible or involves disproportionate effort: Art 19. The authority's own SEN team is not a
     * recipient (Art 4(9)).
     *
     * @param sent whether recipients have the wrong data
     */
    private static void findRecipients(
            boolean sent, Answer answer, LocalDate today, List<Finding> found) {
        LocalDate informedOn = answer.recipientsInformedOn();
        if (informedOn == null && answer.recipientsNotInformedBecause() == null && sent) {
            found.add(
                    new Finding(
                            "recipientsInformedOn",
                            "required",
                            "The advice was sent. Tell those who have it about the correction (UK"
                                    + " GDPR Art 19) and say when, or say why that is impossible."));
        } else if (informedOn != null && informedOn.isAfter(today)) {
            found.add(inTheFuture("recipientsInformedOn", "Say so once they have been told."));
        }
    }

    private static Finding inTheFuture(String field, String words) {
        return new Finding(field, "in-the-future", words);
    }
}
