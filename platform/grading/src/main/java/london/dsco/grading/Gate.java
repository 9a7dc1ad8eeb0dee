package london.dsco.grading;

/**
 * A fault so serious that no score makes up for it. It caps the grade and, at Inadequate, bars
 * sign-off.
 */
public enum Gate {
    UNAUTHORISED_PROVISION(Grade.INADEQUATE),
    OUTSIDE_SOCIAL_CARE(Grade.INADEQUATE),
    BEYOND_REMIT(Grade.INADEQUATE),
    PERSISTENT_OVER_DISCLOSURE(Grade.INADEQUATE),
    THIRD_PARTY_DATA(Grade.INADEQUATE),
    MISSING_CONSENT(Grade.INADEQUATE),
    NO_CHILD_VOICE(Grade.REQUIRES_IMPROVEMENT);

    private final Grade cap;

    Gate(Grade cap) {
        this.cap = cap;
    }

    public Grade cap() {
        return cap;
    }

    public boolean barsSignOff() {
        return cap == Grade.INADEQUATE;
    }
}
