package london.dsco.checks;

import java.util.Set;

/** Words around a capital that tell a person from a place, a day or a thing; all in lower case. */
final class NameCues {

    /** Titles that make a name of whatever follows, the child's family name too. */
    static final Set<String> FORMAL =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "dr",
                    "prof",
                    "professor",
                    "cllr",
                    "pc",
                    "sir",
                    "lady",
                    "lord",
                    "mme",
                    "madame",
                    "monsieur",
                    "rev",
                    "reverend");

    static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "dos", "das", "del", "della", "dela", "di", "van", "von",
                    "der", "al", "el", "bin", "ibn", "bint", "binti", "abu", "ben", "la", "le",
                    "du", "st");

    static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "each", "every", "any", "some");
    static final Set<String> WHERE =
            Set.of(
                    "in", "at", "near", "around", "into", "across", "outside", "through", "via",
                    "towards", "beyond");
    static final Set<String> BESIDE_A_NAME =
            Set.of(
                    "said", "told", "is", "was", "has", "had", "and", "who", "will", "can",
                    "cannot", "would", "could", "must", "may", "took", "went", "came", "gave",
                    "saw", "kept", "made", "left", "held", "ran", "sat", "brought", "knows", "does",
                    "did", "from", "or", "which", "whom");
    static final Set<String> HIS =
            Set.of("his", "her", "their", "my", "our", "a", "the", "an", "who", "whose");
    static final Set<String> OF_A_THING =
            Set.of(
                    "cat",
                    "dog",
                    "puppy",
                    "kitten",
                    "hamster",
                    "rabbit",
                    "horse",
                    "pony",
                    "goldfish",
                    "parrot",
                    "toy",
                    "teddy",
                    "bear",
                    "doll",
                    "elephant",
                    "class",
                    "film",
                    "song",
                    "book",
                    "books",
                    "game",
                    "games",
                    "app",
                    "programme",
                    "series",
                    "cartoon",
                    "character",
                    "pet",
                    "watches",
                    "watched",
                    "watching",
                    "reads",
                    "plays",
                    "playing",
                    "station",
                    "label",
                    "brand");

    static final Set<String> DATES =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mondays",
                    "tuesdays",
                    "wednesdays",
                    "thursdays",
                    "fridays",
                    "saturdays",
                    "sundays",
                    "january",
                    "february",
                    "march",
                    "july",
                    "september",
                    "october",
                    "november",
                    "december",
                    "ramadan",
                    "april",
                    "may",
                    "june",
                    "august");
    static final Set<String> DATES_AND_NAMES = Set.of("april", "may", "june", "august");
    static final Set<String> MOVES =
            Set.of(
                    "moved",
                    "move",
                    "moves",
                    "went",
                    "go",
                    "goes",
                    "going",
                    "travel",
                    "travels",
                    "walk",
                    "walks",
                    "drive",
                    "drives",
                    "came",
                    "close",
                    "back",
                    "bus",
                    "train",
                    "trip",
                    "way",
                    "return",
                    "returned",
                    "deported",
                    "flew",
                    "visit",
                    "visits",
                    "next");

    private NameCues() {}
}
