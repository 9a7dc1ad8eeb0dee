package london.dsco.network.agreement;

/**
 * The state of an agreement for the borough that proposed it. The parties' answers decide the rest.
 */
enum AgreementStatus {
    STANDING,
    ENDED
}
