package london.dsco.network.agreement;

/** Where an agreement stands for the borough that proposed it; the rest its parties tell. */
enum AgreementStatus {
    STANDING,
    ENDED
}
