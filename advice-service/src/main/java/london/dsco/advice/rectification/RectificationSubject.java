package london.dsco.advice.rectification;

/** What is said to be wrong. */
public enum RectificationSubject {
    /** Who the child is: names, date of birth, pupil number, need, sex, ethnicity. */
    PARTICULARS,
    /** What the advice says; of a request only. */
    ADVICE,
    /** What social care said before the decision whether to assess; of a consideration only. */
    ANSWER
}
