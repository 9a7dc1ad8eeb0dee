package london.dsco.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A whole advice of the corpus, in the form of the API, as the checks look at it. */
final class CorpusAdvice {

    private CorpusAdvice() {}

    static WholeAdvice of(JsonNode entry) {
        JsonNode advice = entry.get("advice");
        List<WholeAdvice.NeedLine> needs = new ArrayList<>();
        for (JsonNode need : advice.path("needs")) {
            needs.add(
                    new WholeAdvice.NeedLine(
                            need.path("id").asText(),
                            text(need, "dailyImpact"),
                            need.hasNonNull("sourceDate")
                                    ? LocalDate.parse(need.get("sourceDate").asText())
                                    : null));
        }
        List<WholeAdvice.ProvisionLine> provision = new ArrayList<>();
        for (JsonNode line : advice.path("provision")) {
            provision.add(
                    new WholeAdvice.ProvisionLine(
                            line.hasNonNull("section")
                                    ? Section.valueOf(line.get("section").asText())
                                    : null,
                            texts(line.path("needIds"))));
        }
        Set<String> none = new HashSet<>();
        advice.path("reasonedNone").forEach(each -> none.add(each.path("needId").asText()));
        List<WholeAdvice.OutcomeLine> outcomes = new ArrayList<>();
        for (JsonNode outcome : advice.path("outcomes")) {
            outcomes.add(
                    new WholeAdvice.OutcomeLine(
                            text(outcome, "text"), outcome.hasNonNull("preparingForAdulthood")));
        }
        List<WholeAdvice.OtherPlan> plans = new ArrayList<>();
        entry.path("otherPlans")
                .forEach(
                        each -> plans.add(new WholeAdvice.OtherPlan(texts(each.path("outcomes")))));
        JsonNode views = advice.path("views");
        String voice =
                views.path("child").asText("")
                        + " "
                        + String.join(" ", texts(views.path("threeHouses")));
        return new WholeAdvice(
                voice,
                needs,
                provision,
                none,
                outcomes,
                entry.get("age").asInt(),
                entry.hasNonNull("yearGroup") ? entry.get("yearGroup").asInt() : null,
                LocalDate.parse(entry.get("today").asText()),
                plans);
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
