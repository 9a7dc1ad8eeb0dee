package london.dsco.advice.peeraudit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Borough;
import london.dsco.domain.NhsNumber;

/**
 * Takes out of a text what tells whom it is about. Practice after the ICO's guidance on
 * pseudonymisation (2025): the direct identifiers go, and the reader is bound not to look for the
 * person. It takes out too much rather than too little: every date, every long number, every place
 * with a capital.
 *
 * <p>It knows the names that the record knows and the ones it is told, and those after a title or a
 * relation ("Mr", "grandmother"), and two words with a capital inside a sentence. A single name
 * that nobody told it stays, such as a friend's; so does a story that only one child can have. A
 * person reads the copy before they rely on it.
 */
final class RedactionRules {

    /** Where a name is shorter, letters around it make another word: Ann and annual. */
    private static final int LONG_NAME = 5;

    private static final int SHORTEST = 2;
    private static final int SHORTEST_REFERENCE = 4;

    /** What stands in the name of a grown-up and is none. A child may be called Young. */
    private static final Set<String> NOT_NAMES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "mx",
                    "dr",
                    "mother",
                    "father",
                    "mum",
                    "dad",
                    "parent",
                    "carer",
                    "guardian",
                    "foster",
                    "grandmother",
                    "grandfather",
                    "aunt",
                    "uncle",
                    "brother",
                    "sister",
                    "child",
                    "the",
                    "and",
                    "of",
                    "for",
                    "to",
                    "by",
                    "young",
                    "person",
                    "his",
                    "her",
                    "their");

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String STROKE = "\\s?[./\\-\\u2010-\\u2015]\\s?";

    /** Repetitions of groups are bounded: a long text must not exhaust the stack or the time. */
    private static final Pattern EMAIL =
            of(
                    "(?<![\\p{L}\\p{Nd}._%+'-])[\\p{L}\\p{Nd}._%+'-]++@[\\p{L}\\p{Nd}-]++"
                            + "(?:\\.[\\p{L}\\p{Nd}-]++){0,8}");

    private static final Pattern LINK =
            of(
                    "(?:https?://|www\\.)\\S+|\\b(?:[\\p{L}\\p{Nd}-]++\\.){1,8}"
                            + "(?:uk|com|org|net|london|info)\\b\\S*");
    private static final Pattern DATE =
            of(
                    "\\b\\p{Nd}{1,4}"
                            + STROKE
                            + "\\p{Nd}{1,2}"
                            + STROKE
                            + "\\p{Nd}{1,4}\\b"
                            + "|\\b\\p{Nd}{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
                            + MONTH
                            + "(?:[\\s,-]+\\p{Nd}{2,4})?\\b"
                            + "|\\b(?:\\p{L}+-)?\\p{L}+\\s+of\\s+"
                            + MONTH
                            + "(?:[\\s,]+\\p{Nd}{4})?\\b"
                            + "|\\b"
                            + MONTH
                            + "[\\s,]+\\p{Nd}{4}\\b"
                            + "|\\b"
                            + MONTH
                            + "\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\p{Nd}{4})?\\b");
    private static final Pattern UPN =
            of(
                    "(?<![\\p{L}\\p{Nd}])\\p{L}\\p{Nd}(?:[ -]?\\p{Nd}){10}[ -]?[\\p{L}\\p{Nd}](?![\\p{L}\\p{Nd}])");
    private static final Pattern LONG_NUMBER =
            of("\\+?\\(?\\p{Nd}(?:[ .()/\\-\\u2010-\\u2015]{0,3}\\p{Nd}){4,60}");
    private static final Pattern POSTCODE =
            of("\\b[A-Z]{1,2}\\p{Nd}[A-Z\\p{Nd}]?\\s*\\p{Nd}[A-Z]{2}\\b");
    private static final Pattern LONDON_DISTRICT =
            Pattern.compile(
                    "\\b(?:EC|WC|NW|SE|SW|BR|CR|DA|EN|HA|IG|KT|RM|SM|TW|UB|E|N|W)\\d{1,2}[A-Z]?\\b");
    private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'\\u2019.&-]*";
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:\\b\\d+[a-zA-Z]?,?\\s+)?(?<!\\p{L})(?:"
                            + CAPITALISED
                            + "\\s+(?:(?:of|and|the|upon|on)\\s+){0,2}){1,6}(?i:school|academy|college|nursery"
                            + "|pre-?school|hospital|clinic|surgery|church|mosque|temple|synagogue|library"
                            + "|park|road|street|avenue|lane|close|gardens|court|house|estate|centre)\\b");
    private static final Pattern TITLED =
            Pattern.compile(
                    "\\b((?i:mr|mrs|ms|miss|mx|dr|prof)\\.?|(?i:(?:grand|step|god|half-?)?(?:nurse|uncle"
                            + "|aunt|auntie|aunty|nana|nan|gran|granny|ma|pa|brother|sister|mother|father"
                            + "|mum|dad|parent|cousin|friend|partner|husband|wife|son|daughter|twin"
                            + "|teacher|worker|carer|neighbour)s?)(?:,|\\s+(?:is|are|called|named))?)\\s+"
                            + CAPITALISED
                            + "(?:\\s+(?:(?:and|&)\\s+)?"
                            + CAPITALISED
                            + "){0,4}");

    /** Of the family and its friends; staff act in their role. */
    private static final Pattern RELATED =
            Pattern.compile(
                    "\\b((?i:(?:grand|step|god|half-?)?(?:uncle|aunt|auntie|aunty|nana|nan|gran|granny"
                            + "|brother|sister|mother|father|mum|dad|parent|cousin|friend|partner"
                            + "|husband|wife|son|daughter|twin|neighbour)s?)"
                            + "(?:,|\\s+(?:is|are|called|named))?)\\s+"
                            + CAPITALISED
                            + "(?:\\s+"
                            + CAPITALISED
                            + "){0,2}");

    /** Two words with a capital inside a sentence name somebody or some place. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<=[\\p{Ll},;]\\s)" + CAPITALISED + "(?:\\s+" + CAPITALISED + "){1,4}");

    private static final Pattern BOROUGHS = anyOf(boroughForms());

    private final Pattern references;
    private final Pattern names;

    RedactionRules(KnownIdentity known) {
        references = anyOf(literals(known.references()));
        names =
                anyOf(
                        Stream.concat(
                                        nameForms(known.child()),
                                        nameForms(known.others())
                                                .filter(each -> !NOT_NAMES.contains(each)))
                                .map(RedactionRules::nameForm));
    }

    /** See {@link ThirdPartyRules#without}. */
    static UnaryOperator<String> withoutNames(Collection<String> others, Collection<String> own) {
        Set<String> kept = nameForms(own).collect(Collectors.toSet());
        Pattern named =
                anyOf(
                        nameForms(others)
                                .filter(each -> !NOT_NAMES.contains(each) && !kept.contains(each))
                                .map(RedactionRules::nameForm));
        return text -> RELATED.matcher(folded(named, text, "[name]")).replaceAll("$1 [name]");
    }

    /**
     * @param text as the author wrote it; null for none
     * @return the same with each identifier replaced by its kind in square brackets; null for none
     */
    String redact(String text) {
        if (text == null) {
            return null;
        }
        String clean = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        clean = folded(references, clean, "[reference]");
        clean = EMAIL.matcher(clean).replaceAll("[e-mail]");
        clean = LINK.matcher(clean).replaceAll("[link]");
        clean = UPN.matcher(clean).replaceAll("[UPN]");
        clean = DATE.matcher(clean).replaceAll("[date]");
        clean = LONG_NUMBER.matcher(clean).replaceAll(RedactionRules::kindOfNumber);
        clean = POSTCODE.matcher(clean).replaceAll("[postcode]");
        clean = LONDON_DISTRICT.matcher(clean).replaceAll("[postcode]");
        clean = folded(names, clean, "[name]");
        clean = PLACE.matcher(clean).replaceAll("[place]");
        clean = TITLED.matcher(clean).replaceAll("$1 [name]");
        clean = folded(BOROUGHS, clean, "[place]");
        return NAMED.matcher(clean).replaceAll("[name or place]");
    }

    private static String kindOfNumber(MatchResult number) {
        String digits =
                number.group()
                        .codePoints()
                        .filter(Character::isDigit)
                        .mapToObj(each -> String.valueOf(Character.digit(each, 10)))
                        .collect(Collectors.joining());
        return NhsNumber.isValid(digits) ? "[NHS number]" : "[number]";
    }

    /** Found without regard to accents and case, replaced in the text as it stands. */
    private static String folded(Pattern pattern, String text, String replacement) {
        var found = pattern.matcher(fold(text));
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (found.find()) {
            result.append(text, from, found.start()).append(replacement);
            from = found.end();
        }
        return result.append(text.substring(from)).toString();
    }

    /** As long as the text, so that a place in one is the place in the other. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            folded.append(
                    switch (each) {
                        case '\u2019', '\u2018', '`', '\u00b4' -> '\'';
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
                        case '\u00f8', '\u00d8' -> 'o';
                        case '\u0142', '\u0141' -> 'l';
                        default -> base(each);
                    });
        }
        return folded.toString();
    }

    private static char base(char each) {
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD).charAt(0));
    }

    private static Stream<String> literals(Collection<String> references) {
        return references.stream()
                .map(RedactionRules::normal)
                .filter(each -> each.length() >= SHORTEST_REFERENCE)
                .map(Pattern::quote);
    }

    /** A name in full, without its separators, and each of its parts. */
    private static Stream<String> nameForms(Collection<String> names) {
        return names.stream()
                .map(RedactionRules::normal)
                .flatMap(
                        name -> {
                            String[] words = name.split("[^\\p{L}\\p{M}\\p{Nd}]+");
                            return Stream.concat(
                                    Stream.of(name, String.join("", words)), Arrays.stream(words));
                        })
                .filter(each -> each.length() >= SHORTEST);
    }

    private static String nameForm(String name) {
        String words =
                Arrays.stream(name.split("\\s+"))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\s+"));
        return name.length() >= LONG_NAME
                ? "[\\p{L}\\p{M}]*" + words + "[\\p{L}\\p{M}]*(?:'s)?"
                : words + "(?:'?s)?";
    }

    private static Stream<String> boroughForms() {
        Set<String> forms = new LinkedHashSet<>();
        for (Borough borough : Borough.values()) {
            String name = normal(borough.displayName());
            forms.add(name);
            forms.add(borough.slug());
            forms.add(name.replace(" and ", " & "));
            forms.addAll(Arrays.asList(name.split(" and | upon thames")));
        }
        return forms.stream().map(RedactionRules::nameForm);
    }

    private static String normal(String text) {
        return fold(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", ""))
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** The longest first, so that a part does not leave the rest of a name behind. */
    private static Pattern anyOf(Stream<String> forms) {
        String any =
                forms.distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Pattern.compile("(?!)")
                : of("(?<![\\p{L}\\p{M}\\p{Nd}])(?:" + any + ")(?![\\p{L}\\p{M}\\p{Nd}])");
    }

    private static Pattern of(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
