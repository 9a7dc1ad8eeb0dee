package london.dsco.network.agreement;

/** The decision of a party. */
enum PartyDecision {
    ACCEPTED,
    DECLINED
}
