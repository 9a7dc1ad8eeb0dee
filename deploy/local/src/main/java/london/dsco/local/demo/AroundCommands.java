package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Involvement;
import london.dsco.journey.Letter;

/**
 * The circumstances around the decision: the family, screenings and panels. Repeating them is
 * harmless.
 */
final class AroundCommands {

    /** The plan that the case system keeps about a child, by social care's involvement. */
    private static final Map<Involvement, String> OTHER_PLANS =
            Map.of(
                    Involvement.EARLY_HELP, "EARLY_HELP",
                    Involvement.CIN, "CHILD_IN_NEED",
                    Involvement.CP, "CHILD_PROTECTION",
                    Involvement.CLA, "CARE",
                    Involvement.ADULT_CARE, "CARE_AND_SUPPORT");

    private final DemoApi api;

    AroundCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Sends the outcomes of the case system's plan for the child, if there is one, and the author's
     * findings: every fifth case has a list of assessments, a key worker and, for a child, an offer
     * to the parent carer. Everybody aged 16 or over is screened.
     *
     * @param path path of the request, which is allocated
     */
    void lookAround(DemoStep step, String path) {
        DemoCase request = step.request();
        if (OTHER_PLANS.containsKey(request.involvement())) {
            api.edit(
                    request.borough().system(),
                    path + "/other-plans",
                    otherPlans(request, step.day()));
        }
        if (request.number() % 5 == 2) {
            api.edit(request.author(), path + "/assessments", assessments(request, step.day()));
            api.edit(request.author(), path + "/key-worker", keyWorker(request, step.day()));
            if (!request.child().isAdult(step.day())) {
                api.edit(
                        request.author(),
                        path + "/parent-carer-assessment",
                        Map.of("offeredOn", step.day().toString()));
            }
        }
        if (request.child().isSixteen(step.day())) {
            api.post(
                    new Letter(
                            request.author(),
                            path + "/screenings",
                            screening(request, step.day()),
                            DemoApi.key(step.key() + "/SCREENING")));
        }
    }

    /**
     * Records a panel for every second case, on which the DSCO decides in half of them and votes in
     * the other half.
     *
     * @param path of the request
     */
    void sitOnPanel(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.number() % 2 == 0) {
            return;
        }
        api.post(
                new Letter(
                        request.dsco(),
                        path + "/panel-decisions",
                        panel(request.number() % 4 == 1, step.day()),
                        DemoApi.key(step.key() + "/PANEL")));
    }

    static Map<String, Object> panel(boolean decides, LocalDate day) {
        return decides
                ? Map.of(
                        "type", "ASSESSMENT_MODERATION",
                        "heldOn", day.toString(),
                        "dscoCapacity", "DECISION_MAKER",
                        "decision", "AGREED",
                        "reasons", "Needs, outcomes and provision follow from each other.")
                : Map.of(
                        "type", "STATUTORY_ASSESSMENT",
                        "heldOn", day.toString(),
                        "dscoCapacity", "CONTRIBUTOR",
                        "vote", "FOR",
                        "comment", "The family's views are set out well.");
    }

    static Map<String, Object> assessments(DemoCase request, LocalDate day) {
        boolean adult = request.child().isAdult(day);
        Map<String, Object> first =
                adult
                        ? Map.of("kind", "ADULT_NEEDS_S9", "state", "NEEDED")
                        : Map.of(
                                "kind", "CHILD_IN_NEED_S17",
                                "state", "EXISTS",
                                "lead", "Social worker, disabled children's team",
                                "datedOn", day.minusDays(30).toString());
        return Map.of(
                "assessments",
                List.of(first, Map.of("kind", "OCCUPATIONAL_THERAPY", "state", "NEEDED")),
                "parentalResponsibilityHeldBy",
                adult ? List.of() : List.of("MOTHER"));
    }

    /**
     * Returns the other plans. Every seventh was last read before the request came, and is out of
     * date.
     */
    static Map<String, Object> otherPlans(DemoCase request, LocalDate day) {
        LocalDate asOf = request.number() % 7 == 3 ? day.minusDays(60) : day;
        return Map.of(
                "plans",
                List.of(
                        Map.of(
                                "kind",
                                OTHER_PLANS.get(request.involvement()),
                                "updatedOn",
                                asOf.minusDays(30).toString(),
                                "asOf",
                                asOf.toString(),
                                "outcomes",
                                List.of(
                                        "The family knows who to ring when an evening goes wrong.",
                                        "Time with friends outside the home once a week."))));
    }

    static Map<String, Object> keyWorker(DemoCase request, LocalDate day) {
        return Map.of(
                "name",
                "Rowan Example",
                "role",
                "FAMILY_SUPPORT_WORKER",
                "chosenBy",
                request.child().isAdult(day) ? "YOUNG_PERSON" : "PARENT_CARER",
                "since",
                day.toString());
    }

    /**
     * Returns a screening. At 16 and 17 the Court of Protection authorises; from 18, the safeguards
     * can too.
     */
    static Map<String, Object> screening(DemoCase request, LocalDate day) {
        boolean adult = request.child().isAdult(day);
        return Map.of(
                "screenedOn",
                day.toString(),
                "capacityInDoubt",
                true,
                "restrictions",
                List.of("CONTINUOUS_SUPERVISION_AND_CONTROL", "NOT_FREE_TO_LEAVE"),
                "consent",
                "NONE",
                "residence",
                adult ? "CARE_HOME" : "RESIDENTIAL_SCHOOL_OR_COLLEGE",
                "authority",
                adult ? "DOLS_18" : "COURT_OF_PROTECTION",
                "reasons",
                "One adult at all times; the doors are locked at night.",
                "referredTo",
                adult ? "DOLS_TEAM" : "LEGAL_SERVICES",
                "referredOn",
                day.toString());
    }
}
