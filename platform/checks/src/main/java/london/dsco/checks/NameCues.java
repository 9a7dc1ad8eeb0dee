package london.dsco.checks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words around a capital that tell a person from a place, a day or a thing; from a file, all in
 * lower case.
 */
final class NameCues {

    private static final String FILE = "/checks/names/cues.json";
    private static final Map<String, HashSet<String>> WORDS = read();

    /** Titles that make a name of whatever follows, the child's family name too. */
    static final Set<String> FORMAL = WORDS.get("formal");

    /** Inside a name, without a capital. */
    static final Set<String> PARTICLES = WORDS.get("particles");

    /** Before a thing. */
    static final Set<String> DETERMINERS = WORDS.get("determiners");

    /** Before a place. */
    static final Set<String> WHERE = WORDS.get("where");

    /** After a name. */
    static final Set<String> BESIDE_A_NAME = WORDS.get("beside a name");

    /** Before a word that says what somebody is. */
    static final Set<String> STATES = WORDS.get("states");

    static final Set<String> WITH = WORDS.get("with");

    /** Between a word for a person and the name. */
    static final Set<String> NAMING = WORDS.get("naming");

    /** Before "with" and a name. */
    static final Set<String> TOGETHER = WORDS.get("together");

    /** A list in a note begins so. */
    static final Set<String> LABELS = WORDS.get("labels");

    /** Before a name, and no part of it. */
    static final Set<String> BIG = WORDS.get("big");

    /** What a person is. */
    static final Set<String> FEELINGS = WORDS.get("feelings");

    /** Before a month. */
    static final Set<String> BEFORE_A_DATE = WORDS.get("before a date");

    /** After these a name typed without a capital is one, although it is another word too. */
    static final Set<String> RELATIVES = WORDS.get("relatives");

    /** Names that are mostly another word. */
    static final Set<String> VERBS_AND_NAMES = WORDS.get("verbs and names");

    /** Of books and films, with a title. */
    static final Set<String> FICTION = WORDS.get("fiction");

    /** Before a word for a person that explains a name. */
    static final Set<String> HIS = WORDS.get("his");

    /** Before the name of a pet, a character, a class or a thing. */
    static final Set<String> OF_A_THING = WORDS.get("of a thing");

    /** Days, months, feasts and prayers. */
    static final Set<String> DATES = WORDS.get("dates");

    /** Of those, what people are called too. */
    static final Set<String> DATES_AND_NAMES = WORDS.get("dates and names");

    /** Before "to" or "from" and a place. */
    static final Set<String> MOVES = WORDS.get("moves");

    /** After the name of a family in the plural. */
    static final Set<String> OF_A_FAMILY = WORDS.get("of a family");

    /** After the name of a character, which is of no person. */
    static final Set<String> AFTER_A_CHARACTER = WORDS.get("after a character");

    /** Between a name and what its person does. */
    static final Set<String> ADVERBS = WORDS.get("adverbs");

    private NameCues() {}

    private static Map<String, HashSet<String>> read() {
        try (InputStream in = NameCues.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder().build().readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
