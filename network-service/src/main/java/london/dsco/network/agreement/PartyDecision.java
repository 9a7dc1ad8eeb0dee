package london.dsco.network.agreement;

/** What a party answers. */
enum PartyDecision {
    ACCEPTED,
    DECLINED
}
