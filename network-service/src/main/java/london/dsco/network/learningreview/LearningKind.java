package london.dsco.network.learningreview;

/** The kind of learning that is shared. */
public enum LearningKind {
    /** A borough looked back at its own work. */
    LEARNING_REVIEW,
    /** An independent intervenor helped to bring somebody home from hospital, or kept them out. */
    INTERVENOR,
    /** A complaint, an appeal or a decision of the ombudsman. */
    COMPLAINT,
    /** A review by the safeguarding partners. */
    SAFEGUARDING_REVIEW
}
