package london.dsco.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an outcome is about, and how it puts it, from phrases in a file that a practitioner can
 * read.
 */
final class OutcomePhrases {

    private static final String FILE = "/checks/outcomes.json";
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    private final Map<String, List<Phrase>> subjects;
    private final Map<String, List<Phrase>> stances;

    /** The word that stands for another, by that other. */
    private final Map<String, String> same = new HashMap<>();

    private final Map<String, List<String>> opposed;
    private final Map<String, List<String>> rivals;

    private OutcomePhrases(Map<String, Map<String, List<String>>> file) {
        this.subjects = read(file.get("subjects"));
        this.stances = read(file.get("stances"));
        this.opposed = file.get("opposed");
        this.rivals = file.get("rivals");
        file.get("same").forEach((sense, words) -> words.forEach(each -> same.put(each, sense)));
    }

    static OutcomePhrases shipped() {
        try (InputStream in = OutcomePhrases.class.getResourceAsStream(FILE)) {
            Map<String, Map<String, List<String>>> file =
                    JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
            return new OutcomePhrases(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Map<String, List<Phrase>> read(Map<String, List<String>> written) {
        return written.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                each ->
                                        each.getValue().stream()
                                                .map(one -> PhraseParser.parse(one, Map.of()))
                                                .toList()));
    }

    /** A word in its common form: without its ending, and the one that stands for its like. */
    String sense(String word) {
        if (same.containsKey(word)) {
            return same.get(word);
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String base = word.substring(0, word.length() - ending.length());
                return same.getOrDefault(base + "e", same.getOrDefault(base, stem(base)));
            }
        }
        return stem(word);
    }

    /** "Change" and "changes", "plan" and "planned" are one. */
    private static String stem(String base) {
        int last = base.length() - 1;
        boolean silent = last > 2 && base.charAt(last) == 'e';
        boolean twice = last > 2 && base.charAt(last) == base.charAt(last - 1);
        return silent || twice && base.charAt(last) != 's' ? base.substring(0, last) : base;
    }

    /** Whether what one says cannot be followed with what the other says, either way round. */
    boolean areOpposed(Set<String> one, Set<String> other) {
        return opposed.entrySet().stream()
                .anyMatch(
                        each ->
                                each.getValue().stream()
                                        .anyMatch(
                                                opposite ->
                                                        areOpposed(
                                                                        one,
                                                                        other,
                                                                        each.getKey(),
                                                                        opposite)
                                                                || areOpposed(
                                                                        one,
                                                                        other,
                                                                        opposite,
                                                                        each.getKey())));
    }

    private static boolean areOpposed(
            Set<String> one, Set<String> other, String stance, String opposite) {
        return one.contains(stance)
                && !one.contains(opposite)
                && other.contains(opposite)
                && !other.contains(stance);
    }

    /** Whether one is about the father, say, and the other about the brother. */
    boolean areRivals(Set<String> one, Set<String> other) {
        return rivals.values().stream()
                .anyMatch(
                        group ->
                                group.stream().anyMatch(one::contains)
                                        && group.stream().anyMatch(other::contains)
                                        && group.stream()
                                                .noneMatch(
                                                        each ->
                                                                one.contains(each)
                                                                        && other.contains(each)));
    }

    Set<String> subjects(List<Word> words) {
        return in(words, subjects);
    }

    /** Who is helped by nobody is not helped, although a helper is named. */
    Set<String> stances(List<Word> words) {
        Set<String> found = new HashSet<>(in(words, stances));
        if (found.contains("unhelped")) {
            found.add("alone");
            found.remove("helped");
            if (!found.contains("negated")) {
                found.remove("denies");
            }
        }
        return Set.copyOf(found);
    }

    /** Whether a word that opens a sentence is a word that outcomes use, and not a name. */
    boolean isUsed(String word) {
        return same.containsKey(word) || same.containsValue(word);
    }

    private static Set<String> in(List<Word> words, Map<String, List<Phrase>> named) {
        Set<String> found = new HashSet<>();
        named.forEach(
                (name, phrases) -> {
                    for (int at = 0; at < words.size(); at++) {
                        int from = at;
                        if (phrases.stream().anyMatch(each -> each.matchFrom(words, from) > from)) {
                            found.add(name);
                            return;
                        }
                    }
                });
        return Set.copyOf(found);
    }
}
