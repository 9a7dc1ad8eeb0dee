package london.dsco.network.policywatch;

/** How far a change of law or policy has come. */
public enum PolicyStage {
    PROPOSED,
    IN_CONSULTATION,
    ANNOUNCED,
    ENACTED,
    IN_FORCE,
    DROPPED
}
