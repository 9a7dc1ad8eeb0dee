package london.dsco.advice.remedy;

/** Ways in which a parent or young person seeks redress. */
public enum RemedyType {
    /** To the authority itself: Children Act 1989 s26(3), or its own procedure. */
    COMPLAINT(true),
    /** To the Local Government and Social Care Ombudsman: Local Government Act 1974 Part 3. */
    LGSCO(true),
    /** Children and Families Act 2014 s52 to s55. */
    MEDIATION(false),
    /** Children and Families Act 2014 s57. */
    DISAGREEMENT_RESOLUTION(false),
    JUDICIAL_REVIEW(true),
    /** An appeal to the SEND Tribunal: Children and Families Act 2014 s51. */
    TRIBUNAL(true);

    private final boolean decided;

    RemedyType(boolean decided) {
        this.decided = decided;
    }

    /** Whether somebody decides who is right; else the parties agree or do not. */
    boolean isDecided() {
        return decided;
    }
}
