package london.dsco.advice.performance;

import london.dsco.advice.consideration.ConsiderationMeasure;
import london.dsco.figures.MeasureWords;

/** The figures published beside the shares of {@link Measure}, and where. */
enum FurtherMeasure {
    QUERIES_ANSWERED_IN_TIME(
            "/advice/v1/performance",
            new MeasureWords(
                    "Queries to the DSCO answered in time",
                    "Queries that the DSCO answered by the day they were due",
                    "all queries due in the period, except those that can still be answered"
                            + " in time",
                    "A query is due five working days after it was asked, or on the day"
                            + " named by the person who asked",
                    "Network practice: early identification of responses")),
    ESCALATIONS_ANSWERED_IN_TIME(
            "/advice/v1/performance",
            new MeasureWords(
                    "Escalations answered in time",
                    "Escalations that the DSCO answered by the day they were due",
                    "all escalations due in the period, except those that can still be"
                            + " answered in time",
                    "Two working days for advice over its timescale or no communication,"
                            + " five for any other reason",
                    "Network practice: escalation to the DSCO once managers have not helped")),
    PLANS_WITHOUT_ADVICE_NOW(
            "/advice/v1/performance",
            new MeasureWords(
                    "Plans issued while advice is still awaited",
                    "Requests whose advice is still awaited today although a plan was issued",
                    "all requests whose advice is still awaited; this is a count, not a share",
                    Wording.NO_CLOCK,
                    "SEND Regulations 2014 reg 6(1)(e)")),
    HANDOVERS(
            "/advice/v1/performance",
            new MeasureWords(
                    "Handovers",
                    "Reallocations of advice from one author to another",
                    "all advice in the cohort; this is a count, not a share",
                    Wording.NO_CLOCK,
                    "Working Together 2023: fewer changes of practitioner")),
    MODERATION_AGREEMENT(
            "/advice/v1/performance",
            new MeasureWords(
                    "Auditors and moderators who agree",
                    "Second scores that give the same grade as the audit",
                    "all second scores in the period for audits that were due to be"
                            + " moderated; those a moderator chose are shown separately",
                    Wording.NO_CLOCK,
                    "Network practice: blind second scores")),
    MODERATION_KAPPA(
            "/advice/v1/performance",
            new MeasureWords(
                    "Agreement beyond chance",
                    "One minus the disagreement found between audit and second score, with"
                            + " quadratic weights",
                    "the disagreement that chance alone would give",
                    Wording.NO_CLOCK,
                    "J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968) 213-220")),
    CRITERION_MEAN(
            "/advice/v1/performance/criteria",
            new MeasureWords(
                    "Mean points for each audit criterion",
                    "The points of the criterion in the last audit of the version dispatched, added up",
                    "the audits in which the criterion applied",
                    Wording.NO_CLOCK,
                    Wording.TEMPLATE)),
    OPEN_CASES(
            "/advice/v1/performance/workload",
            new MeasureWords(
                    "Open cases for each author",
                    "Requests allocated to the author whose advice is still awaited today",
                    "nothing; this is a count, not a share",
                    Wording.SIX_WEEKS,
                    "Network practice: workload of authors, supervision and lone working")),
    EQUALITY_ON_TIME(
            "/advice/v1/performance/equality",
            new MeasureWords(
                    "Advice sent within six weeks, by group of children",
                    "Advice dispatched on or before the day it was due; an exception does not count",
                    "all advice dispatched in a calendar year about children in the group",
                    Wording.SIX_WEEKS,
                    "Equality Act 2010 s149")),
    EQUALITY_GOOD_OR_BETTER(
            "/advice/v1/performance/equality",
            new MeasureWords(
                    "Advice graded Good or Outstanding, by group of children",
                    "Advice whose last audit before it was first sent graded it Good or Outstanding",
                    "all advice dispatched in a calendar year about children in the group",
                    Wording.NO_CLOCK,
                    "Equality Act 2010 s149")),
    EQUALITY_NO_NEEDS(
            "/advice/v1/performance/equality",
            new MeasureWords(
                    "Advice that finds no social care needs, by group of children",
                    "Advice that stated, when it was first sent, that no social care needs were identified",
                    "all advice dispatched in a calendar year about children in the group",
                    Wording.NO_CLOCK,
                    "Equality Act 2010 s149")),
    CONSIDERATIONS_ANSWERED_IN_TIME(
            "/advice/v1/considerations/figures", ConsiderationMeasure.ANSWERED_IN_TIME.words()),
    CONSIDERATIONS_DECIDED_IN_TIME(
            "/advice/v1/considerations/figures", ConsiderationMeasure.DECIDED_IN_TIME.words());

    private final String address;
    private final MeasureWords words;

    FurtherMeasure(String address, MeasureWords words) {
        this.address = address;
        this.words = words;
    }

    /** Returns the operation that gives it. */
    String address() {
        return address;
    }

    MeasureWords words() {
        return words;
    }
}
