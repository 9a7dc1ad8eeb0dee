package london.dsco.advice.keyworker;

/** Who chose the key worker. */
public enum ChosenBy {
    CHILD,
    /** Over compulsory school age: Children and Families Act 2014 s83(2). */
    YOUNG_PERSON,
    PARENT_CARER,
    PROFESSIONAL
}
