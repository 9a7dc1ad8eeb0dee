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
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<WordRule> rules;

    private RuleBook(Map<String, List<String>> sets, List<WordRule> rules) {
        this.sets = Map.copyOf(sets);
        this.rules = List.copyOf(rules);
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
        return new RuleBook(sets, rules.stream().map(each -> new WordRule(each, sets)).toList());
    }

    /**
     * These rules and more.
     *
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    public RuleBook plus(List<Rule> more) {
        return new RuleBook(
                sets,
                Stream.concat(rules.stream(), more.stream().map(each -> new WordRule(each, sets)))
                        .toList());
    }

    public List<Rule> rules() {
        return rules.stream().map(WordRule::rule).toList();
    }

    /**
     * What keeps a rule from being applied: it may use the sets of this book.
     *
     * @return plain sentences; empty when every example holds
     */
    public List<String> problems(Rule rule) {
        WordRule read;
        try {
            read = new WordRule(rule, sets);
        } catch (IllegalArgumentException unreadable) {
            return List.of(unreadable.getMessage());
        }
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < rule.finds().size(); i++) {
            if (!findsIn(read, rule.finds().get(i))) {
                problems.add("The rule finds nothing in its example " + (i + 1) + " of finds.");
            }
        }
        for (int i = 0; i < rule.leaves().size(); i++) {
            if (findsIn(read, rule.leaves().get(i))) {
                problems.add("The rule finds something in its example " + (i + 1) + " of leaves.");
            }
        }
        return List.copyOf(problems);
    }

    private static boolean findsIn(WordRule rule, String example) {
        List<ContentFinding> found = new ArrayList<>();
        List<Word> words = Words.of(example);
        rule.find(rule.rule().example(example), words, keys(words), found);
        return !found.isEmpty();
    }

    void find(CheckedText text, List<Word> words, List<ContentFinding> found) {
        Set<String> keys = keys(words);
        for (WordRule each : rules) {
            each.find(text, words, keys, found);
        }
    }

    private static Set<String> keys(List<Word> words) {
        return words.stream().map(Word::key).collect(Collectors.toSet());
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
