package london.dsco.advice.inventory;

import java.util.Optional;

/** Assessments of a child or young person, or of those who care for them. */
public enum AssessmentKind {
    /** An assessment of a child in need. */
    CHILD_IN_NEED_S17("Children Act 1989 ss17 and 105(1)", null),
    /** An assessment of a parent who cares for a disabled child. */
    PARENT_CARER_S17ZD("Children Act 1989 ss17ZD and 105(1)", null),
    /** An assessment of a child who cares for somebody. */
    YOUNG_CARER_S17ZA("Children Act 1989 ss17ZA and 105(1)", null),
    /** An assessment of a child who is likely to need care and support from 18. */
    TRANSITION_S58("Care Act 2014 s58", null),
    /** An assessment of an adult. */
    ADULT_NEEDS_S9(null, "Care Act 2014 ss9 and 58"),
    EARLY_HELP(null, null),
    OCCUPATIONAL_THERAPY(null, null),
    HEALTH(null, null),
    EDUCATIONAL_PSYCHOLOGY(null, null),
    SPEECH_AND_LANGUAGE_THERAPY(null, null);

    private final String endsAtEighteen;
    private final String beginsAtEighteen;

    AssessmentKind(String endsAtEighteen, String beginsAtEighteen) {
        this.endsAtEighteen = endsAtEighteen;
        this.beginsAtEighteen = beginsAtEighteen;
    }

    /** Returns the law that limits it to children; empty if it is not limited to them. */
    Optional<String> endsAtEighteen() {
        return Optional.ofNullable(endsAtEighteen);
    }

    /** Returns the law that limits it to adults; empty if it is not limited to them. */
    Optional<String> beginsAtEighteen() {
        return Optional.ofNullable(beginsAtEighteen);
    }
}
