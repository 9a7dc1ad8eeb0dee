package london.dsco.advice.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.checks.Rule;
import london.dsco.checks.RuleBook;
import london.dsco.checks.RuleLimits;
import london.dsco.checks.RuleTrial;
import london.dsco.checks.Severity;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * Rules of the content checks that a borough adds. A rule that does not find what its examples say
 * is refused, so that nobody gets untested findings. So is a rule so large that a check with it
 * would take long, for every borough.
 */
final class CheckRulesForm implements SettingForm<List<Rule>> {

    private static final int MOST_RULES = 50;
    private static final int MOST_LINES = 50;
    private static final int LONGEST = 500;
    private static final RuleLimits LIMITS = new RuleLimits(4, 500, 5_000, 0);

    /** What the setting is, for who sets it. */
    static final String DESCRIPTION =
            String.format(
                    Locale.UK,
                    "Content check rules that the borough adds to the region's: at most %d,"
                            + " each with id, code, phrases, reason, citation, suggestion and"
                            + " examples under finds and leaves, all of which must hold. They only"
                            + " advise. A phrase has at most %d gaps (..) and %d steps, and the"
                            + " phrases of all rules together have at most %,d steps. Each word,"
                            + " choice and sign is a step, a gap is several, and a step after words"
                            + " that can be left out counts once for each place where it may come."
                            + " A rule finds at most 100 places in one text.",
                    MOST_RULES,
                    LIMITS.gaps(),
                    LIMITS.steps(),
                    LIMITS.allSteps());

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .build();
    private static final RuleBook REGION = RuleBook.ofTheRegion();
    private static final Set<String> TAKEN =
            REGION.rules().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    @Override
    public List<Rule> read(Object json) {
        List<Finding> wrong = new ArrayList<>();
        List<Rule> rules = rules(json, wrong);
        requireNone(wrong);
        return List.copyOf(rules);
    }

    /**
     * Reads the rules that somebody chooses now. Rules already kept were tested when they were
     * chosen, and their examples are not tested again.
     */
    @Override
    public List<Rule> choose(Object json) {
        List<Finding> wrong = new ArrayList<>();
        List<Rule> rules = rules(json, wrong);
        Set<String> ids = new HashSet<>(TAKEN);
        RuleLimits limits = LIMITS;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule != null) {
                Place at = Place.of(FIELD).line(i);
                List<String> problems = problems(rule, ids);
                if (problems.isEmpty()) {
                    RuleTrial trial = REGION.tried(rule, limits);
                    limits = limits.after(trial.steps());
                    if (trial.isTooLarge()) {
                        wrong.add(
                                new Finding(
                                        at,
                                        "rule-too-large",
                                        "Rule %d: %s".formatted(i + 1, trial.problems().get(0))));
                        break; // the rest is not read, because that would take long
                    }
                    problems = trial.problems();
                }
                problems.forEach(each -> wrong.add(new Finding(at, "rule-does-not-hold", each)));
            }
        }
        requireNone(wrong);
        return List.copyOf(rules);
    }

    /**
     * @param wrong receives a finding for everything that is not a rule; the list has null in its
     *     place
     */
    private static List<Rule> rules(Object json, List<Finding> wrong) {
        if (!(json instanceof List<?> list) || list.size() > MOST_RULES) {
            throw SettingForm.wrong(
                    "not-a-list", "Send a list of at most %d rules.".formatted(MOST_RULES));
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Rule rule = rule(list.get(i));
            rules.add(rule);
            if (rule == null) {
                wrong.add(
                        new Finding(
                                Place.of(FIELD).line(i),
                                "not-a-rule",
                                "Send a rule in the form the setting describes."));
            }
        }
        return rules;
    }

    /** Returns the rule; null if it is not one. */
    private static Rule rule(Object json) {
        try {
            return JSON.convertValue(json, Rule.class);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return null;
        }
    }

    private static void requireNone(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("Some of these rules are not valid.", wrong).raise();
        }
    }

    private static List<String> problems(Rule rule, Set<String> ids) {
        if (isBlank(rule.id()) || rule.code() == null || !ids.add(rule.id())) {
            return List.of("Give the rule a code, and an id that no other rule has.");
        }
        if (isBlank(rule.reason()) || isBlank(rule.citation()) || isBlank(rule.suggestion())) {
            return List.of("Give the rule a reason, a citation and a suggestion.");
        }
        if (rule.severity() != Severity.ADVISORY) {
            return List.of("A borough's own rule can only advise. It cannot block a submission.");
        }
        if (rule.phrases().isEmpty() || rule.finds().isEmpty()) {
            return List.of("Give the rule a phrase, and an example that it finds.");
        }
        boolean fits =
                Stream.of(
                                rule.phrases(),
                                rule.unless(),
                                rule.unlessText(),
                                rule.finds(),
                                rule.leaves())
                        .allMatch(CheckRulesForm::fits);
        boolean said =
                Stream.of(rule.id(), rule.reason(), rule.citation(), rule.suggestion())
                        .allMatch(text -> text.length() <= LONGEST);
        return fits && said
                ? List.of()
                : List.of(
                        "Use at most %d lines of at most %d characters."
                                .formatted(MOST_LINES, LONGEST));
    }

    private static boolean fits(List<String> lines) {
        return lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> line.length() <= LONGEST);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public Object write(List<Rule> rules) {
        return JSON.convertValue(rules, new TypeReference<List<Map<String, Object>>>() {});
    }
}
