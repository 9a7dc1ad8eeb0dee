package london.dsco.advice.questionnaire;

/** The capacity in which somebody completed a questionnaire. */
public enum CompletedBy {
    PARENT_CARER,
    /** The child or young person themself. */
    YOUNG_PERSON,
    /** An advocate, interpreter or relative, who wrote down what the person said. */
    SUPPORTER,
    /** A practitioner, who wrote down what the family said in conversation. */
    PRACTITIONER
}
