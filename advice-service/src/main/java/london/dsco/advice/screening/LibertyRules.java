package london.dsco.advice.screening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Refusal;

/**
 * Who can authorise a deprivation of somebody's liberty, by age, capacity, consent and place.
 *
 * <p>No rule here decides whether they are deprived of it. Everything is weighed together, and
 * somebody without capacity under the 2005 Act can validly consent through wishes and feelings (A
 * Reference by the Attorney General for Northern Ireland [2026] UKSC 16, which overruled Cheshire
 * West [2014] UKSC 19). A record that leaves such a question open has a {@link ScreeningQuestion}.
 *
 * <ul>
 *   <li>Under 16: the High Court, if anybody has to authorise. The Mental Capacity Act 2005 applies
 *       from 16 (s2(5)), and does not limit the court's inherent jurisdiction (Re T [2021] UKSC
 *       35). What is usual for a child of that age deprives nobody of liberty, and whether a parent
 *       can consent to more was left open (Re D [2019] UKSC 42). Children consent only if they
 *       understand enough to decide (Gillick v West Norfolk [1986] AC 112), may soon change their
 *       mind, and a court may authorise in any case (Re T). So a child's own consent does not
 *       settle the matter here. For a looked-after child in secure accommodation, it is a court
 *       under the Children Act 1989 s25, which is not screened here.
 *   <li>16 and 17, capacity in doubt: the Court of Protection (ss4A(3), 16(2)(a)). A parent cannot
 *       consent to confinement in their place (Re D [2019] UKSC 42).
 *   <li>From 18, capacity in doubt: the Court of Protection; in a care home or hospital also the
 *       deprivation of liberty safeguards (Schedule A1).
 *   <li>Capacity not in doubt: nothing under the 2005 Act (s1(2)). Up to 18, the High Court
 *       remains.
 * </ul>
 *
 * <p>Ages are those on a London date. A person reaches an age at the start of the day (Family Law
 * Reform Act 1969 s9).
 */
final class LibertyRules {

    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;

    private LibertyRules() {}

    /**
     * Returns the first rule that the finding of a screening breaks.
     *
     * @param dateOfBirth of the young person
     * @return {@code UNPROCESSABLE} with the member {@code citation}; empty if it breaks none
     */
    static Optional<Refusal> refusal(Screened found, LocalDate dateOfBirth) {
        long age = age(dateOfBirth, found.screenedOn());
        if (age < SIXTEEN && isUnderTheAct(found.authority())) {
            return refused(
                    "authority",
                    "under-sixteen",
                    "Under 16, a screening can name only the High Court, or nobody. The"
                            + " Mental Capacity Act applies from 16, and this service does not"
                            + " screen secure accommodation under section 25 of the Children Act"
                            + " 1989.",
                    "Mental Capacity Act 2005 s2(5); Re T [2021] UKSC 35; Children Act 1989 s25");
        }
        return consentRefusal(found, age)
                .or(
                        () ->
                                switch (found.authority()) {
                                    case COURT_OF_PROTECTION -> underTheAct(found);
                                    case DOLS_18 -> safeguards(found, age);
                                    case HIGH_COURT -> highCourt(found, age);
                                    case NONE_NEEDED -> Optional.empty();
                                });
    }

    /**
     * Returns the questions that a valid screening leaves to the borough's lawyers. If the High
     * Court has to authorise, it also decides about consent, so there are none. From 16, the
     * consent of somebody whose capacity is not in doubt leaves no question. Under 16 it does.
     *
     * @param dateOfBirth of the young person, a London date; their age on the day of the screening
     *     counts
     * @return the questions in the order of {@link ScreeningQuestion}; empty if there are none
     */
    static List<ScreeningQuestion> notes(Screened found, LocalDate dateOfBirth) {
        if (found.authority() == Authority.HIGH_COURT) {
            return List.of();
        }
        boolean child = age(dateOfBirth, found.screenedOn()) < SIXTEEN;
        boolean consents = found.consent() == ArrangementConsent.YOUNG_PERSON;
        boolean unauthorised =
                found.authority() == Authority.NONE_NEEDED
                        && Restriction.raiseTheQuestion(found.restrictions());
        List<ScreeningQuestion> notes = new ArrayList<>();
        if (consents && !child && found.capacityInDoubt()) {
            notes.add(ScreeningQuestion.CONSENT_TO_CONFIRM);
        }
        if (unauthorised && (child || !consents)) {
            notes.add(ScreeningQuestion.LIBERTY_TO_CONFIRM);
        }
        if (unauthorised && found.consent() == ArrangementConsent.PARENT) {
            notes.add(ScreeningQuestion.PARENTS_CONSENT_TO_CONFIRM);
        }
        if (consents && child && (unauthorised || found.capacityInDoubt())) {
            notes.add(ScreeningQuestion.CHILDS_CONSENT_TO_CONFIRM);
        }
        return notes;
    }

    private static boolean isUnderTheAct(Authority authority) {
        return authority == Authority.COURT_OF_PROTECTION || authority == Authority.DOLS_18;
    }

    /**
     * Returns the age in completed years; somebody born on 29 February completes one on 1 March.
     */
    private static long age(LocalDate dateOfBirth, LocalDate on) {
        return ChronoUnit.YEARS.between(dateOfBirth, on);
    }

    private static Optional<Refusal> consentRefusal(Screened found, long age) {
        if (age < SIXTEEN) {
            return Optional.empty(); // the court decides, or the question goes to the lawyers
        }
        if (found.consent() == ArrangementConsent.PARENT) {
            return refused(
                    "consent",
                    "not-a-parents-to-give",
                    "From 16, a parent cannot consent to confinement on the young person's"
                            + " behalf.",
                    "Re D [2019] UKSC 42");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> underTheAct(Screened found) {
        if (!found.capacityInDoubt()) {
            return refused(
                    "authority",
                    "capacity-not-in-doubt",
                    "The Mental Capacity Act authorises nothing for somebody whose capacity is not"
                            + " in doubt.",
                    "Mental Capacity Act 2005 s1(2)");
        }
        return nothingToAuthorise(found);
    }

    private static Optional<Refusal> safeguards(Screened found, long age) {
        if (age < ADULT) {
            return refused(
                    "authority",
                    "under-eighteen",
                    "The deprivation of liberty safeguards apply from 18. At 16 and 17 the Court of"
                            + " Protection authorises.",
                    "Mental Capacity Act 2005 Schedule A1 para 13; Re D [2019] UKSC 42");
        }
        if (!found.residence().isCareHomeOrHospital()) {
            return refused(
                    "authority",
                    "care-homes-and-hospitals-only",
                    "The deprivation of liberty safeguards apply only in care homes and hospitals."
                            + " Elsewhere, the Court of Protection authorises.",
                    "Mental Capacity Act 2005 Schedule A1 para 1");
        }
        return underTheAct(found);
    }

    private static Optional<Refusal> highCourt(Screened found, long age) {
        if (age >= ADULT) {
            return refused(
                    "authority",
                    "adult",
                    "The High Court's jurisdiction over children ends at 18.",
                    "Family Law Reform Act 1969 s1; Mental Capacity Act 2005 s16");
        }
        if (age >= SIXTEEN && found.capacityInDoubt()) {
            return refused(
                    "authority",
                    "court-of-protection",
                    "From 16, the Court of Protection authorises where capacity is in doubt.",
                    "Mental Capacity Act 2005 ss2(5) and 16; Re D [2019] UKSC 42");
        }
        return nothingToAuthorise(found);
    }

    private static Optional<Refusal> nothingToAuthorise(Screened found) {
        return found.restrictions().isEmpty()
                ? refused(
                        "restrictions",
                        "required",
                        "Say what restricts their liberty. If nothing does, nobody has to"
                                + " authorise it.",
                        "European Convention on Human Rights Article 5(1)")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(
            String field, String code, String explanation, String citation) {
        return Optional.of(
                Refusal.unprocessable(field, code, explanation).with("citation", citation));
    }
}
