package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the advice: invented, complete enough to pass, and the same for every child of a
 * kind.
 */
final class DemoAdvice {

    private static final int YEAR_NINE = 9;

    private final DemoCase request;
    private final LocalDate on;
    private final boolean second;

    /**
     * @param on the London date on which it is written
     * @param second whether it came back from quality assurance
     */
    DemoAdvice(DemoCase request, LocalDate on, boolean second) {
        this.request = request;
        this.on = on;
        this.second = second;
    }

    Map<String, Object> body() {
        Map<String, Object> advice = new LinkedHashMap<>();
        advice.put("authorship", authorship());
        advice.put("views", views());
        advice.put(
                "familyImpact",
                Map.of(
                        "description",
                        "Weekends are planned around one person staying close.",
                        "questionnaireUsed",
                        true,
                        "questionnaireOn",
                        on.minusDays(12).toString()));
        advice.put(
                "currentSupport",
                List.of(
                        Map.of(
                                "level", "UNIVERSAL",
                                "description", "A weekly drawing club, with a friend of the family",
                                "providedBy", "The library")));
        if (request.noNeeds()) {
            advice.put(
                    "noNeeds",
                    Map.of(
                            "asked", "The social care questionnaire, completed with the parent",
                            "offered", "An early help assessment",
                            "declined", "The family did not wish for support now",
                            "evidence", "Questionnaire and conversation with the setting"));
        } else {
            advice.put("needs", List.of(need()));
            advice.put("outcomes", List.of(outcome()));
            advice.put("provision", List.of(provision()));
        }
        advice.put(
                "carers",
                Map.of(
                        "parentCarer",
                        Map.of("considered", true, "conclusion", "An assessment was offered.")));
        advice.put("riskFactors", List.of("Isolation in the school holidays"));
        advice.put("protectiveFactors", List.of("A close family and a trusted key worker"));
        return advice;
    }

    /** The ids of the lines that a manager authorises. */
    static List<String> lines(DemoCase request) {
        return request.noNeeds() ? List.of() : List.of("H-1");
    }

    private Map<String, Object> authorship() {
        return Map.of(
                "name",
                request.number() % 2 == 0 ? "Jo Ferris" : "Sam Okoro",
                "role",
                "Social worker",
                "team",
                DemoRegister.team(request.author()),
                "basisOfKnowledge",
                "Two home visits and the records of social care",
                "lastSeenOn",
                on.minusDays(5).toString(),
                "datedOn",
                on.toString());
    }

    private Map<String, Object> views() {
        return Map.of(
                "child", "I like drawing and being outside. Loud places are hard for me.",
                "parentCarer",
                        "We manage at home with a routine; weekends and holidays are the hardest.",
                "howObtained",
                        "Home visit"
                                + (second ? ", and a second visit after quality assurance" : ""),
                "aspirations", "To have friends to draw with.",
                "identity", "The family speaks two languages at home and is proud of both.");
    }

    private Map<String, Object> need() {
        Map<String, Object> need = new LinkedHashMap<>();
        need.put("id", "D-1");
        need.put("category", "RELATIONSHIPS_COMMUNITY");
        need.put(
                "description",
                "Joining in with others outside school takes planning and one familiar adult.");
        need.put(
                "dailyImpact",
                "Without support most afternoons and all holidays are spent at home.");
        need.put("overAndAbove", "Others of the same age go to clubs alone.");
        need.put("linkedToSend", true);
        need.put("source", "Child and family assessment");
        need.put("sourceDate", on.minusDays(5).toString());
        return need;
    }

    private Map<String, Object> outcome() {
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("id", "E-1");
        outcome.put("needIds", List.of("D-1"));
        outcome.put(
                "text",
                "I take part in one activity a week with other young people and ask for a break in time.");
        outcome.put("byWhen", on.plusYears(1).toString());
        if (request.child().year(on) >= YEAR_NINE) {
            outcome.put("preparingForAdulthood", "COMMUNITY_AND_RELATIONSHIPS");
        }
        return outcome;
    }

    /** From the eighteenth birthday everything is H2. */
    private Map<String, Object> provision() {
        LocalDate starts = on.plusWeeks(8);
        boolean adult = request.child().isAdult(starts);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", "H-1");
        line.put("needIds", List.of("D-1"));
        line.put("section", adult ? "H2" : "H1");
        line.put("legalBasis", adult ? "CARE_ACT_2014" : "CSDPA_S2");
        line.put(
                "description",
                "A short break: a support worker goes along to a club of the child's choice.");
        line.put("frequency", "weekly in term time");
        line.put("durationMinutes", 120 + 30 * (request.number() % 3));
        line.put("deliveredBy", "Short breaks service");
        line.put("startsOn", starts.toString());
        line.put("reviewOn", on.plusMonths(8).toString());
        if (request.number() % 4 == 0) {
            line.put(
                    "directPayment",
                    Map.of("sufficiency", "The rate of two local providers for these hours."));
        }
        return line;
    }
}
