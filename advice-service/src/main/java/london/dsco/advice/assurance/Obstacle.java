package london.dsco.advice.assurance;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import london.dsco.grading.Gate;

/**
 * Everything that can block sign-off, with its cure and its source. A city council's description of
 * the role of the designated social care officer (DSCO) names four: advice beyond the author's
 * remit, over-disclosure that quality assurance did not remove, provision that is not social care,
 * and provision that nobody authorised.
 */
enum Obstacle {
    PROVISION_UNAUTHORISED(
            "A manager must authorise this line in its current wording.",
            new Cure(
                    "A manager who neither writes nor audits this advice must authorise the"
                            + " line. Or the DSCO returns the advice, and the author removes the"
                            + " line.",
                    TEAM_MANAGER,
                    "authoriseProvision"),
            Source.ROLE_OF_DSCO),
    NO_NEEDS_NOT_CONFIRMED(
            "This version finds no needs. A manager must look at it and agree.",
            new Cure(
                    "A manager who neither writes nor audits this advice must look at it."
                            + " If they do not agree, the DSCO returns the advice.",
                    TEAM_MANAGER,
                    "confirmNoNeeds"),
            "Practice, not law: less advice that finds no needs; the borough asks"
                    + " for a second look"),
    CONSENT_MISSING(
            "Consent is missing. The DSCO can see what for.",
            new Cure(
                    "Record a consent that covers the need today. Or the DSCO returns the"
                            + " advice, and the author removes the need.",
                    ADVICE_AUTHOR,
                    "recordConsent"),
            Source.CONSENT),
    AUDIT_MISSING(
            "A DSCO must audit this version first.",
            new Cure(
                    "A DSCO who did not write, allocate or authorise anything in this case"
                            + " must audit the latest version.",
                    DSCO,
                    "auditAdvice"),
            Source.QUALITY_ASSURANCE),
    AUDIT_NOT_PASSED(
            "The audit graded this version inadequate.",
            returned("The author improves what the audit found weak and submits a new version."),
            Source.QUALITY_ASSURANCE),
    GATE_UNAUTHORISED_PROVISION(
            "The audit found provision that no manager authorised.",
            new Cure(
                    "A manager must authorise every line of provision. Then a DSCO audits"
                            + " again.",
                    TEAM_MANAGER,
                    "authoriseProvision"),
            Source.ROLE_OF_DSCO),
    GATE_OUTSIDE_SOCIAL_CARE(
            "The audit found provision that is not social care.",
            returned("The author removes what is not social care and submits a new version."),
            "Children and Families Act 2014, s37(2)(e) and (f)"),
    GATE_BEYOND_REMIT(
            "The audit found advice beyond the author's professional remit.",
            returned(
                    "The author removes what another profession must advise on and submits"
                            + " a new version."),
            Source.ROLE_OF_DSCO),
    GATE_PERSISTENT_OVER_DISCLOSURE(
            "The audit found that the advice still discloses more than its readers need.",
            returned("The author removes what readers do not need and submits a new version."),
            Source.MINIMISATION),
    GATE_THIRD_PARTY_DATA(
            "The audit found details that identify somebody else.",
            returned("The author removes the details and submits a new version."),
            Source.MINIMISATION),
    GATE_MISSING_CONSENT(
            "The audit found that consent was missing.",
            new Cure(
                    "Record a consent that covers the need today. Then a DSCO audits again.",
                    ADVICE_AUTHOR,
                    "recordConsent"),
            Source.CONSENT);

    private final String detail;
    private final Cure cure;
    private final String citation;

    Obstacle(String detail, Cure cure, String citation) {
        this.detail = detail;
        this.cure = cure;
        this.citation = citation;
    }

    /**
     * @param gate a gate that bars sign-off
     */
    static Obstacle of(Gate gate) {
        return valueOf("GATE_" + gate);
    }

    /** Returns a general sentence about what is missing, for when nothing more is known. */
    String detail() {
        return detail;
    }

    Cure cure() {
        return cure;
    }

    /** Returns the law or the practice behind it. */
    String citation() {
        return citation;
    }

    private static Cure returned(String andThen) {
        return new Cure("The DSCO returns the advice. " + andThen, DSCO, "returnAdvice");
    }

    private static final class Source {
        static final String ROLE_OF_DSCO =
                "Practice, not law: what a DSCO does not sign off, from a council's"
                        + " description of the role";
        static final String QUALITY_ASSURANCE =
                "Practice, not law: advice passes quality assurance before it is signed off";
        static final String CONSENT = "SEND Code of Practice 2015, para 9.69";
        static final String MINIMISATION = "UK GDPR, Article 5(1)(c)";
    }
}
