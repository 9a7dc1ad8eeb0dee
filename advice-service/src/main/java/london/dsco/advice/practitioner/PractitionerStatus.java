package london.dsco.advice.practitioner;

/** Where an entry of the register stands. Nobody is removed: somebody who left has no roles. */
public enum PractitionerStatus {
    REGISTERED
}
