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

    private DemoAdvice() {}

    static Map<String, Object> body(DemoCase request, LocalDate on, boolean second) {
        Map<String, Object> advice = new LinkedHashMap<>();
        advice.put(
                "views",
                Map.of(
                        "child", "I like drawing and being outside. Loud places are hard for me.",
                        "parentCarer",
                                "We manage at home with a routine; weekends and holidays are the hardest.",
                        "howObtained",
                                "Home visit"
                                        + (second
                                                ? ", and a second visit after quality assurance"
                                                : "")));
        if (request.noNeeds()) {
            advice.put(
                    "noNeeds",
                    Map.of(
                            "asked", "The Social Care Questionnaire, completed with the parent",
                            "offered", "An early help assessment",
                            "declined", "The family did not wish for support now",
                            "evidence", "Questionnaire and conversation with the setting"));
            advice.put("needs", List.of());
            advice.put("outcomes", List.of());
            advice.put("provision", List.of());
        } else {
            advice.put("needs", List.of(need(on)));
            advice.put(
                    "outcomes",
                    List.of(
                            Map.of(
                                    "id",
                                    "E1",
                                    "needIds",
                                    List.of("D1"),
                                    "text",
                                    "I take part in one activity a week with other young people and ask for a break in time.",
                                    "byWhen",
                                    on.plusYears(1).toString())));
            advice.put("provision", List.of(provision(request, on)));
        }
        advice.put("riskFactors", List.of("Isolation in the school holidays"));
        advice.put("protectiveFactors", List.of("A close family and a trusted key worker"));
        return advice;
    }

    static List<String> lines(DemoCase request) {
        return request.noNeeds() ? List.of() : List.of("H1");
    }

    private static Map<String, Object> need(LocalDate on) {
        Map<String, Object> need = new LinkedHashMap<>();
        need.put("id", "D1");
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

    /** From the eighteenth birthday everything is H2; no child of the story is that old. */
    private static Map<String, Object> provision(DemoCase request, LocalDate on) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", "H1");
        line.put("needIds", List.of("D1"));
        line.put("section", "H1");
        line.put("legalBasis", "CSDPA_S2");
        line.put(
                "description",
                "A short break: a support worker goes along to a club of the child's choice.");
        line.put("frequency", "weekly in term time");
        line.put("durationMinutes", 120 + 30 * (request.number() % 3));
        line.put("deliveredBy", "Short breaks service");
        line.put("startsOn", on.plusWeeks(8).toString());
        line.put("reviewOn", on.plusMonths(8).toString());
        line.put("directPayment", request.number() % 4 == 0);
        return line;
    }
}
