package london.dsco.advice.remedy;

/** The ways in which a parent or young person can seek redress. */
public enum RemedyType {
    /** A complaint to the authority itself: Children Act 1989 s26(3), or its own procedure. */
    COMPLAINT(true),
    /**
     * A complaint to the Local Government and Social Care Ombudsman: Local Government Act 1974 Part
     * 3.
     */
    LGSCO(true),
    /** Mediation: Children and Families Act 2014 s52 to s55. */
    MEDIATION(false),
    /** Disagreement resolution: Children and Families Act 2014 s57. */
    DISAGREEMENT_RESOLUTION(false),
    JUDICIAL_REVIEW(true),
    /** An appeal to the SEND Tribunal: Children and Families Act 2014 s51. */
    TRIBUNAL(true);

    private final boolean decided;

    RemedyType(boolean decided) {
        this.decided = decided;
    }

    /**
     * Returns whether somebody decides who is right. If nobody does, the parties agree or they do
     * not.
     */
    boolean isDecided() {
        return decided;
    }
}
