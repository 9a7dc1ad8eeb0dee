package london.dsco.network.member;

/** Whether somebody takes part in the network. */
enum MemberStatus {
    ACTIVE,
    /** Who comes back joins anew. */
    LEFT
}
