package london.dsco.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which a name is told from another word with a capital. The files say where each list
 * comes from.
 */
final class NameWords {

    private enum Kind {
        /** Names of many cultures, as in London. */
        GIVEN("given-names"),
        FAMILY("family-names"),
        /** English words; a word can be both, such as grace. */
        ORDINARY("ordinary-words"),
        /** Places, makers, medicines and the like; a word can be both, such as chelsea. */
        NOT_PEOPLE("not-people"),
        /** Names that are another word without a capital, such as teddy. */
        LOWER_CASE("lower-case-words"),
        /** Also words for relatives that stand before a name as part of it, such as aunty. */
        TITLES("titles"),
        /** Words for people that a name can follow or explain, such as neighbour. */
        ROLES("roles"),
        /** Which say that a capital names a place, a body or a thing, such as road. */
        THINGS("things");

        private final String file;

        Kind(String name) {
            this.file = "/checks/names/" + name + ".txt";
        }

        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final int NAMES = Kind.GIVEN.bit() | Kind.FAMILY.bit();
    private static final int WORDS = Kind.ORDINARY.bit() | Kind.LOWER_CASE.bit();

    private final Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);

    /** By word: a bit for each list that has it. */
    private final Map<String, Integer> kinds = new HashMap<>();

    private NameWords() {
        for (Kind each : Kind.values()) {
            lists.put(each, read(each.file));
            lists.get(each)
                    .forEach(word -> kinds.merge(word, each.bit(), (one, other) -> one | other));
        }
    }

    static NameWords shipped() {
        return new NameWords();
    }

    private static Set<String> read(String file) {
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(NameWords::wordsOf)
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Stream<String> wordsOf(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).map(Words::fold);
    }

    Set<String> family() {
        return lists.get(Kind.FAMILY);
    }

    Set<String> titles() {
        return lists.get(Kind.TITLES);
    }

    Set<String> roles() {
        return lists.get(Kind.ROLES);
    }

    Set<String> things() {
        return lists.get(Kind.THINGS);
    }

    boolean isGiven(Word word) {
        return is(Kind.GIVEN, word);
    }

    boolean isName(Word word) {
        return isAny(NAMES, word);
    }

    boolean isOrdinary(Word word) {
        return is(Kind.ORDINARY, word);
    }

    boolean isNotPeople(Word word) {
        return is(Kind.NOT_PEOPLE, word);
    }

    /** Whether it is another word where it is typed without a capital. */
    boolean isAWordInLowerCase(Word word) {
        return isAny(WORDS, word);
    }

    private boolean is(Kind kind, Word word) {
        return isAny(kind.bit(), word);
    }

    private boolean isAny(int bits, Word word) {
        return (kinds.getOrDefault(word.folded(), 0) & bits) != 0;
    }
}
