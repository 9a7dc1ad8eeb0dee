package london.dsco.advice.peeraudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import london.dsco.advice.content.AdviceContent;
import org.junit.jupiter.api.Test;

/**
 * The full advice of the API description, so that every field is included, with a mark in each
 * text.
 */
class CopyRulesTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 10, 5);
    private static final LocalDate BORN = LocalDate.of(2014, 10, 6);

    /** The free-text fields that another borough reads. */
    private static final Set<String> TEXTS =
            Set.of(
                    "/authorship/role",
                    "/authorship/basisOfKnowledge",
                    "/views/child",
                    "/views/parentCarer",
                    "/views/howObtained",
                    "/views/aspirations",
                    "/familyImpact/description",
                    "/needs/0/description",
                    "/needs/0/dailyImpact",
                    "/needs/0/overAndAbove",
                    "/needs/0/source",
                    "/needs/0/careFromPrimaryCarers/toGrow",
                    "/needs/0/careFromPrimaryCarers/toBeSafeguarded",
                    "/needs/0/careFromPrimaryCarers/toPrepareForAdulthood",
                    "/needs/0/attendanceImpact",
                    "/views/threeHouses/worries",
                    "/views/threeHouses/goodThings",
                    "/views/threeHouses/dreams",
                    "/outcomes/0/text",
                    "/provision/0/description",
                    "/provision/0/frequency",
                    "/provision/0/directPayment/sufficiency",
                    "/reasonedNone/0/reason",
                    "/carers/parentCarer/conclusion",
                    "/carers/youngCarer/conclusion",
                    "/currentSupport/0/description",
                    "/protectiveFactors/0",
                    "/areasWithoutNeed/0/reason",
                    "/areasWithoutNeed/1/reason");

    private static final Set<String> CODES =
            Set.of(
                    "category",
                    "section",
                    "legalBasis",
                    "preparingForAdulthood",
                    "level",
                    "type",
                    "arrangement",
                    "area",
                    "reusedAdviceId",
                    "consentId");

    private static ObjectNode example() throws IOException {
        return (ObjectNode)
                JSON.readTree(
                        Files.readString(
                                Path.of("src/main/resources/openapi-examples/AdviceContent.json")));
    }

    /** Puts a text into each free-text field, and returns the places. */
    private static void mark(JsonNode node, String at, String text, Set<String> marked) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(fieldNames(object))) {
                String field = at + "/" + name;
                JsonNode value = object.get(name);
                if (value.isTextual() && isFree(name, value.asText())) {
                    object.put(name, text.formatted(field));
                    marked.add(field);
                } else {
                    mark(value, field, text, marked);
                }
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String field = at + "/" + i;
                if (array.get(i).isTextual() && !at.endsWith("needIds")) {
                    array.set(i, text.formatted(field));
                    marked.add(field);
                } else {
                    mark(array.get(i), field, text, marked);
                }
            }
        }
    }

    private static List<String> fieldNames(ObjectNode object) {
        List<String> names = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isFree(String name, String value) {
        return !CODES.contains(name)
                && !name.equals("id")
                && !name.equals("needId")
                && !value.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static RedactedAdvice copy(JsonNode advice, KnownIdentity known) throws IOException {
        return CopyRules.copy(
                JSON.treeToValue(advice, AdviceContent.class), known, BORN, SUBMITTED);
    }

    @Test
    void copiesTheListedFieldsAndNoOther() throws IOException {
        ObjectNode advice = example();
        Set<String> marked = new TreeSet<>();
        mark(advice, "", "mark of <%s>", marked);
        assertThat(marked).containsAll(TEXTS).contains("/restrictedAnnex", "/riskFactors/0");
        RedactedAdvice copy = copy(advice, new KnownIdentity(Set.of(), Set.of(), Set.of()));
        assertThat(copy.parts().stream().filter(part -> part.text().startsWith("mark of")))
                .allSatisfy(
                        part -> assertThat(part.text()).isEqualTo("mark of <" + part.field() + ">"))
                .extracting(RedactedAdvice.Part::field)
                .filteredOn(field -> !field.startsWith("/needs/1"))
                .containsExactlyInAnyOrderElementsOf(TEXTS);
    }

    @Test
    void copiesTheEvidenceOfNoNeeds() throws IOException {
        ObjectNode advice = JSON.createObjectNode();
        advice.putObject("noNeeds")
                .put("asked", "Both")
                .put("offered", "A visit")
                .put("declined", "None")
                .put("evidence", "Their answers");
        RedactedAdvice copy = copy(advice, new KnownIdentity(Set.of(), Set.of(), Set.of()));
        assertThat(copy.parts())
                .extracting(RedactedAdvice.Part::text)
                .containsExactly("Both", "A visit", "None", "Their answers");
        assertThat(copy.findsNeeds()).isFalse();
        assertThat(copy.hasChildVoice()).isFalse();
    }

    @Test
    void givesTheAgeInsteadOfTheDateOfBirthAndMonthsInsteadOfDates() throws IOException {
        RedactedAdvice copy = copy(example(), new KnownIdentity(Set.of(), Set.of(), Set.of()));
        assertThat(copy.ageInYears()).isEqualTo(11);
        assertThat(text(copy, "/needs/0/sourceDate")).isEqualTo("1 months before");
        assertThat(text(copy, "/outcomes/0/byWhen")).isEqualTo("9 months after");
        assertThat(text(copy, "/authorship/datedOn")).isEqualTo("[given]");
        assertThat(text(copy, "/authorship/name")).isEqualTo("[given]");
        assertThat(text(copy, "/provision/0/needs")).isEqualTo("1");
        assertThat(JSON.writeValueAsString(copy)).doesNotContain("2026", "2027");
        assertThat(copy.findsNeeds()).isTrue();
        assertThat(copy.hasChildVoice()).isTrue();
    }

    private static String text(RedactedAdvice copy, String field) {
        return copy.parts().stream()
                .filter(part -> part.field().equals(field))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** Puts every kind of identifier into every text; none gets through, wherever it is. */
    @Test
    void letsNoCanaryThroughInAnyField() throws IOException {
        ObjectNode advice = example();
        mark(advice, "", Canaries.TEXT.replace("%", "%%"), new TreeSet<>());
        RedactedAdvice copy = copy(advice, Canaries.KNOWN);
        assertThat(copy.parts()).hasSizeGreaterThan(30);
        Canaries.assertNoneIn(JSON.writeValueAsString(copy));
    }
}
