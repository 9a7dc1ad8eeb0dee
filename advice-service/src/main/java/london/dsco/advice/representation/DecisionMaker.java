package london.dsco.advice.representation;

/** Who decides about the plan on the side of the family. */
public enum DecisionMaker {
    PARENT_CARER,
    /** Over compulsory school age: Children and Families Act 2014 s83(2). */
    YOUNG_PERSON,
    /** Of a young person without the capacity to decide: SEND Regulations 2014 reg 64. */
    REPRESENTATIVE
}
