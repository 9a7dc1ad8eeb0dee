package london.dsco.advice.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.advice.content.Need;

/**
 * One consent about one child or young person. All dates are London dates.
 *
 * @param giver in which capacity it was given
 * @param basisOfParentalResponsibility for {@link Giver#PARENTAL_RESPONSIBILITY} only
 * @param childAgreement what the child says beside a parent; null for every other giver, and where
 *     nothing is said
 * @param scope the areas of care it reaches to
 * @param expiresOn the last day on which it counts; null where it has no end
 * @param withdrawnOn the day from which it no longer counts; null while it stands
 */
public record Consent(
        UUID id,
        Giver giver,
        ParentalResponsibility basisOfParentalResponsibility,
        ChildAgreement childAgreement,
        Purpose purpose,
        Set<CareNeedCategory> scope,
        Method method,
        LocalDate givenOn,
        LocalDate expiresOn,
        LocalDate withdrawnOn) {

    public Consent {
        scope = Set.copyOf(scope);
    }

    /**
     * Returns whether this consent allows section D to state this need. It does if all of these are
     * true: it has that purpose, its scope includes the need's area of care, it is in force on the
     * day, the child did not disagree, a child did not give it alone, and the person who gave it is
     * the one who decides on the day. A parent's consent ends on the sixteenth birthday, when the
     * young person starts to decide.
     *
     * @param dateOfBirth of the person the advice is about
     * @param on London date of the submission or sign-off
     */
    public boolean covers(Need need, LocalDate dateOfBirth, LocalDate on) {
        return purpose == Purpose.STATE_OTHER_NEEDS
                && need.category() != null
                && scope.contains(need.category())
                && standsOn(on)
                && childAgreement != ChildAgreement.DOES_NOT_AGREE
                && giver != Giver.CHILD
                && giver.decidesFor(dateOfBirth, on);
    }

    /**
     * Returns whether the consent is in force on a London date: given, not expired and not
     * withdrawn.
     */
    public boolean standsOn(LocalDate date) {
        return !date.isBefore(givenOn)
                && (expiresOn == null || !date.isAfter(expiresOn))
                && (withdrawnOn == null || date.isBefore(withdrawnOn));
    }

    /** Returns a copy that is withdrawn on a London date. */
    public Consent withdrawn(LocalDate date) {
        return new Consent(
                id,
                giver,
                basisOfParentalResponsibility,
                childAgreement,
                purpose,
                scope,
                method,
                givenOn,
                expiresOn,
                date);
    }
}
