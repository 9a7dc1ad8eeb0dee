package london.dsco.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which a name is told from another word with a capital. The files say where each list
 * comes from.
 *
 * @param given names of many cultures, as in London
 * @param family names likewise
 * @param ordinary English words; a word can be both, such as grace
 * @param notPeople places, makers, medicines and the like; a word can be both, such as chelsea
 * @param titles and words for relatives that stand before a name as part of it, such as aunty
 * @param roles words for people that a name can follow or explain, such as neighbour
 * @param things words which say that a capital names a place, a body or a thing, such as road
 */
record NameWords(
        Set<String> given,
        Set<String> family,
        Set<String> ordinary,
        Set<String> notPeople,
        Set<String> titles,
        Set<String> roles,
        Set<String> things) {

    static NameWords shipped() {
        return new NameWords(
                read("given-names"),
                read("family-names"),
                read("ordinary-words"),
                read("not-people"),
                read("titles"),
                read("roles"),
                read("things"));
    }

    private static Set<String> read(String name) {
        String file = "/checks/names/" + name + ".txt";
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(NameWords::wordsOf)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Stream<String> wordsOf(String line) {
        return Arrays.stream(line.split(" ")).filter(word -> !word.isEmpty()).map(Words::fold);
    }

    boolean isGiven(Word word) {
        return given.contains(word.folded());
    }

    boolean isName(Word word) {
        return isGiven(word) || family.contains(word.folded());
    }

    boolean isOrdinary(Word word) {
        return ordinary.contains(word.folded());
    }

    boolean isNotPeople(Word word) {
        return notPeople.contains(word.folded());
    }
}
