package london.dsco.advice.rectification;

/** The subject of a rectification. */
public enum RectificationSubject {
    /** Who the child is: names, date of birth, pupil number, need, sex, ethnicity. */
    PARTICULARS,
    /** What the advice says; only for a request. */
    ADVICE,
    /** What social care said before the decision whether to assess; only for a consideration. */
    ANSWER
}
