package london.dsco.advice.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Need;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/** Who may give consent, what a consent must say, and which needs lack it. */
public final class ConsentRules {

    private static final String SUBJECT_CITATION =
            "UK GDPR article 5(1)(c); SEND Code of Practice 2015, paragraph 9.69";

    private ConsentRules() {}

    /**
     * Returns the findings that prevent a consent from being recorded.
     *
     * @param dateOfBirth of the person the consent is about
     * @param today London date of the record
     * @return empty if there are none
     */
    public static List<Finding> findings(Consent consent, LocalDate dateOfBirth, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (consent.givenOn().isAfter(today)) {
            found.add(
                    new Finding(
                            "givenOn", "in-the-future", "Record consent once it has been given."));
        } else if (!consent.giver().decidesFor(dateOfBirth, consent.givenOn())) {
            found.add(
                    new Finding(
                            "giver",
                            "not-theirs-to-give",
                            "Under 16, somebody with parental responsibility consents. A child who"
                                    + " understands enough can consent too, except to stating other needs. From 16, the"
                                    + " young person decides, or their representative if they lack capacity."));
        }
        if (consent.giver() == Giver.CHILD && consent.purpose() == Purpose.STATE_OTHER_NEEDS) {
            found.add(
                    new Finding(
                            "giver",
                            "parents-too",
                            "Stating other needs takes the consent of the child and their parents"
                                    + " (SEND Code of Practice 9.69). Record the parent's consent,"
                                    + " and say that the child agrees."));
        }
        if (consent.expiresOn() != null && consent.expiresOn().isBefore(consent.givenOn())) {
            found.add(
                    new Finding(
                            "expiresOn",
                            "before-given",
                            "The last day cannot be before the consent was given."));
        }
        boolean parent = consent.giver() == Giver.PARENTAL_RESPONSIBILITY;
        if (parent != (consent.basisOfParentalResponsibility() != null)) {
            found.add(
                    new Finding(
                            "basisOfParentalResponsibility",
                            parent ? "required" : "parent-only",
                            parent
                                    ? "Say what parental responsibility is based on."
                                    : "Leave this out unless somebody with parental responsibility consents."));
        }
        agreementFinding(consent).ifPresent(found::add);
        if (consent.scope().isEmpty()) {
            found.add(
                    new Finding("scope", "required", "Name at least one area of care it covers."));
        }
        return found;
    }

    /**
     * Returns a finding if the child was not asked although the parent's consent would let section
     * D state other needs.
     */
    private static Optional<Finding> agreementFinding(Consent consent) {
        boolean asked =
                consent.giver() == Giver.PARENTAL_RESPONSIBILITY
                        && consent.purpose() == Purpose.STATE_OTHER_NEEDS;
        if (asked == (consent.childAgreement() != null)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        "childAgreement",
                        asked ? "required" : "parent-only",
                        asked
                                ? "Say whether the child agrees too, or cannot say."
                                : "Leave this out unless a parent consents to other needs being stated."));
    }

    /**
     * Refuses consent about anybody but the child. Advice on the child does not need the consent of
     * a sibling or relative, so it is not kept (UK GDPR art 5(1)(c)). Section D states only the
     * needs of the child (SEND Code of Practice 2015 para 9.69).
     *
     * @param about null for the child
     * @return {@code UNPROCESSABLE} for anybody but the child; otherwise empty
     */
    static Optional<Refusal> subjectRefusal(ConsentSubject about) {
        return about == null || about == ConsentSubject.CHILD
                ? Optional.empty()
                : Optional.of(
                        Refusal.unprocessable(
                                        "about",
                                        "another-persons-data",
                                        "Record consent about the child alone. You do not need data about a"
                                                + " sibling or relative to advise on the child.")
                                .with("citation", SUBJECT_CITATION));
    }

    /**
     * Refuses a second withdrawal.
     *
     * @return {@code CONFLICT} if the consent is already withdrawn; otherwise empty
     */
    public static Optional<Refusal> withdrawalRefusal(Consent consent) {
        return consent.withdrawnOn() == null
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                Refusal.Code.CONFLICT, "This consent has already been withdrawn."));
    }

    /**
     * Returns what is wrong with the date of a withdrawal.
     *
     * @param today London date of the record
     */
    static List<Finding> withdrawalFindings(Consent consent, LocalDate date, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (date.isAfter(today)) {
            found.add(
                    new Finding(
                            "withdrawnOn",
                            "in-the-future",
                            "Record a withdrawal once it has been made."));
        }
        if (date.isBefore(consent.givenOn())) {
            found.add(
                    new Finding(
                            "withdrawnOn",
                            "before-given",
                            "The withdrawal cannot be before the consent was given."));
        }
        return found;
    }

    /**
     * Returns the needs that section D may not state without another consent.
     *
     * @param onRecord the consents of this request
     * @param on London date of the submission or sign-off
     * @return the needs in the order of the advice; empty if all are covered
     */
    static List<UncoveredNeed> uncovered(
            AdviceContent advice, List<Consent> onRecord, LocalDate dateOfBirth, LocalDate on) {
        Map<UUID, Consent> byId =
                onRecord.stream().collect(Collectors.toMap(Consent::id, Function.identity()));
        List<UncoveredNeed> found = new ArrayList<>();
        for (int i = 0; i < advice.needs().size(); i++) {
            Need need = advice.needs().get(i);
            Place at = Place.of("needs").line(i).field("consentId");
            if (need.lacksConsent()) {
                found.add(
                        uncovered(
                                need,
                                at,
                                "consent-required",
                                "Name the consent that allows you to state a need not linked to special"
                                        + " educational needs or a disability."));
            } else if (need.needsConsent() && !isCovered(need, byId, dateOfBirth, on)) {
                found.add(
                        uncovered(
                                need,
                                at,
                                "consent-does-not-cover",
                                "No consent on record with this id covers this need today."));
            }
        }
        return found;
    }

    private static UncoveredNeed uncovered(Need need, Place at, String code, String explanation) {
        return new UncoveredNeed(need.id(), new Finding(at, code, explanation));
    }

    private static boolean isCovered(
            Need need, Map<UUID, Consent> byId, LocalDate dateOfBirth, LocalDate on) {
        Consent consent = byId.get(need.consentId());
        return consent != null && consent.covers(need, dateOfBirth, on);
    }
}
