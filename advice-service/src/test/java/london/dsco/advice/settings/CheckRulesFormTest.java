package london.dsco.advice.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import london.dsco.checks.Rule;
import london.dsco.checks.RuleBook;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a borough may add to the region's rules of the content checks. */
class CheckRulesFormTest {

    private static final CheckRulesForm FORM = new CheckRulesForm();

    /** A rule that finds "the hub", with some members changed. */
    private static Map<String, Object> rule(Map<String, Object> changes) {
        Map<String, Object> rule =
                new HashMap<>(
                        Map.of(
                                "id", "hub",
                                "code", "JARGON",
                                "phrases", List.of("the hub"),
                                "reason", "It closed in 2025.",
                                "citation", "Practice of the borough",
                                "suggestion", "Name the service.",
                                "finds", List.of("Ask the hub."),
                                "leaves", List.of("Ask the school.")));
        rule.putAll(changes);
        return rule;
    }

    private static Map<String, Object> rule(String member, Object value) {
        return rule(Map.of(member, value));
    }

    /** Returns the place, the code and the words of each finding. */
    private static List<String> refused(Object json) {
        return catchThrowableOfType(RefusedException.class, () -> FORM.choose(json))
                .refusal()
                .findings()
                .stream()
                .map(each -> each.place().steps() + " " + each.code() + ": " + each.explanation())
                .toList();
    }

    @Test
    void acceptsARuleThatFindsAndLeavesWhatItsExamplesSay() {
        assertThat(FORM.choose(List.of(rule(Map.of()))))
                .extracting(Rule::id)
                .containsExactly("hub");
        assertThat(FORM.choose(List.of())).isEmpty();
    }

    static Stream<Arguments> wrong() {
        String region = RuleBook.ofTheRegion().rules().get(0).id();
        return Stream.of(
                Arguments.of(rule("id", region), "an id that no other rule has"),
                Arguments.of(rule("id", " "), "an id that no other rule has"),
                Arguments.of(rule("reason", " "), "a reason, a citation and a suggestion"),
                Arguments.of(rule("citation", ""), "a reason, a citation and a suggestion"),
                Arguments.of(rule("suggestion", ""), "a reason, a citation and a suggestion"),
                Arguments.of(rule("severity", "GATE"), "can only advise"),
                Arguments.of(rule("phrases", List.of()), "a phrase, and an example"),
                Arguments.of(rule("finds", List.of()), "a phrase, and an example"),
                Arguments.of(rule("reason", "a".repeat(501)), "at most 500 characters"),
                Arguments.of(rule("leaves", Collections.nCopies(51, "Ask.")), "at most 50 lines"),
                Arguments.of(rule("leaves", List.of("a".repeat(501))), "at most 500 characters"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesARuleThatIsIncompleteTooLongOrMoreThanAdvice(
            Map<String, Object> rule, String explanation) {
        assertThat(refused(List.of(rule)))
                .singleElement()
                .asString()
                .startsWith("[value, 0] rule-does-not-hold")
                .contains(explanation);
    }

    @Test
    void acceptsARuleOfExactlyTheGreatestSize() {
        Map<String, Object> largest =
                rule(
                        Map.of(
                                "reason",
                                "a".repeat(500),
                                "leaves",
                                Collections.nCopies(50, "Ask the school.")));
        assertThat(FORM.choose(List.of(largest))).hasSize(1);
    }

    @Test
    void refusesARuleThatFindsWhatItSaysItLeaves() {
        assertThat(refused(List.of(rule("leaves", List.of("He likes the hub.")))))
                .singleElement()
                .asString()
                .startsWith("[value, 0] rule-does-not-hold");
    }

    @Test
    void refusesTheSecondOfTwoRulesWithOneId() {
        assertThat(refused(List.of(rule(Map.of()), rule(Map.of()))))
                .singleElement()
                .asString()
                .startsWith("[value, 1] rule-does-not-hold");
    }

    @Test
    void namesEachLineThatIsNoRuleAndStillTriesTheOthers() {
        List<Object> lines = List.of("a text", rule("phrase", "the hub"), rule("finds", List.of()));
        assertThat(refused(lines))
                .extracting(each -> each.substring(0, each.indexOf(':')))
                .containsExactly(
                        "[value, 0] not-a-rule",
                        "[value, 1] not-a-rule",
                        "[value, 2] rule-does-not-hold");
    }

    @Test
    void refusesWhatIsNotAListAndAListOfMoreThanFifty() {
        assertThat(refused("the hub"))
                .containsExactly("[value] not-a-list: Send a list of at most 50 rules.");
        assertThat(refused(Collections.nCopies(51, rule(Map.of()))))
                .containsExactly("[value] not-a-list: Send a list of at most 50 rules.");
    }

    /** A borough reads what it wrote, and can send that again. */
    @Test
    void readsWhatItWritesAsTheSameRules() {
        List<Rule> rules =
                FORM.choose(List.of(rule(Map.of("fromAge", 16, "fields", List.of("VIEWS")))));
        assertThat(FORM.choose(FORM.write(rules))).isEqualTo(rules);
    }
}
