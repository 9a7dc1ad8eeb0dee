package london.dsco.checks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a sentence the second opinion on private matters looks at: its words and pairs of words,
 * what they are about, and whether a relative or the child is named. The words for relatives and
 * matters are in a file that a practitioner can read.
 */
final class MatterSigns {

    /** Beginnings of words are looked up by so many letters. */
    private static final int KEY = 3;

    private static final String FILE = "/checks/matters.json";
    private static final String RELATIVE = "RELATIVE";
    private static final String CHILD = "CHILD";
    private static final int STEM = 3;
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");
    private static final Set<String> CHILD_OPENS = Set.of(CHILD, "he", "she");

    private final Set<String> relatives;
    private final Map<String, Set<String>> whole = new HashMap<>();

    /** By the first letters of a word; each with the matter that it is about. */
    private final Map<String, List<Beginning>> beginnings = new HashMap<>();

    private MatterSigns(MatterFile file) {
        this.relatives = Set.copyOf(file.relatives());
        file.matters().forEach((matter, words) -> words.forEach(each -> add(matter, each)));
    }

    static MatterSigns shipped() {
        try (InputStream in = MatterSigns.class.getResourceAsStream(FILE)) {
            return new MatterSigns(JsonMapper.builder().build().readValue(in, MatterFile.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private void add(String matter, String word) {
        if (word.endsWith("*")) {
            String beginning = word.substring(0, word.length() - 1);
            beginnings
                    .computeIfAbsent(key(beginning), none -> new ArrayList<>())
                    .add(new Beginning(beginning, matter));
        } else {
            whole.computeIfAbsent(word, none -> new HashSet<>()).add(matter);
        }
    }

    /**
     * @param sentence its words
     * @param child names of the child, folded
     * @return the signs, each once
     */
    Set<String> of(List<Word> sentence, Set<String> child, CheckedField field) {
        Set<String> signs = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> matters = new TreeSet<>();
        String before = null;
        String opening = null;
        for (Word each : sentence) {
            String word = plain(each, child);
            words.add(word);
            matters.addAll(matters(each.folded()));
            signs.add(word);
            if (before != null) {
                signs.add(before + " " + word);
            } else {
                opening = word;
            }
            before = word;
        }
        signs.add("first: " + opening);
        signs.add("in " + field.name());
        boolean relative = words.contains(RELATIVE);
        if (relative) {
            words.forEach(each -> signs.add("relative and " + each));
        }
        addMatters(signs, matters, "about ");
        addMatters(signs, matters, relative ? "relative about " : "nobody about ");
        if (words.contains(CHILD)) {
            addMatters(signs, matters, "child about ");
        }
        if (CHILD_OPENS.contains(opening)) {
            signs.add("child first");
            addMatters(signs, matters, "child first about ");
        }
        for (String one : matters) {
            for (String other : matters) {
                if (one.compareTo(other) < 0) {
                    signs.add("about " + one + " and " + other);
                }
            }
        }
        return signs;
    }

    private static void addMatters(Set<String> signs, Set<String> matters, String how) {
        matters.forEach(each -> signs.add(how + each));
    }

    private String plain(Word word, Set<String> child) {
        String folded = word.folded();
        if (child.contains(folded)) {
            return CHILD;
        }
        if (relatives.contains(folded)) {
            return RELATIVE;
        }
        return word.isNumber() ? "#" : stem(folded);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    private Set<String> matters(String word) {
        List<Beginning> some = beginnings.getOrDefault(key(word), List.of());
        Set<String> exact = whole.getOrDefault(word, Set.of());
        if (some.isEmpty()) {
            return exact;
        }
        Set<String> found = new HashSet<>(exact);
        some.stream()
                .filter(each -> word.startsWith(each.letters()))
                .forEach(each -> found.add(each.matter()));
        return found;
    }

    private record Beginning(String letters, String matter) {}

    /**
     * @param matters words by what they are about; {@code word*} is every word that begins so
     */
    private record MatterFile(List<String> relatives, Map<String, List<String>> matters) {}
}
