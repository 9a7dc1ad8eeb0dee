package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import london.dsco.journey.Fixtures;

/**
 * The advice of a case: the common example, with the parts that depend on the child's age, the day
 * and the team.
 */
final class DemoAdvice {

    private static final int YEAR_NINE = 9;

    private DemoAdvice() {}

    /**
     * @param on the London date of writing
     * @param second whether quality assurance returned it
     */
    static ObjectNode of(DemoCase request, LocalDate on, boolean second) {
        ObjectNode advice =
                request.involvement() == Involvement.CLA
                        ? Fixtures.adviceOnLookedAfterChild()
                        : Fixtures.advice();
        advice.putObject("authorship")
                .put("name", request.number() % 2 == 0 ? "Jo Ferris" : "Sam Okoro")
                .put("role", "Social worker")
                .put("team", DemoRegister.team(request.author()))
                .put("basisOfKnowledge", "Two home visits and the records of social care")
                .put("lastSeenOn", on.minusDays(5).toString())
                .put("datedOn", on.toString());
        advice.putObject("familyImpact")
                .put("description", "Weekends are planned around one person staying close.")
                .put("questionnaireUsed", true)
                .put("questionnaireOn", on.minusDays(12).toString());
        advice.putObject("carers")
                .putObject("parentCarer")
                .put("considered", true)
                .put("conclusion", "An assessment was offered.");
        advice.putArray("currentSupport")
                .addObject()
                .put("level", "UNIVERSAL")
                .put("description", "A weekly drawing club, with a friend of the family")
                .put("providedBy", "The library");
        advice.putArray("riskFactors").add("Isolation in the school holidays");
        in(advice, "/views")
                .putObject("threeHouses")
                .put("worries", "When it is loud")
                .put("goodThings", "Drawing, and Saturdays")
                .put("dreams", "A friend who draws too");
        advice.putObject("contextFactors").put("social", "Few visitors since the family moved");
        if (request.involvement() == Involvement.CIN) {
            advice.putObject("coordinatedWith")
                    .put("type", "CA1989_S17")
                    .put("ref", "CFA-" + request.number())
                    .put("lead", "Jo Ferris");
        }
        if (second) {
            in(advice, "/views")
                    .put("howObtained", "Home visit, and a second one after quality assurance");
        }
        if (request.noNeeds()) {
            withoutNeeds(advice);
        } else {
            need(in(advice, "/needs/0"), on);
            outcome(in(advice, "/outcomes/0"), request, on);
            provision(in(advice, "/provision/0"), request, on);
        }
        return advice;
    }

    private static void withoutNeeds(ObjectNode advice) {
        advice.remove(List.of("needs", "outcomes", "provision"));
        advice.putObject("noNeeds")
                .put("asked", "The social care questionnaire, completed with the parent")
                .put("offered", "An early help assessment")
                .put("declined", "The family did not want support at this time")
                .put("evidence", "Questionnaire and conversation with the setting");
    }

    private static void need(ObjectNode need, LocalDate on) {
        need.put("sourceDate", on.minusDays(5).toString())
                .put("attendanceImpact", "Days after a bad night start late.")
                .putObject("careFromPrimaryCarers")
                .put("toGrow", "Time with one of them outside the house")
                .put("toBeSafeguarded", "Somebody close on the way to school");
    }

    private static void outcome(ObjectNode outcome, DemoCase request, LocalDate on) {
        outcome.put("byWhen", on.plusYears(1).toString());
        if (request.child().year(on) >= YEAR_NINE) {
            outcome.put("preparingForAdulthood", "COMMUNITY_AND_RELATIONSHIPS");
        }
    }

    /** Makes all provision H2 from the eighteenth birthday. */
    private static void provision(ObjectNode line, DemoCase request, LocalDate on) {
        LocalDate starts = on.plusWeeks(8);
        if (request.child().isAdult(starts)) {
            line.put("section", "H2").put("legalBasis", "CARE_ACT_2014");
        }
        line.put("durationMinutes", 120 + 30 * (request.number() % 3))
                .put("startsOn", starts.toString())
                .put("reviewOn", on.plusMonths(8).toString());
        if (request.number() % 4 == 0) {
            line.putObject("directPayment")
                    .put("sufficiency", "The rate of two local providers for these hours.");
        }
    }

    private static ObjectNode in(ObjectNode advice, String place) {
        return (ObjectNode) advice.at(place);
    }
}
