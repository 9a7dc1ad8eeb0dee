package london.dsco.advice.performance;

import static london.dsco.advice.performance.Wording.ALL;
import static london.dsco.advice.performance.Wording.CONSULTATIONS;
import static london.dsco.advice.performance.Wording.EXCEPTIONS;
import static london.dsco.advice.performance.Wording.FOUR_WEEKS;
import static london.dsco.advice.performance.Wording.LIMIT;
import static london.dsco.advice.performance.Wording.NO_CLOCK;
import static london.dsco.advice.performance.Wording.REMINDABLE;
import static london.dsco.advice.performance.Wording.REMINDERS;
import static london.dsco.advice.performance.Wording.SIX_WEEKS;
import static london.dsco.advice.performance.Wording.TEMPLATE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.RequestFigure;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.figures.MeasureWords;
import london.dsco.grading.Grade;

/**
 * A published share: what is counted, and of what. No other code computes it. The network's
 * measures of the same things have the same formulas and words.
 */
public enum Measure {
    ON_TIME(
            new MeasureWords(
                    "Advice sent within six weeks",
                    "Advice dispatched on or before the day it was due; an exception does not count",
                    ALL,
                    SIX_WEEKS,
                    LIMIT),
            CountingRules::isOnTime,
            figure -> true,
            Cohort.DISPATCHED,
            Cohort.DUE),
    ON_TIME_OR_EXCUSED(
            new MeasureWords(
                    "Advice sent within six weeks or excused",
                    "Advice dispatched on or before the day it was due, and advice dispatched late with an"
                            + " approved exception under regulation 8(2) or Code of Practice 9.42, as the"
                            + " network's figure with exceptions counts it",
                    ALL,
                    SIX_WEEKS,
                    EXCEPTIONS),
            figure -> figure.dispatchedOn() != null && figure.met() != ClockState.MET_LATE,
            figure -> true,
            Cohort.DISPATCHED,
            Cohort.DUE),
    ON_TIME_LEAVING_OUT_EXCUSED(
            new MeasureWords(
                    "Advice sent within six weeks, leaving out exceptions",
                    "Advice dispatched on or before the day it was due",
                    "the advice in the cohort with no approved exception, late or not, as"
                            + " the national 20-week figure leaves exceptions out",
                    SIX_WEEKS,
                    EXCEPTIONS),
            CountingRules::isOnTime,
            figure -> !figure.excused(),
            Cohort.DISPATCHED,
            Cohort.DUE),
    STILL_OWED(
            new MeasureWords(
                    "Advice due and not sent",
                    "Advice not yet dispatched, where no plan was issued without it",
                    ALL,
                    SIX_WEEKS,
                    LIMIT),
            figure -> figure.dispatchedOn() == null && !figure.planWithoutAdvice(),
            figure -> true,
            Cohort.DUE),
    PLAN_WITHOUT_ADVICE(
            new MeasureWords(
                    "Plans issued without the advice",
                    "Advice not yet dispatched although a plan was issued",
                    ALL,
                    SIX_WEEKS,
                    "SEND Regulations 2014 reg 6(1)(e)"),
            figure -> figure.dispatchedOn() == null && figure.planWithoutAdvice(),
            figure -> true,
            Cohort.DUE),
    AFTER_THE_PLAN(
            new MeasureWords(
                    "Advice sent after the plan",
                    "Advice dispatched although a plan had been issued without it",
                    ALL,
                    NO_CLOCK,
                    "SEND Regulations 2014 reg 6(1)(e)"),
            RequestFigure::planWithoutAdvice,
            figure -> true),
    GOOD_OR_BETTER(
            new MeasureWords(
                    "Advice graded Good or Outstanding",
                    "Advice whose last audit before dispatch graded it Good or Outstanding",
                    ALL,
                    NO_CLOCK,
                    TEMPLATE),
            CountingRules::isGoodOrBetter,
            figure -> true),
    GRADED_OUTSTANDING(
            graded("Outstanding"), figure -> figure.grade() == Grade.OUTSTANDING, figure -> true),
    GRADED_GOOD(graded("Good"), figure -> figure.grade() == Grade.GOOD, figure -> true),
    GRADED_REQUIRES_IMPROVEMENT(
            graded("Requires improvement"),
            figure -> figure.grade() == Grade.REQUIRES_IMPROVEMENT,
            figure -> true),
    GRADED_INADEQUATE(
            graded("Inadequate"), figure -> figure.grade() == Grade.INADEQUATE, figure -> true),
    REMINDED_IN_TIME(
            new MeasureWords(
                    "Authors reminded by four weeks",
                    "Advice whose reminder was sent by the 28th day after receipt, or that was dispatched by"
                            + " then; a reminder sent later does not count",
                    ALL,
                    FOUR_WEEKS,
                    REMINDERS),
            figure ->
                    CountingRules.isByReminderDay(figure.remindedOn(), figure)
                            || CountingRules.isByReminderDay(figure.dispatchedOn(), figure),
            figure -> true),
    REMINDER_SENT_ON_ITS_DAY(
            new MeasureWords(
                    "Four-week reminders sent on their day",
                    "Advice whose four-week reminder was sent by the 28th day after receipt",
                    REMINDABLE,
                    FOUR_WEEKS,
                    REMINDERS),
            figure -> CountingRules.isByReminderDay(figure.remindedOn(), figure),
            CountingRules::neededAReminder),
    REMINDER_SENT_LATE(
            new MeasureWords(
                    "Four-week reminders sent late",
                    "Advice whose four-week reminder was sent after the 28th day after receipt",
                    REMINDABLE,
                    FOUR_WEEKS,
                    REMINDERS),
            figure ->
                    figure.remindedOn() != null
                            && !CountingRules.isByReminderDay(figure.remindedOn(), figure),
            CountingRules::neededAReminder),
    REMINDER_NOT_SENT(
            new MeasureWords(
                    "Four-week reminders not sent",
                    "Advice dispatched after the 28th day after receipt without a four-week reminder",
                    REMINDABLE,
                    FOUR_WEEKS,
                    REMINDERS),
            figure -> figure.remindedOn() == null,
            CountingRules::neededAReminder),
    CONSULTATION_OFFERED(
            new MeasureWords(
                    "Authors offered a consultation",
                    "Advice whose author was offered a one-to-one consultation with the DSCO before it was"
                            + " dispatched",
                    ALL,
                    NO_CLOCK,
                    CONSULTATIONS),
            figure -> figure.consulted().offeredOn() != null,
            figure -> true),
    CONSULTATION_HELD(
            new MeasureWords(
                    "Offered consultations that were held",
                    "Advice about which a one-to-one consultation was held by the day it was dispatched",
                    "the advice in the cohort whose author was offered one",
                    NO_CLOCK,
                    CONSULTATIONS),
            CountingRules::isConsultedInTime,
            figure -> figure.consulted().offeredOn() != null),
    GOOD_BEFORE_CONSULTATION(
            new MeasureWords(
                    "Good or Outstanding before a consultation",
                    "Advice graded Good or Outstanding",
                    "the graded advice in the cohort that was dispatched before the day of"
                            + " its author's first consultation; authors never consulted are left out",
                    NO_CLOCK,
                    CONSULTATIONS),
            CountingRules::isGoodOrBetter,
            figure ->
                    CountingRules.isOfConsultedAuthor(figure)
                            && CountingRules.isBeforeConsultation(figure)),
    GOOD_AFTER_CONSULTATION(
            new MeasureWords(
                    "Good or Outstanding after a consultation",
                    "Advice graded Good or Outstanding",
                    "the graded advice in the cohort that was dispatched on or after the"
                            + " day of its author's first consultation",
                    NO_CLOCK,
                    CONSULTATIONS),
            CountingRules::isGoodOrBetter,
            figure ->
                    CountingRules.isOfConsultedAuthor(figure)
                            && !CountingRules.isBeforeConsultation(figure)),
    NO_NEEDS(
            new MeasureWords(
                    "Advice that finds no social care needs",
                    "Advice that states that no social care needs were identified",
                    ALL,
                    NO_CLOCK,
                    "SEND Regulations 2014 reg 6(1)(e); network practice: less advice that"
                            + " finds no needs"),
            RequestFigure::noNeeds,
            figure -> true),
    WITHOUT_HANDOVER(
            new MeasureWords(
                    "Advice with one author throughout",
                    "Advice that had the same author from its first allocation until it was dispatched; each"
                            + " reallocation to another author is a handover",
                    ALL,
                    NO_CLOCK,
                    "Working Together 2023: fewer changes of practitioner"),
            figure -> figure.handovers() == 0,
            figure -> true),
    COMPLEX_NEEDS(
            new MeasureWords(
                    "Advice about complex needs",
                    "Advice about a child or young person whose level of need is 3 or 4",
                    "the advice in the cohort for which a manager has set a level of need",
                    NO_CLOCK,
                    "Network practice: levels of need 1 to 4; help follows complexity"),
            CountingRules::isOfComplexNeeds,
            figure -> figure.circumstances().levelOfNeed() != null),
    FIRST_ASKED_UNDER_FIVE(
            new MeasureWords(
                    "Children first asked about before they were five",
                    "Advice about a child who was under five on the day on which the request was received",
                    "the advice in the cohort that is the first about its child, of the"
                            + " requests that are held",
                    "The day of receipt; a child is five at the start of the fifth birthday",
                    "Network practice: early identification"),
            CountingRules::isFirstAskedUnderFive,
            figure -> figure.circumstances().firstAskedAtAge() != null),
    EARLY_HELP_BEFORE(
            new MeasureWords(
                    "Children who had early help before",
                    "Advice about a child whom social care knew through early help when the request was"
                            + " opened, or at an earlier request that is held",
                    ALL,
                    NO_CLOCK,
                    "Network practice: prevention; the Munro review (2011): early help is better"),
            figure -> figure.circumstances().earlyHelpBefore(),
            figure -> true),
    MADE_TOGETHER(
            new MeasureWords(
                    "Advice made together with another assessment",
                    "Advice that names the assessment with which it was made",
                    ALL,
                    NO_CLOCK,
                    "Network practice: one assessment where there can be one"),
            figure -> figure.circumstances().madeTogether(),
            figure -> true),
    PLAN_SAYS_OTHERWISE(
            new MeasureWords(
                    "Plans that differ from the advice",
                    "Advice of which the plan leaves out a need or a line of provision, or words one"
                            + " differently; what the plan adds does not count",
                    "the advice in the cohort that was sent before the first text of its"
                            + " plan was recorded, compared with the version sent by then",
                    NO_CLOCK,
                    "Network practice: advice is not misquoted; SEND Regulations 2014 reg 12(1)"),
            figure -> Boolean.FALSE.equals(figure.circumstances().planSaysSo()),
            figure -> figure.circumstances().planSaysSo() != null);

    /**
     * Measures that depend on whether any team has had an earlier request about the child. A
     * manager sees only the cases of their own teams, and would learn of the others.
     */
    private static final Set<Measure> OF_EARLIER_REQUESTS =
            EnumSet.of(FIRST_ASKED_UNDER_FIVE, EARLY_HELP_BEFORE);

    private final MeasureWords words;
    private final Predicate<RequestFigure> counted;
    private final Predicate<RequestFigure> of;
    private final Set<Cohort> cohorts;

    Measure(
            MeasureWords words,
            Predicate<RequestFigure> counted,
            Predicate<RequestFigure> of,
            Cohort... cohorts) {
        this.words = words;
        this.counted = counted;
        this.of = of;
        this.cohorts =
                cohorts.length == 0
                        ? EnumSet.of(Cohort.DISPATCHED)
                        : EnumSet.copyOf(List.of(cohorts));
    }

    /** Lists the measures of a cohort that an actor may read. */
    static List<Measure> of(Cohort cohort, Actor actor) {
        return Arrays.stream(values())
                .filter(each -> each.cohorts.contains(cohort))
                .filter(each -> each.isReadBy(actor))
                .toList();
    }

    /**
     * Returns whether an actor may read it. Roles that see no cases read only {@code ON_TIME}.
     * Managers read none that the cases of other teams would change.
     */
    private boolean isReadBy(Actor actor) {
        return this == ON_TIME
                || actor.has(Role.DSCO)
                || actor.has(Role.TEAM_MANAGER) && !OF_EARLIER_REQUESTS.contains(this);
    }

    /** Refuses with {@code FORBIDDEN} an actor who may not read it. */
    void requireReadBy(Actor actor) {
        if (!isReadBy(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            actor.has(Role.TEAM_MANAGER)
                                    ? "This measure depends on requests of every team. Only a DSCO"
                                            + " can read it."
                                    : "Your role can read ON_TIME only.")
                    .raise();
        }
    }

    /** Refuses with {@code INVALID_INPUT} a measure that this cohort does not have. */
    void requireCountedOf(Cohort cohort) {
        if (!cohorts.contains(cohort)) {
            throw Refusal.wrongParameter(
                            "cohort",
                            "not-of-this-measure",
                            "This measure is counted for another cohort.")
                    .raise();
        }
    }

    Set<Cohort> cohorts() {
        return cohorts;
    }

    MeasureWords words() {
        return words;
    }

    /** Returns the title of a chart. */
    public String title() {
        return words.title();
    }

    /** Returns the definition in plain words, as published. */
    public String definition() {
        return words.definition();
    }

    /** Returns the advice that it is a share of. */
    List<RequestFigure> whole(List<RequestFigure> cohort) {
        return cohort.stream().filter(of).toList();
    }

    /** Returns the advice in the whole that it counts. */
    List<RequestFigure> counted(List<RequestFigure> cohort) {
        return cohort.stream().filter(of).filter(counted).toList();
    }

    /** Returns how many in the whole it counts. */
    public long count(List<RequestFigure> cohort) {
        return counted(cohort).size();
    }

    private static MeasureWords graded(String grade) {
        return new MeasureWords(
                "Advice graded " + grade,
                "Advice whose last audit before dispatch graded it " + grade,
                ALL,
                NO_CLOCK,
                TEMPLATE);
    }
}
