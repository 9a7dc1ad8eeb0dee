package london.dsco.review.settingcalendar;

/** Why a school or college cannot be met on a day. */
public enum Closure {
    /** Holidays, and any other day on which nobody is there. */
    CLOSED,
    /** Staff are there for training, and the children are not. */
    INSET
}
