package london.dsco.advice.disagreement;

/** The form of disagreement or non-engagement. */
public enum DisagreementKind {
    DISAGREES(false),
    DECLINED_ASSESSMENT(true),
    DECLINED_SUPPORT(true),
    DID_NOT_ENGAGE(true);

    private final boolean answersAnOffer;

    DisagreementKind(boolean answersAnOffer) {
        this.answersAnOffer = answersAnOffer;
    }

    /** Returns whether it is possible only after an offer. */
    boolean answersAnOffer() {
        return answersAnOffer;
    }
}
