package london.dsco.advice.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import london.dsco.journey.Fixtures;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final ObjectNode before = Fixtures.advice();
    private final ObjectNode after = Fixtures.advice();

    private static ObjectNode in(ObjectNode advice, String place) {
        return (ObjectNode) advice.at(place);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private List<String> words() {
        return Differences.between(before, after).stream().map(Difference::words).toList();
    }

    @Test
    void findsNoDifferenceBetweenTwoTextsThatReadTheSame() {
        assertThat(words()).isEmpty();
    }

    @Test
    void namesAFieldByPathAndInWords() {
        in(before, "/views").put("child", "I like drawing.");
        in(after, "/views").put("child", "I like football.");
        assertThat(Differences.between(before, after))
                .containsExactly(
                        new Difference(
                                "/views/child",
                                "Views, child",
                                Difference.Kind.CHANGED,
                                "I like drawing.",
                                "I like football.",
                                "Views, child: “drawing.” became “football.”."));
    }

    @Test
    void identifiesALineByItsLabelAndNotByItsPlace() {
        after.withArray("needs").insert(0, in(before, "/needs/0").deepCopy().put("id", "n0"));
        in(after, "/needs/1").put("overAndAbove", "Others of the same age go out alone.");
        List<Difference> found = Differences.between(before, after);
        assertThat(found)
                .extracting(Difference::path, Difference::words)
                .containsExactly(
                        tuple("/needs/n0", "Need n0: added."),
                        tuple(
                                "/needs/n1/overAndAbove",
                                "Need n1, over and above: “to clubs” became “out”."));
        assertThat(found.get(0).after())
                .contains("Category: RELATIONSHIPS_COMMUNITY", "Linked to SEN or disability: yes")
                .doesNotContain("n0");
    }

    @Test
    void findsNoDifferenceInALineThatWasOnlyMoved() throws IOException {
        assertThat(
                        Differences.between(
                                json("{\"needs\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}"),
                                json("{\"needs\": [{\"id\": \"b\"}, {\"id\": \"a\"}]}")))
                .isEmpty();
    }

    @Test
    void showsARemovedLineWithItsText() {
        after.withArray("provision").removeAll();
        assertThat(Differences.between(before, after))
                .singleElement()
                .satisfies(
                        removed -> {
                            assertThat(removed.path()).isEqualTo("/provision/p1");
                            assertThat(removed.words()).isEqualTo("Provision p1: removed.");
                            assertThat(removed.before()).contains("Frequency: weekly in term time");
                            assertThat(removed.after()).isNull();
                        });
    }

    @Test
    void showsAddedAndRemovedFieldsInsideALine() {
        in(before, "/provision/0").remove("reviewOn");
        in(after, "/provision/0").remove("durationMinutes");
        in(after, "/provision/0").putObject("directPayment").put("sufficiency", "The usual rate");
        in(after, "/outcomes/0").putArray("needIds").add("n1").add("n2");
        assertThat(words())
                .containsExactlyInAnyOrder(
                        "Outcome o1, needs: “n1” became “n1, n2”.",
                        "Provision p1, review on: added.",
                        "Provision p1, direct payment, sufficiency: added.",
                        "Provision p1, duration minutes: removed.");
    }

    @Test
    void comparesLinesWithoutALabelByTheirText() {
        before.putArray("protectiveFactors").add("An aunt").add("A club");
        after.putArray("protectiveFactors").add("A club").add("A friend");
        before.putArray("currentSupport").addObject().put("level", "UNIVERSAL");
        after.putArray("currentSupport").addObject().put("level", "EARLY_HELP");
        assertThat(Differences.between(before, after))
                .extracting(Difference::words, Difference::before, Difference::after)
                .containsExactlyInAnyOrder(
                        tuple("Protective factor: added.", null, "A friend"),
                        tuple("Protective factor: removed.", "An aunt", null),
                        tuple("Current support: added.", null, "Level: EARLY_HELP"),
                        tuple("Current support: removed.", "Level: UNIVERSAL", null));
    }

    @Test
    void distinguishesTwoLinesOfADraftWithTheSameLabel() {
        after.withArray("needs").add(in(before, "/needs/0").deepCopy());
        assertThat(words()).containsExactly("Need n1': added.");
    }

    @Test
    void findsEverythingAddedToEmptyAdvice() throws IOException {
        assertThat(Differences.between(json("{}"), after))
                .extracting(Difference::kind)
                .containsOnly(Difference.Kind.ADDED);
    }
}
