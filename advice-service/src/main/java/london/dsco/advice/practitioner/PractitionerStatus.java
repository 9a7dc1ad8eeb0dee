package london.dsco.advice.practitioner;

/** The status of an entry in the register. Nobody is removed: somebody who left has no roles. */
public enum PractitionerStatus {
    REGISTERED
}
