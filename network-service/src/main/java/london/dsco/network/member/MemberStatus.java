package london.dsco.network.member;

/** Whether somebody takes part in the network. */
enum MemberStatus {
    ACTIVE,
    /** Somebody who comes back joins again. */
    LEFT
}
