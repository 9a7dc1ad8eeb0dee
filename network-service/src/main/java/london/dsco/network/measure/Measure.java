package london.dsco.network.measure;

import java.util.List;
import java.util.Set;

/**
 * What boroughs are compared on. Each constant holds the measure's one formula, as groups into
 * which all advice of the cohort is parted, and the words in which the formula is published.
 */
public enum Measure {
    /** SI 2014/1530 reg 8(1), Code of Practice 9.52; exceptions: reg 8(2), Code 9.42. */
    TIMELINESS(
            "Advice within six weeks",
            "Advice dispatched on or before the day it was due: 42 days after the day of receipt. With exceptions, advice that"
                    + " was late counts too when an exception under regulation 8(2) or Code of Practice 9.42 was approved. In the cohort DUE, advice that"
                    + " had not been dispatched by the end of the quarter is still owed; where a plan had been issued by then, it"
                    + " is a plan without advice.",
            Set.of(Cohort.DISPATCHED, Cohort.DUE),
            "dispatched_on <= due_on",
            "dispatched_on > due_on and excused_on is not null",
            "dispatched_on > due_on and excused_on is null",
            "dispatched_on is null and plan_on is null",
            "dispatched_on is null and plan_on is not null"),
    QUALITY(
            "Advice graded Good or Outstanding",
            "Advice whose last audit before dispatch graded it Good or Outstanding.",
            Set.of(Cohort.DISPATCHED),
            "grade in ('GOOD', 'OUTSTANDING')",
            "grade not in ('GOOD', 'OUTSTANDING')"),
    REMINDER_COVERAGE(
            "Reminded at four weeks",
            "Advice whose reminder was sent by the 28th day after receipt, or that was dispatched by then. A reminder sent later"
                    + " does not count.",
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
            "Advice that states that no social care needs were identified.",
            Set.of(Cohort.DISPATCHED),
            "no_needs",
            "not no_needs");

    private final String title;
    private final String definition;
    private final Set<Cohort> cohorts;
    private final List<String> groups;

    Measure(String title, String definition, Set<Cohort> cohorts, String... groups) {
        this.title = title;
        this.definition = definition;
        this.cohorts = cohorts;
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

    /** The conditions of the groups, in SQL over one row per request; the first met the measure. */
    List<String> groups() {
        return groups;
    }
}
