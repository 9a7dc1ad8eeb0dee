package london.dsco.advice.peeraudit;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import london.dsco.domain.NhsNumber;

/**
 * Removes from a text what reveals who it is about. This follows the ICO's guidance on
 * pseudonymisation (2025): direct identifiers are removed, and the reader must not try to identify
 * the person. It removes too much rather than too little: every date, every long number, every
 * capitalised place name.
 *
 * <p>It removes the names on the record and those that it is given. It also removes names after a
 * title or a relation ("Mr", "grandmother"), and two capitalised words in a row inside a sentence.
 * A single name that nobody gave it, such as a friend's, stays. So does a story that could be about
 * only one child. A person reads the copy before relying on it.
 */
final class RedactionRules {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String STROKE = "\\s?[./\\-\\u2010-\\u2015]\\s?";

    /**
     * Repetitions of groups are bounded, so that a long text cannot exhaust the stack or take too
     * long.
     */
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
                            + "(?:[\\s,-]+\\p{Nd}{2,4})?\\b|\\b(?:\\p{L}+-)?\\p{L}+\\s+of\\s+"
                            + MONTH
                            + "(?:[\\s,]+\\p{Nd}{4})?\\b|\\b"
                            + MONTH
                            + "[\\s,]+\\p{Nd}{4}\\b|\\b"
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

    /** One name of several may be known, and hidden already: "her brothers [name] and Yaw". */
    private static final String HIDDEN_OR_CAPITALISED = "(?:\\[name\\]|" + CAPITALISED + ")";

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
                            + HIDDEN_OR_CAPITALISED
                            + "(?:,?\\s+(?:(?:and|&)\\s+)?"
                            + HIDDEN_OR_CAPITALISED
                            + "){0,8}");

    /** Two capitalised words in a row inside a sentence name a person or a place. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<=[\\p{Ll},;]\\s)" + CAPITALISED + "(?:\\s+" + CAPITALISED + "){1,4}");

    private static final Pattern BOROUGHS = NameRules.ofBoroughs();

    private final Pattern references;
    private final Pattern names;

    RedactionRules(KnownIdentity known) {
        references = NameRules.ofReferences(known.references());
        names = NameRules.of(known.child(), known.others());
    }

    /**
     * @param text the author's text; null if there is none
     * @return the text with each identifier replaced by its kind in square brackets; null if there
     *     was none
     */
    String redact(String text) {
        if (text == null) {
            return null;
        }
        String clean = FoldingRules.plain(text);
        clean = FoldingRules.replace(references, clean, "[reference]");
        clean = EMAIL.matcher(clean).replaceAll("[e-mail]");
        clean = LINK.matcher(clean).replaceAll("[link]");
        clean = UPN.matcher(clean).replaceAll("[UPN]");
        clean = DATE.matcher(clean).replaceAll("[date]");
        clean = LONG_NUMBER.matcher(clean).replaceAll(RedactionRules::kindOfNumber);
        clean = POSTCODE.matcher(clean).replaceAll("[postcode]");
        clean = LONDON_DISTRICT.matcher(clean).replaceAll("[postcode]");
        clean = FoldingRules.replace(names, clean, "[name]");
        clean = PLACE.matcher(clean).replaceAll("[place]");
        clean = TITLED.matcher(clean).replaceAll("$1 [name]");
        clean = FoldingRules.replace(BOROUGHS, clean, "[place]");
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

    private static Pattern of(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
