package london.dsco.advice.duty;

import london.dsco.domain.Refusal;

/**
 * The rules that keep the parts in one piece of advice separate. R1: author, authoriser, auditor
 * and moderator are four people. R2: this is decided for each case, not by job title; a borough may
 * be stricter. R4: managers are responsible for the time that advice takes, and the DSCO is not.
 */
public enum DutyRule {
    DSCO_CANNOT_AUTHOR("R2", "A DSCO assures advice and cannot write it."),
    DSCO_CANNOT_GATHER(
            "R2",
            "A DSCO assures the information that advice relies on. Somebody who is not a"
                    + " DSCO must gather it."),
    DSCO_CANNOT_DECIDE_NEED(
            "R2",
            "A DSCO does not decide who is eligible. A manager who is not a DSCO must decide"
                    + " this."),
    AUTHOR_CANNOT_ACT_AS_DSCO(
            "R2", "You wrote this advice. Another person must act as DSCO on the panel."),
    AUTHORISER_CANNOT_ACT_AS_DSCO(
            "R2",
            "You authorised provision in this advice. Another person must act as DSCO on the"
                    + " panel."),
    DSCO_STRICTLY_SEPARATE(
            "R2",
            "In your borough, a DSCO takes no other part in any case. Somebody who is not a"
                    + " DSCO must do this."),
    DSCO_CANNOT_ALLOCATE(
            "R4",
            "A DSCO is not accountable for how long advice takes. A manager who is not a"
                    + " DSCO must allocate the case."),
    DSCO_CANNOT_CLAIM(
            "R4",
            "A DSCO is not accountable for how long advice takes. A manager who is not a"
                    + " DSCO, or the SEN team, must claim the exception."),
    ASSURER_CANNOT_ALLOCATE(
            "R4",
            "You quality assured this advice as DSCO. Another manager must allocate"
                    + " the case and be accountable for its timeliness."),
    ASSURER_CANNOT_AUTHOR(
            "R1", "This person quality assured this advice as DSCO. They cannot write it."),
    AUTHORISER_CANNOT_AUTHOR(
            "R1", "This person authorised provision in this advice. They cannot write it."),
    AUTHOR_CANNOT_AUTHORISE(
            "R1", "You wrote this advice. Another manager must authorise its provision."),
    ASSURER_CANNOT_AUTHORISE(
            "R2",
            "You quality assured this advice as DSCO. Another manager must"
                    + " authorise its provision."),
    AUTHOR_CANNOT_ASSURE(
            "R1", "You wrote this advice. Another person must audit it, return it or sign it off."),
    AUTHORISER_CANNOT_ASSURE(
            "R2",
            "You authorised provision in this advice. Another person must audit it, return it or"
                    + " sign it off."),
    ALLOCATOR_CANNOT_ASSURE(
            "R2",
            "You allocated this case and are accountable for its timeliness. Another person"
                    + " must audit it, return it or sign it off."),
    AUTHOR_CANNOT_APPROVE(
            "R4",
            "You write this advice and are accountable for its lateness. Another person"
                    + " must approve the exception."),
    MODERATOR_CANNOT_ALLOCATE(
            "R4",
            "You moderated this advice. Another manager must allocate the case and be"
                    + " accountable for its timeliness."),
    MODERATOR_CANNOT_AUTHOR("R1", "This person moderated this advice. They cannot write it."),
    MODERATOR_CANNOT_AUTHORISE(
            "R2", "You moderated this advice. Another manager must authorise its provision."),
    MODERATOR_CANNOT_ASSURE(
            "R1",
            "You moderated this advice. Another person must audit it, return it or sign it off."),
    AUTHOR_CANNOT_MODERATE("R1", "You wrote this advice. Another person must moderate it."),
    AUTHORISER_CANNOT_MODERATE(
            "R2", "You authorised provision in this advice. Another person must moderate it."),
    ALLOCATOR_CANNOT_MODERATE(
            "R2",
            "You allocated this case and are accountable for its timeliness. Another person"
                    + " must moderate it."),
    ASSURER_CANNOT_MODERATE(
            "R1", "You quality assured this advice as DSCO. Another person must moderate it."),
    RECORDER_CANNOT_CONFIRM(
            "R1", "You recorded what the two of you agreed. The other person must confirm it.");

    private final String rule;
    private final String explanation;

    DutyRule(String rule, String explanation) {
        this.rule = rule;
        this.explanation = explanation;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}, with the members
     *     {@code rule} and {@code conflict}, unless the rule is kept
     */
    public void require(boolean kept) {
        if (!kept) {
            throw Refusal.of(Refusal.Code.SEPARATION_OF_DUTIES, explanation)
                    .with("rule", rule)
                    .with("conflict", name())
                    .raise();
        }
    }
}
