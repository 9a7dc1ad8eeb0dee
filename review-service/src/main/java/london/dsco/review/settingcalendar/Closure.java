package london.dsco.review.settingcalendar;

/** Why nobody can meet at a school or college on a day. */
public enum Closure {
    /** Holidays, and any other day when nobody is there. */
    CLOSED,
    /** Staff are there for training, but the children are not. */
    INSET
}
