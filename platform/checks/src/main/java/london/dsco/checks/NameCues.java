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
                    "du", "st", "ter", "ten", "op", "bou", "ou", "\u00f3", "ni", "nic", "mac", "af",
                    "y", "e");

    static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "each", "every", "any", "some");
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

    /** Before a word that says what somebody is. */
    static final Set<String> STATES = Set.of("are", "is", "were", "was");

    static final Set<String> WITH = Set.of("with", "w");

    /** Between a word for a person and the name. */
    static final Set<String> NAMING =
            Set.of("is", "was", "called", "named", "are", "with", "w", "being", "known", "as");

    /** Before "with" and a name. */
    static final Set<String> TOGETHER =
            Set.of(
                    "discussed",
                    "spoke",
                    "spoken",
                    "met",
                    "agreed",
                    "settles",
                    "lives",
                    "living",
                    "stays",
                    "staying",
                    "plays",
                    "sleeps",
                    "goes",
                    "left",
                    "contact",
                    "seen",
                    "placed",
                    "shared",
                    "checked",
                    "only",
                    "alone",
                    "safe",
                    "calm",
                    "calmer",
                    "moved",
                    "visit",
                    "call",
                    "time",
                    "out",
                    "home");

    /** A list in a note begins so. */
    static final Set<String> LABELS =
            Set.of(
                    "duty",
                    "present",
                    "seen",
                    "apologies",
                    "attendees",
                    "attended",
                    "contact",
                    "author",
                    "signed",
                    "cc",
                    "from",
                    "to",
                    "allocated",
                    "lead",
                    "interpreter",
                    "sw",
                    "participants",
                    "referrer",
                    "completed",
                    "by",
                    "name",
                    "people");

    static final Set<String> BIG = Set.of("big", "little", "old", "young", "auld", "wee");
    static final Set<String> FEELINGS =
            Set.of(
                    "frightened",
                    "worried",
                    "tired",
                    "exhausted",
                    "upset",
                    "happy",
                    "anxious",
                    "pregnant",
                    "unwell",
                    "disabled",
                    "autistic",
                    "able",
                    "unable",
                    "willing",
                    "keen",
                    "concerned",
                    "supportive",
                    "present",
                    "married",
                    "separated");
    static final Set<String> BEFORE_A_DATE =
            Set.of(
                    "in", "since", "by", "of", "until", "from", "to", "next", "last", "the", "this",
                    "on", "and");

    /** After these a name typed without a capital is one, although it is another word too. */
    static final Set<String> RELATIVES =
            Set.of(
                    "uncle", "aunt", "aunty", "auntie", "cousin", "nan", "nana", "nanny", "granny",
                    "grandma", "grandad", "mr", "mrs");

    static final Set<String> VERBS_AND_NAMES = Set.of("will", "may", "can", "mark", "see", "an");

    /** Of books and films, with a title. */
    static final Set<String> FICTION =
            Set.of(
                    "mr bean",
                    "mr tumble",
                    "mr men",
                    "mr maker",
                    "mr potato",
                    "mr bump",
                    "mr tickle",
                    "mr happy",
                    "mrs doubtfire",
                    "miss rabbit",
                    "miss hoolie",
                    "dr who",
                    "dr seuss",
                    "doctor who",
                    "father christmas",
                    "mr whippy",
                    "mr beast",
                    "mr bloom",
                    "captain america",
                    "captain underpants",
                    "nanny mcphee",
                    "mother goose",
                    "mr bates",
                    "sister act",
                    "lady gaga",
                    "lady bug",
                    "sir topham",
                    "lord voldemort",
                    "mr snuffles",
                    "nanny plum",
                    "miss polly",
                    "granny weatherwax",
                    "mr benn");

    static final Set<String> HIS =
            Set.of(
                    "his",
                    "her",
                    "their",
                    "my",
                    "our",
                    "a",
                    "the",
                    "an",
                    "who",
                    "whose",
                    "older",
                    "younger",
                    "elder",
                    "eldest",
                    "half",
                    "maternal",
                    "paternal",
                    "former",
                    "previous",
                    "new");
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
                    "group",
                    "ward",
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
                    "author",
                    "fan",
                    "singer",
                    "footballer",
                    "rapper",
                    "actor",
                    "music",
                    "songs",
                    "videos",
                    "episodes",
                    "blanket",
                    "guinea",
                    "tortoise",
                    "budgie",
                    "snake",
                    "lizard",
                    "gerbil",
                    "fish",
                    "donkey",
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

    /** After the name of a family in the plural. */
    static final Set<String> OF_A_FAMILY =
            Set.of("next", "foster", "live", "downstairs", "upstairs", "opposite");

    private NameCues() {}
}
