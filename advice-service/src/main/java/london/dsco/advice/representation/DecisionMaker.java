package london.dsco.advice.representation;

/** The person who decides about the plan for the family. */
public enum DecisionMaker {
    PARENT_CARER,
    /** The young person, over compulsory school age: Children and Families Act 2014 s83(2). */
    YOUNG_PERSON,
    /**
     * The representative of a young person without capacity to decide: SEND Regulations 2014 reg
     * 64.
     */
    REPRESENTATIVE
}
