package london.dsco.checks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an outcome is about, how it puts it, and which words mean the same in it, from a file that a
 * practitioner can read.
 */
final class OutcomePhrases {

    private static final String FILE = "/checks/outcomes.json";
    private static final String ALONE = "alone";
    private static final String HELPED = "helped";
    private static final String NEVER_ALONE = "never alone";
    private static final String DENIES = "denies";
    private static final String UNTOUCHED = "untouched";
    private static final int STEM = 3;

    /** Words that begin with so many letters alike are taken for the same: "independence". */
    private static final int ALIKE = 7;

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s");

    private final Map<String, PhraseList> subjects;
    private final Map<String, PhraseList> stances;
    private final Map<String, PhraseList> phrases;
    private final PhraseList neutral;
    private final List<List<String>> opposed;
    private final Map<String, String> same = new HashMap<>();
    private final Set<String> light;
    private final Set<String> cues;
    private final Set<String> small;
    private final Set<String> weak = new HashSet<>();
    private final Map<String, Map<String, Set<String>>> kinds = new HashMap<>();

    private OutcomePhrases(OutcomeFile file) {
        this.subjects = read(file.subjects());
        this.stances = read(file.stances());
        this.phrases = read(file.phrases());
        this.neutral = read(file.neutral());
        this.opposed = file.opposed().stream().map(List::copyOf).toList();
        this.light = new HashSet<>(file.light());
        this.cues = Set.copyOf(file.cues());
        this.small = new HashSet<>(file.small());
        for (String group : file.same()) {
            List<String> words = Arrays.asList(group.split(" "));
            words.forEach(each -> same.put(each, words.get(0)));
        }
        file.weak().forEach(each -> weak.add(sense(each)));
        file.kinds().forEach((about, groups) -> kinds.put(about, kinds(groups)));
    }

    /** A word may be of more kinds than one: a weekend is a Saturday and a Sunday. */
    private static Map<String, Set<String>> kinds(List<String> groups) {
        Map<String, Set<String>> read = new HashMap<>();
        for (String group : groups) {
            List<String> words = Arrays.asList(group.split(" "));
            for (String each : words) {
                read.computeIfAbsent(each, none -> new HashSet<>()).add(words.get(0));
            }
        }
        return read;
    }

    static OutcomePhrases shipped() {
        try (InputStream in = OutcomePhrases.class.getResourceAsStream(FILE)) {
            return new OutcomePhrases(
                    JsonMapper.builder().build().readValue(in, OutcomeFile.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Map<String, PhraseList> read(Map<String, List<String>> written) {
        Map<String, PhraseList> read = new TreeMap<>();
        written.forEach((name, phrases) -> read.put(name, read(phrases)));
        return read;
    }

    private static PhraseList read(List<String> written) {
        return new PhraseList(written, Map.of());
    }

    Set<String> subjects(List<Word> words) {
        return in(words, subjects);
    }

    /**
     * A "no" that forbids nothing is passed over, and so is the adult in "without an adult", which
     * says that nobody helps.
     */
    Set<String> stances(List<Word> words) {
        Set<String> found = new HashSet<>(in(without(words, neutral), stances));
        found.addAll(in(words, Map.of(UNTOUCHED, stances.get(UNTOUCHED))));
        if (in(words, Map.of(NEVER_ALONE, stances.get(NEVER_ALONE))).isEmpty()) {
            List<Word> rest = without(words, phrases.get(ALONE));
            if (!in(rest, Map.of(HELPED, stances.get(HELPED))).contains(HELPED)) {
                found.remove(HELPED);
            }
        } else {
            found.remove(ALONE);
            found.add(HELPED);
        }
        return Set.copyOf(found);
    }

    /**
     * The part of an outcome that a "no" in it is about: from the first that forbids something.
     *
     * @return empty for none
     */
    List<Word> denied(List<Word> words) {
        List<Word> rest = without(words, neutral);
        for (int at = 0; at < rest.size(); at++) {
            if (stances.get(DENIES).matchFrom(rest, at) > at) {
                return rest.subList(at, rest.size());
            }
        }
        return List.of();
    }

    private static List<Word> without(List<Word> words, PhraseList some) {
        List<Word> rest = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int end = some.matchFrom(words, at);
            if (end <= at) {
                rest.add(words.get(at));
            }
            at = Math.max(end, at + 1);
        }
        return rest;
    }

    /** Stances of which one cannot be followed while the other is, by twos. */
    List<List<String>> opposed() {
        return opposed;
    }

    private static Set<String> in(List<Word> words, Map<String, PhraseList> named) {
        Set<String> found = new HashSet<>();
        named.forEach(
                (name, phrases) -> {
                    if (phrases.isAnywhere(words)) {
                        found.add(name);
                    }
                });
        return Set.copyOf(found);
    }

    /**
     * The words, with one for each phrase that says what one word can.
     *
     * @return the sense of each, in order; a word of the text for which there is none stays in
     */
    List<Sense> senses(List<Word> words) {
        List<Sense> told = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int end = -1;
            String name = null;
            for (Map.Entry<String, PhraseList> each : phrases.entrySet()) {
                int match = each.getValue().matchFrom(words, at);
                if (match > end) {
                    end = match;
                    name = each.getKey();
                }
            }
            if (end > at) {
                told.add(new Sense(words.get(at), sense(name), true));
                at = end;
            } else {
                told.add(new Sense(words.get(at), sense(words.get(at).folded()), false));
                at++;
            }
        }
        return told;
    }

    /**
     * @param word the first of those that it stands for
     * @param phrase whether it stands for a phrase
     */
    record Sense(Word word, String sense, boolean phrase) {}

    /** Whether it is a small word, a number or a time. */
    boolean isSmall(String word) {
        return small.contains(word);
    }

    /** Whether it says nothing of what an outcome is about. */
    boolean isLight(String word) {
        return light.contains(word);
    }

    /** Whether many outcomes of any kind hold it. */
    boolean isWeak(String sense) {
        return weak.contains(sense);
    }

    /** Whether it is one of the words of the file, and no name. */
    boolean isKnown(String word) {
        return same.containsKey(word) || light.contains(word);
    }

    /** Whether a stance that one of two outcomes has alone may set it against the other. */
    boolean isCue(String stance) {
        return cues.contains(stance);
    }

    /**
     * @param word folded
     * @param about a name in {@code kinds} of the file, such as places
     * @return the kinds of it that the word says; none for most words
     */
    Set<String> kinds(String word, String about) {
        return kinds.get(about).getOrDefault(word, Set.of());
    }

    private String sense(String word) {
        String common = same.get(word);
        String stem = common == null ? stem(word) : stem(common);
        return stem.length() > ALIKE ? stem.substring(0, ALIKE) : stem;
    }

    /** Without its ending, a doubled last letter, and an e: "swimming" and "swim", "made". */
    private static String stem(String word) {
        String base = word.indexOf(' ') >= 0 ? word.replace(' ', '-') : word;
        for (String ending : ENDINGS) {
            if (base.length() >= ending.length() + STEM && base.endsWith(ending)) {
                base = base.substring(0, base.length() - ending.length());
                break;
            }
        }
        int last = base.length() - 1;
        if (last > STEM - 1 && base.charAt(last) == base.charAt(last - 1)) {
            return base.substring(0, last);
        }
        if (last >= STEM && base.endsWith("e")) {
            return base.substring(0, last);
        }
        return base.endsWith("y") ? base.substring(0, last) + "i" : base;
    }

    /**
     * @param subjects phrases by what an outcome is about
     * @param stances phrases by how it puts it
     * @param phrases phrases by the word that says the same
     * @param neutral phrases with a "no" that forbids nothing
     * @param opposed stances by twos
     * @param same words that mean the same, with spaces between
     * @param small small words, numbers and times
     * @param light words that say nothing of the subject
     * @param weak words that outcomes of any kind hold
     * @param kinds words for days, dates, parts of the day, places and people, each list the same
     * @param cues stances that may set one outcome against another that lacks them
     */
    private record OutcomeFile(
            Map<String, List<String>> subjects,
            Map<String, List<String>> stances,
            Map<String, List<String>> phrases,
            List<String> neutral,
            List<List<String>> opposed,
            List<String> same,
            List<String> small,
            List<String> light,
            List<String> weak,
            Map<String, List<String>> kinds,
            List<String> cues) {}
}
