package london.dsco.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a full date that a text says is somebody's birth, or that stands where a birth date stands
 * in a line of particulars. A month or a year alone is none. Nothing here is compared with today:
 * that a date is old does not make it a birth.
 *
 * <p>The patterns are fixed, each with limited repetition.
 */
final class BirthDates {

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String YEAR = "(?:(?:19|20)\\d{2}|['\\u2019]?\\d{2})";
    private static final String DAY_IN_WORDS =
            "(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
                    + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth"
                    + "|eighteenth|nineteenth|twentieth|thirtieth)";
    private static final String FEAST =
            "(?:christmas (?:day|eve)|boxing day|new year['\\u2019]?s (?:day|eve)|valentine['\\u2019]?s day)";
    private static final String DATE =
            "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2} ?[./|-] ?\\d{1,2} ?[./|-] ?"
                    + YEAR
                    + "|\\d{1,2} \\d{1,2} "
                    + YEAR
                    + "|\\d{1,2}(?:st|nd|rd|th)?[ /.-]{0,2}(?:(?:day )?of )?"
                    + MONTH
                    + "\\.?,?[ /.-]{0,2}(?:of |in )?"
                    + YEAR
                    + "|"
                    + DAY_IN_WORDS
                    + "(?: day)? (?:of )?"
                    + MONTH
                    + ",?(?: in)? (?:(?:19|20)\\d{2}|(?:two thousand|twenty|nineteen)(?:[ -]\\p{L}{3,9}){1,3})"
                    + "|"
                    + MONTH
                    + "\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?,? "
                    + YEAR
                    + "|"
                    + FEAST
                    + ",?(?: in| of)? (?:19|20)\\d{2})(?![\\w/]|[.-]\\d)";
    private static final String NAMED_DAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?";
    private static final int CASES =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What says that a date of birth follows. */
    private static final String SAID =
            "(?:(?<!\\w)(?:yob ?/ ?)?d[./-]? ?o[./-]? ?b(?!\\p{L})[.]?|date[ -]of[ -](?:birth|brith|birht|bith|brth|b(?!\\p{L}))|birth ?-?date"
                    + "|(?<!\\w)bi\\p{L}{2,4}day|(?<!\\w)b['\u2019]?day)(?:\\s?\\((?:dd?[ /.-]?mm?[ /.-]?yy(?:yy)?|child|self|mother|father)\\))?";

    /** No digit, and no end of a sentence. */
    private static final String BETWEEN = "(?:[^\\d.;!?\\n]|\\.(?! ?\\p{Lu})){0,45}?";

    private static final Pattern AFTER_WORDS =
            Pattern.compile(SAID + "(" + BETWEEN + "(?<!\\w))" + NAMED_DAY + DATE, CASES);

    /** On the next line of a form, or in the next column. */
    private static final Pattern IN_A_FORM =
            Pattern.compile(SAID + "[\\s:|.=-]{1,6}" + DATE, CASES);

    private static final Pattern RUN_TOGETHER =
            Pattern.compile(
                    "(?<!\\w)(?:d\\.?o\\.?b\\.?[ :=-]{0,3}(?:"
                            + DATE
                            + "|\\d{8}(?!\\d))|(?-i:b)[ .]{1,2}"
                            + DATE
                            + ")",
                    CASES);

    /** With the weeks of a pregnancy, which are the only number that may stand between. */
    private static final Pattern BORN =
            Pattern.compile(
                    "(?<!\\w)(?:born|bron|b\\.|(?:he|she|baby|twins?) (?:was|were) delivered|birth|in(?:to)? th(?:e|is) world|arrived (?:\\p{L}+ (?:weeks?|days?|months?) )?(?:early|late|prematurely)"
                            + "|delivered (?:early|prematurely|by (?:emergency |planned )?(?:caesarean|c-section|section|forceps)))"
                            + "((?:[^\\d.;!?\\n]|\\d{2}(?:\\+\\d)? ?(?:weeks|/40)|\\d{1,2}(?:[.:]\\d{2})? ?[ap]m|\\.(?! ?\\p{Lu})){0,75}?(?<!\\w))"
                            + NAMED_DAY
                            + DATE,
                    CASES);

    private static final Pattern BEFORE_WORDS =
            Pattern.compile(
                    "(?<!\\w)"
                            + DATE
                            + "(?: ?\\((?:d\\.?o\\.?b\\.?|birth|born|date of birth)\\)| (?:is|was|as|being) (?:\\p{L}+(?:['\\u2019]s)? ){0,2}(?:dob|d\\.o\\.b|date of birth|birthday|birth date)"
                            + "|,? (?:(?:is )?(?:when|that|the day) )?(?:\\p{L}+ ){1,3}(?:was|were) born\\b)",
                    CASES);
    private static final String AGE =
            "(?<![\\w/.-])(?:aged?:? |is |turned )(?:\\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty))(?: ?(?:years?|yrs?|y/?o)(?:[ -]old| of age)?)?";
    private static final Pattern TURNED =
            Pattern.compile(
                    "(?<!\\w)(?:turns?|turned|turning|reach(?:es|ed)?|attain(?:s|ed)?|becomes?|became|will be) (?:the age of )?(?:\\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty))(?: years old| years of age)?,? on "
                            + NAMED_DAY
                            + DATE,
                    CASES);
    private static final Pattern AFTER_SEX =
            Pattern.compile(
                    "(?<!\\w)(?:male|female|boy|girl|(?:child|pupil|young person|client|student|patient|subject)(?:'s)?(?: details| particulars)?)(?:, ?|: ?| ?\\(| ?[/|\u2013-] ?)"
                            + DATE
                            + "(?=\\)|,|;| ?[/|]|\\.?$|\\.? ?\\n)",
                    CASES);
    private static final Pattern AMONG_KIN =
            Pattern.compile(
                    "(?<=(?:siblings?|household|family|children|brothers?|sisters?|parents?)(?: members?)?(?::| are)[^\\n;]{0,80}[ ,(])"
                            + "(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?-i:\\p{Lu})\\p{L}+,? ?\\(?"
                            + DATE
                            + "(?=\\)|,|;|\\.?$|\\.? ?\\n| and )",
                    CASES);
    private static final String YEARS_OLD =
            "(?<![\\w/.-])\\d{1,2} ?(?:years?|yrs?|y/?o)(?: old| of age)?(?:,? (?:and )?\\d{1,2} ?(?:months?|mths?))?";
    private static final Pattern BEFORE_AGE =
            Pattern.compile(
                    "(?<![\\w/.-])"
                            + DATE
                            + "(?:, ?| ?\\(|, ?\\()(?:now |currently )?(?:aged?:? \\d{1,2}(?!\\w)|"
                            + YEARS_OLD
                            + "(?:(?<= old)|(?<=of age)|(?<=y/o)|(?<=yo)|(?=[).;,]|\\.?$|\\.? ?\\n)))",
                    CASES);
    private static final Pattern AFTER_AGE =
            Pattern.compile(
                    "(?:"
                            + AGE
                            + "|"
                            + YEARS_OLD
                            + ")(?:, ?| ?\\(| ?[/\u2013-] )("
                            + DATE
                            + ")(?=\\)|,|;| ?/|\\.?$|\\.? ?\\n)",
                    CASES);
    private static final String KIN =
            "(?:mother|mum|father|dad|sister|brother|sibling|twin|half-?(?:brother|sister)|baby|son|daughter)";
    private static final Pattern BESIDE_KIN =
            Pattern.compile(
                    "(?<!\\w)"
                            + KIN
                            + "(?:(?: (?-i:\\p{Lu})\\p{L}+){0,2}(?:: ?| ?\\()"
                            + DATE
                            + "(?=\\)|,|;|\\.?$|\\.? ?\\n)|, ?"
                            + DATE
                            + "(?=;|,))|(?<!\\w)"
                            + DATE
                            + " ?\\("
                            + KIN
                            + "\\)",
                    CASES);
    private static final Pattern ANY_DATE = Pattern.compile("(?<![\\w/.-])" + DATE, CASES);

    /** Words after which the date is that of something else. */
    private static final Pattern OTHER_MATTER =
            Pattern.compile(
                    "(?<!\\w)(?:seen|saw|see|sees|visit\\w*|review\\w*|assess\\w*|meeting|met|dated|signed|panel|received"
                            + "|came|come|moved|surgery|operation|had|has|have|started|admitted|diagnos\\w*|placed|attend\\w*"
                            + "|went|since|until|died|joined|arriv\\w*|discharged|left|lived|began|stopped|and (?:he|she|they|then|was)"
                            + "|which|but|party|money|presents?|cake|tea|trip|meal|outing|treat|gave|certificate of"
                            + "|registered at|removed|taken|spent|unknown|not known|expired|changed)(?!\\w)",
                    CASES);

    /** A line that is about a day, and not about who somebody is. */
    private static final Pattern OF_A_DAY =
            Pattern.compile(
                    "(?<!\\w)(?:seen|visit\\w*|review\\w*|report\\w*|letter|meeting|assess\\w*|observ\\w*|signed|dated|calls?|called|phone call"
                            + "|rang|spoke|e-?mail\\w*|panel|conference|settled|about|attended|update|note|from|until)(?!\\w)",
                    CASES);

    private static final Pattern GENDER =
            Pattern.compile(
                    "^(?:[ \\t|,(:/\\u2013-]|male|female|boy|girl|m(?!\\p{L})|f(?!\\p{L})|\\p{Lu}[\\p{L}'\\u2019-]+(?=[ ,(]))*$",
                    Pattern.UNICODE_CASE);
    private static final Pattern AFTER_PARTICULARS =
            Pattern.compile(
                    "^(?:\\s*$|\\s?\\n|\\s?\\t| ?[,;/|\u2013-]|\\.(?:\\s|$)| (?:nhs|upn|year|yr|y\\d|school|female|male|f\\b|m\\b|address|aged?\\b|ethnic|ref|id\\b|attend))",
                    CASES);

    /** Without which nothing below has to be looked for; most texts hold none. */
    private static final Pattern PERHAPS = Pattern.compile(DATE + "|\\d{8}", CASES);

    /** From its first digit to its last, and more. */
    private static final int LONGEST_DATE = 40;

    private static final int LOOK_ON = 14;
    private static final int FURTHEST_FROM_A_NAME = 30;
    private static final Set<String> OPENS_A_PLACE = Set.of("(", ",", "/", "-", "\u2013", ":", "|");

    private final Explanations explanations;

    BirthDates(Explanations explanations) {
        this.explanations = explanations;
    }

    /**
     * @param words of the text
     * @param child names of the child
     */
    void find(CheckedText text, List<Word> words, Set<String> child, List<ContentFinding> found) {
        boolean perhaps = holdsDigitsOfADate(text.text()) || holdsYearInWords(words);
        if (!perhaps || !PERHAPS.matcher(text.text()).find()) {
            return;
        }
        int before = found.size();
        said(AFTER_WORDS, text, found);
        all(IN_A_FORM, text, found);
        all(RUN_TOGETHER, text, found);
        said(BORN, text, found);
        all(BEFORE_WORDS, text, found);
        all(AFTER_AGE, text, found);
        all(TURNED, text, found);
        if (!OF_A_DAY.matcher(text.text()).find()) {
            all(BEFORE_AGE, text, found);
            all(BESIDE_KIN, text, found);
            all(AFTER_SEX, text, found);
            all(AMONG_KIN, text, found);
        }
        besideTheName(text, child, found);
        for (int i = found.size() - 1; i > before; i--) {
            ContentFinding each = found.get(i);
            boolean again =
                    found.subList(before, i).stream()
                            .anyMatch(
                                    other ->
                                            each.start() < other.end()
                                                    && other.start() < each.end());
            if (again) {
                found.remove(i);
            }
        }
    }

    /** Whether as many digits stand as close together as in a date: most texts hold fewer. */
    private static boolean holdsDigitsOfADate(String text) {
        int last = -LONGEST_DATE;
        int before = -LONGEST_DATE;
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                if (at - before < LONGEST_DATE) {
                    return true;
                }
                before = last;
                last = at;
            }
        }
        return false;
    }

    /** Half of a character beyond 16 bits may be one. */
    private static boolean isDigit(char each) {
        return each >= '0'
                && (each <= '9'
                        || each > 'z' && (Character.isDigit(each) || Character.isSurrogate(each)));
    }

    private static boolean holdsYearInWords(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).count() ? words.get(i).folded() : "";
            if (word.equals("nineteen") || word.equals("twenty")) {
                return true;
            }
            if (word.equals("two")
                    && i + 1 < words.size()
                    && words.get(i + 1).folded().equals("thousand")) {
                return true;
            }
        }
        return false;
    }

    private void said(Pattern pattern, CheckedText text, List<ContentFinding> found) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            if (!OTHER_MATTER.matcher(matcher.group(1)).find()) {
                add(text, matcher.start(), matcher.end(), found);
            }
        }
    }

    private void all(Pattern pattern, CheckedText text, List<ContentFinding> found) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            add(text, matcher.start(), matcher.end(), found);
        }
    }

    /** "Re: Amina (3.4.15)", "Amina, female, 3 April 2015, Year 5". */
    private void besideTheName(CheckedText text, Set<String> child, List<ContentFinding> found) {
        Matcher date = ANY_DATE.matcher(text.text());
        while (date.find()) {
            String line = text.text().substring(lineStart(text.text(), date.start()), date.start());
            String lower = line.toLowerCase(Locale.ROOT);
            for (String name : child) {
                int at = lower.lastIndexOf(name.toLowerCase(Locale.ROOT));
                String between = at < 0 ? null : line.substring(at + name.length());
                if (between != null
                        && !OF_A_DAY.matcher(line).find()
                        && between.length() < FURTHEST_FROM_A_NAME
                        && GENDER.matcher(between).matches()
                        && isAlone(text.text(), between, date.end())) {
                    add(text, date.start(), date.end(), found);
                    break;
                }
            }
        }
    }

    /** In brackets, between commas, or at the end of a line. */
    private static boolean isAlone(String text, String between, int end) {
        String opens = between.strip();
        if (text.startsWith(")", end)) {
            return opens.endsWith("(");
        }
        boolean set = opens.isEmpty() || OPENS_A_PLACE.stream().anyMatch(opens::endsWith);
        String rest = text.substring(end, Math.min(end + LOOK_ON, text.length()));
        return set && AFTER_PARTICULARS.matcher(rest).find();
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    private void add(CheckedText text, int start, int end, List<ContentFinding> found) {
        found.add(explanations.finding(CheckCode.DATE_OF_BIRTH_STATED, text, start, end));
    }
}
