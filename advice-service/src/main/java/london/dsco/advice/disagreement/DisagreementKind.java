package london.dsco.advice.disagreement;

/** In what way somebody did not agree or did not take part. */
public enum DisagreementKind {
    DISAGREES(false),
    DECLINED_ASSESSMENT(true),
    DECLINED_SUPPORT(true),
    DID_NOT_ENGAGE(true);

    private final boolean answersAnOffer;

    DisagreementKind(boolean answersAnOffer) {
        this.answersAnOffer = answersAnOffer;
    }

    /** Whether it cannot be said of anybody who was offered nothing. */
    boolean answersAnOffer() {
        return answersAnOffer;
    }
}
