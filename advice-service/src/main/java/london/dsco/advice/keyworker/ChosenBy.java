package london.dsco.advice.keyworker;

/** The person who chose the key worker. */
public enum ChosenBy {
    CHILD,
    /** A young person, over compulsory school age: Children and Families Act 2014 s83(2). */
    YOUNG_PERSON,
    PARENT_CARER,
    PROFESSIONAL
}
