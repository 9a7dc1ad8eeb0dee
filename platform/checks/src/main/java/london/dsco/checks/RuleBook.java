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
        return new RuleBook(Map.copyOf(sets), List.of(new WordRules(rules, sets)));
    }

    /**
     * These rules and more.
     *
     * @throws IllegalArgumentException for a phrase that cannot be read
     */
    public RuleBook plus(List<Rule> more) {
        WordRules added = new WordRules(more, sets);
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
    public List<String> problems(Rule rule) {
        WordRules read;
        try {
            read = new WordRules(List.of(rule), sets);
        } catch (IllegalArgumentException unreadable) {
            return List.of(unreadable.getMessage());
        }
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
        return List.copyOf(problems);
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
