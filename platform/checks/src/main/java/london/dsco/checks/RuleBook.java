package london.dsco.checks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules that hold: those of the region, shipped as files that a practitioner can read, and
 * those that a borough adds. A book is never changed; one with more rules is another book.
 */
public final class RuleBook {

    private static final List<String> FILES =
            List.of("sets", "needs", "provision", "sections", "disclosure", "jargon");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Map<String, List<String>> sets;
    private final List<WordRules> parts;

    private RuleBook(Map<String, List<String>> sets, List<WordRules> parts) {
        this.sets = sets;
        this.parts = List.copyOf(parts);
    }

    /** The rules of the region. */
    public static RuleBook ofTheRegion() {
        Map<String, List<String>> sets = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (String name : FILES) {
            RuleFile file = read("/checks/" + name + ".json");
            sets.putAll(file.sets());
            rules.addAll(file.rules());
        }
        return new RuleBook(Map.copyOf(sets), List.of(WordRules.ofTheRegion(rules, sets)));
    }

    /**
     * These rules and those of a borough, each of which was tried before. One of them finds at most
     * 100 places in one text.
     *
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    public RuleBook plus(List<Rule> more) {
        WordRules added = WordRules.ofABorough(more, sets, RuleLimits.NONE);
        return new RuleBook(sets, Stream.concat(parts.stream(), Stream.of(added)).toList());
    }

    public List<Rule> rules() {
        return parts.stream().flatMap(each -> each.rules().stream()).toList();
    }

    /**
     * What keeps a rule from being applied: it may use the sets of this book.
     *
     * @return plain sentences; empty when every example holds
     */
    List<String> problems(Rule rule) {
        return tried(rule, RuleLimits.NONE).problems();
    }

    /**
     * Reads a rule into phrases and tries its examples. It may use the sets of this book.
     *
     * @param limits of its phrases, the steps of all being those that are left for it
     */
    public RuleTrial tried(Rule rule, RuleLimits limits) {
        try {
            WordRules read = WordRules.ofABorough(List.of(rule), sets, limits);
            return new RuleTrial(false, problems(read, rule), read.steps());
        } catch (RuleTooLarge tooLarge) {
            return new RuleTrial(true, List.of(tooLarge.getMessage()), 0);
        } catch (IllegalArgumentException unreadable) {
            return new RuleTrial(false, List.of(unreadable.getMessage()), 0);
        }
    }

    private static List<String> problems(WordRules read, Rule rule) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < rule.finds().size(); i++) {
            if (!findsIn(read, rule, rule.finds().get(i))) {
                problems.add("The rule finds nothing in its example " + (i + 1) + " of finds.");
            }
        }
        for (int i = 0; i < rule.leaves().size(); i++) {
            if (findsIn(read, rule, rule.leaves().get(i))) {
                problems.add("The rule finds something in its example " + (i + 1) + " of leaves.");
            }
        }
        return problems;
    }

    private static boolean findsIn(WordRules read, Rule rule, String example) {
        List<ContentFinding> found = new ArrayList<>();
        read.find(rule.example(example), Words.of(example), found);
        return !found.isEmpty();
    }

    void find(CheckedText text, List<Word> words, List<ContentFinding> found) {
        for (WordRules each : parts) {
            each.find(text, words, found);
        }
    }

    private static RuleFile read(String file) {
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            return JSON.readValue(in, RuleFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /**
     * @param sets phrases by the name under which rules use them
     */
    private record RuleFile(Map<String, List<String>> sets, List<Rule> rules) {

        private RuleFile {
            sets = sets == null ? Map.of() : sets;
            rules = rules == null ? List.of() : rules;
        }
    }
}
