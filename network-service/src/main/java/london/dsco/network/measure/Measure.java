package london.dsco.network.measure;

import java.util.List;
import java.util.Set;

/**
 * The measures that compare boroughs. Each constant has the measure's only formula, which divides
 * all advice of the cohort into groups, and the published words for it.
 */
public enum Measure {
    /** SI 2014/1530 reg 8(1), Code of Practice 9.52; exceptions: reg 8(2), Code 9.42. */
    TIMELINESS(
            "Advice within six weeks",
            "Advice dispatched on or before the day it was due: 42 days after the"
                    + " day of receipt. When exceptions are included, late advice also counts"
                    + " if an exception under regulation 8(2) or Code of Practice 9.42 was"
                    + " approved. In the cohort DUE, advice that had not been dispatched by"
                    + " the end of the quarter is still awaited; if a plan had been issued by"
                    + " then, it is a plan without advice.",
            Set.of(Cohort.DISPATCHED, Cohort.DUE),
            "dispatched_on <= due_on",
            "dispatched_on > due_on and excused_on is not null",
            "dispatched_on > due_on and excused_on is null",
            "dispatched_on is null and plan_on is null",
            "dispatched_on is null and plan_on is not null"),
    QUALITY(
            "Advice graded Good or Outstanding",
            "Advice graded Good or Outstanding at its last audit before dispatch.",
            Set.of(Cohort.DISPATCHED),
            "grade in ('GOOD', 'OUTSTANDING')",
            "grade not in ('GOOD', 'OUTSTANDING')"),
    REMINDER_COVERAGE(
            "Reminded at four weeks",
            "Advice whose reminder was sent by the 28th day after receipt, or that"
                    + " was dispatched by then. A later reminder does not count.",
            Set.of(Cohort.DISPATCHED),
            "least(reminded_on, dispatched_on) <= received_on + 28",
            "least(reminded_on, dispatched_on) > received_on + 28"),
    /** Shropshire's practice: a one-to-one consultation is offered to every author. */
    CONSULTATION_COVERAGE(
            "Offered a consultation",
            "Advice whose author had been offered a consultation with the Designated Social Care Officer by the day it was"
                    + " dispatched.",
            Set.of(Cohort.DISPATCHED),
            "offered_on <= dispatched_on",
            "offered_on is null or offered_on > dispatched_on"),
    NO_NEEDS_RATE(
            "No social care needs identified",
            "Advice stating that no social care needs were identified.",
            Set.of(Cohort.DISPATCHED),
            "no_needs",
            "not no_needs"),
    /** CFA 2014 s 44(1); SENDR 2014 reg 18. */
    MEETING_IN_TIME(
            "Meetings held in time",
            "Annual reviews whose meeting was held by the last day the law allows:"
                    + " the last day of the twelve months, or earlier before a change of"
                    + " phase. A review is not counted if its plan ceased before a decision.",
            List.of(),
            List.of(),
            Reviews.IN_TIME,
            "not (" + Reviews.IN_TIME + ")"),
    /** SENDR 2014 reg 20(10); CoP 9.176. */
    DECIDED_IN_FOUR_WEEKS(
            "Decided within four weeks of the meeting",
            "Annual reviews where the family was told the decision by the 28th day"
                    + " after the meeting.",
            List.of(),
            List.of(),
            Reviews.IN_FOUR_WEEKS,
            "not (" + Reviews.IN_FOUR_WEEKS + ") and " + Reviews.FOUR_WEEKS_SETTLED),
    /** CFA 2014 s 44(1); CoP 9.169. */
    DECIDED_IN_TWELVE_MONTHS(
            "Decided within the twelve months",
            "Annual reviews where the family was told the decision by the day the"
                    + " review was due. A review that is neither decided nor yet due four"
                    + " weeks after the quarter is not counted.",
            List.of(MEETING_IN_TIME, DECIDED_IN_FOUR_WEEKS),
            List.of(
                    Reviews.difference("true", Reviews.SETTLED),
                    Reviews.difference(Reviews.IN_TIME, Reviews.IN_TWELVE_MONTHS),
                    Reviews.difference(
                            Reviews.SETTLED + " and " + Reviews.IN_TIME, Reviews.IN_TWELVE_MONTHS),
                    Reviews.difference(Reviews.SETTLED, Reviews.IN_FOUR_WEEKS)),
            Reviews.IN_TWELVE_MONTHS,
            "not (" + Reviews.IN_TWELVE_MONTHS + ") and " + Reviews.SETTLED),
    /** Network practice: all contributions of social care to annual reviews are tracked. */
    SOCIAL_CARE_ATTENDED(
            "Social care attended",
            "Annual reviews whose meeting was attended by somebody from social care.",
            List.of(),
            List.of(),
            Reviews.ATTENDED,
            "not (" + Reviews.ATTENDED + ")"),
    /** The same source as above. */
    SOCIAL_CARE_CONTRIBUTED(
            "Social care contributed in writing",
            "Annual reviews where social care gave advice, a contribution in lieu"
                    + " of attendance or its report.",
            List.of(),
            List.of(),
            Reviews.WROTE,
            "not (" + Reviews.WROTE + ")"),
    /** SENDR 2014 reg 20(4). */
    SOCIAL_CARE_ADVICE_IN_TIME(
            "Social care advice two weeks before",
            "Annual reviews where social care gave advice, a contribution in lieu"
                    + " or its report by the 14th day before the meeting.",
            List.of(SOCIAL_CARE_CONTRIBUTED),
            List.of(Reviews.difference(Reviews.WROTE, Reviews.WROTE_IN_TIME)),
            Reviews.WROTE_IN_TIME,
            "not (" + Reviews.WROTE_IN_TIME + ")"),
    /** SENDR 2014 reg 20(2)(d). */
    SOCIAL_CARE_INVITED(
            "Social care invited",
            "Annual reviews that social care was invited to.",
            List.of(SOCIAL_CARE_ATTENDED, SOCIAL_CARE_CONTRIBUTED),
            List.of(
                    Reviews.difference(Reviews.INVITED, Reviews.ATTENDED),
                    Reviews.difference(Reviews.INVITED, Reviews.WROTE),
                    Reviews.difference(Reviews.INVITED, Reviews.WROTE_IN_TIME)),
            Reviews.INVITED,
            "not (" + Reviews.INVITED + ")");

    private final String title;
    private final String definition;
    private final Set<Cohort> cohorts;
    private final List<Measure> beside;
    private final List<String> apart;
    private final List<String> groups;

    Measure(String title, String definition, Set<Cohort> cohorts, String... groups) {
        this(title, definition, cohorts, List.of(), List.of(), groups);
    }

    /** Creates a measure of reviews. */
    Measure(
            String title,
            String definition,
            List<Measure> beside,
            List<String> apart,
            String... groups) {
        this(title, definition, Set.of(Cohort.MET), beside, apart, groups);
    }

    Measure(
            String title,
            String definition,
            Set<Cohort> cohorts,
            List<Measure> beside,
            List<String> apart,
            String... groups) {
        this.title = title;
        this.definition = definition;
        this.cohorts = cohorts;
        this.beside = beside;
        this.apart = apart;
        this.groups = List.of(groups);
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    public Set<Cohort> cohorts() {
        return cohorts;
    }

    public Subject subject() {
        return cohorts.contains(Cohort.MET) ? Subject.REVIEW : Subject.ADVICE;
    }

    /**
     * Returns the measures that contain this one or are contained in it. A row is shown only if
     * theirs are, so that no count reveals a hidden one.
     */
    public List<Measure> beside() {
        return beside;
    }

    /**
     * Returns the conditions of the groups, in SQL over one row per request. The first group met
     * the measure.
     */
    List<String> groups() {
        return groups;
    }

    /**
     * Returns what a reader can derive from this measure and those beside it, in SQL over all rows.
     */
    List<String> apart() {
        return apart;
    }

    /** Conditions over one row per review. */
    private static final class Reviews {

        static final String IN_TIME = "(met_on <= due_by and not after_limit)";
        static final String IN_FOUR_WEEKS = "coalesce(decided_on <= met_on + 28, false)";
        static final String FOUR_WEEKS_SETTLED =
                "(decided_on is not null or met_on + 28 <= settled_by)";
        static final String IN_TWELVE_MONTHS = "coalesce(decided_on <= due_by, false)";
        static final String SETTLED = "(decided_on is not null or due_by <= settled_by)";
        static final String INVITED = "invited_on is not null";
        static final String ATTENDED = "attended_on is not null";
        static final String WROTE = "wrote_on is not null";
        static final String WROTE_IN_TIME = "coalesce(wrote_on <= met_on - 14, false)";

        private Reviews() {}

        static String difference(String one, String other) {
            return "abs(count(*) filter (where %s) - count(*) filter (where %s))"
                    .formatted(one, other);
        }
    }
}
