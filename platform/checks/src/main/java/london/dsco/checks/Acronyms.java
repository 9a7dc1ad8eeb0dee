package london.dsco.checks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds abbreviations that a text does not explain. The list is of those that everybody knows: the
 * ones of the services are without number. Words and names in capitals are none.
 */
final class Acronyms {

    private static final String FILE = "/checks/acronyms.json";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}'\\u2019.@:/&-])(?:[A-Z]{2,6}(?:s|['\\u2019](?:s|d|ed))?|(?!Mc)[A-Z]{1,2}[a-z][A-Z]{1,3}s?|DoLs?|SENCos?|KS\\d|[A-Z][24][A-Z]|CAFCASS|SENDIST|SENDIASS"
                            + "|[A-Z]&[A-Z]|[Ss] ?\\d{2}|\\d:\\d|[12]-1(?= (?:support|work|care|carer|staff|session|adult|time|help)))"
                            + "(?![\\p{L}\\p{N}@/'\\u2019&]|-\\d|:(?=\\S))");

    /** What may stand before it in brackets that explain it. */
    private static final Pattern NAMED =
            Pattern.compile("\\p{Ll} \\((?:also |or |called |known as |the |an? )+$");

    /** What says that the words on the other side mean the same: "PA, that is, ...". */
    private static final Pattern SAYS_BEFORE =
            Pattern.compile("(?:\\b(?:that is|i\\.e\\.|ie|or)|[\\u2013=-]),? (?:an? |the )?$");

    private static final Pattern SAYS_AFTER =
            Pattern.compile(",? (?:that is|i\\.e\\.|ie|or|stands for|means|[\\u2013=-])[ ,]");

    /** Letters at the end of a number plate. */
    private static final int PLATE = 3;

    private static final Pattern PLATE_BEFORE = Pattern.compile("\\b[A-Z]{1,2}\\d{1,3} $");

    private static final int LONGEST_PLATE = 8;
    private static final int LONGEST_NAMED = 30;
    private static final int LINE_IN_CAPITALS = 12;

    /** An abbreviation has at most as many letters. */
    private static final int LONGEST = 6;

    /** How far apart two capitals of one form are at most: "DoL". */
    private static final int CLOSE = 2;

    /** How many words may stand between an abbreviation and its words. */
    private static final int NEAR = 3;

    /** How many words may follow before they begin. */
    private static final int SOON = 8;

    /** How many letters one word may give: "coordinator" in SENCO. */
    private static final int MOST_LETTERS = 3;

    private static final Set<String> SMALL =
            Set.of(
                    "and", "of", "the", "for", "in", "to", "a", "an", "with", "on", "or", "at",
                    "by");

    private static final Set<String> SHORT_WORDS =
            Set.of(
                    "NO", "OK", "IT", "AM", "PM", "SO", "GO", "UP", "ON", "IN", "OF", "IS", "HE",
                    "ME", "MY", "WE", "DO", "TO", "AT", "BY", "IF", "OR", "AN", "AS", "BE", "US",
                    "OH", "MR", "HI");

    private final AcronymFile file;
    private final Set<String> known;
    private final Set<String> alsoWords;
    private final NameWords lists;

    private Acronyms(AcronymFile file, NameWords lists) {
        this.file = file;
        this.known = Set.copyOf(file.known());
        this.alsoWords = Set.copyOf(file.alsoWords());
        this.lists = lists;
    }

    static Acronyms shipped(NameWords lists) {
        try (InputStream in = Acronyms.class.getResourceAsStream(FILE)) {
            return new Acronyms(
                    JsonMapper.builder().build().readValue(in, AcronymFile.class), lists);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /**
     * @param words of the text
     */
    void find(CheckedText text, List<Word> words, KnownPeople people, List<ContentFinding> found) {
        if (!mayHoldOne(text.text()) || isInCapitals(text.text(), words)) {
            return;
        }
        Set<String> explained = new HashSet<>();
        Matcher matcher = FORM.matcher(text.text());
        while (matcher.find()) {
            String acronym = matcher.group().replaceFirst("(?:s|['\\u2019](?:s|d|ed))$", "");
            if (isExplained(text.text(), words, acronym, matcher)) {
                explained.add(acronym);
            }
            if (!known.contains(acronym)
                    && !isOfAPlate(text.text(), matcher)
                    && !explained.contains(acronym)
                    && !isAWord(acronym, people)
                    && (!acronym.contains(":") || file.forms().contains(acronym))) {
                found.add(finding(text, matcher));
            }
        }
    }

    private static String before(String text, Matcher matcher, int letters) {
        return text.substring(Math.max(0, matcher.start() - letters), matcher.start());
    }

    /** "A12 BCD" and "LB12 XYZ" are of a car. */
    private static boolean isOfAPlate(String text, Matcher matcher) {
        return matcher.group().length() == PLATE
                && PLATE_BEFORE.matcher(before(text, matcher, LONGEST_PLATE)).find();
    }

    /** Whether what no form can do without is there: two capitals close by, a digit or an "&". */
    private static boolean mayHoldOne(String text) {
        int capital = -CLOSE - 1;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '&' || each >= '0' && each <= '9') {
                return true;
            }
            if (each >= 'A' && each <= 'Z') {
                if (at - capital <= CLOSE) {
                    return true;
                }
                capital = at;
            }
        }
        return false;
    }

    /** In capitals for stress, or a name: "do NOT", "SAM", "IKEA". */
    private boolean isAWord(String acronym, KnownPeople people) {
        if (alsoWords.contains(acronym) || !acronym.chars().allMatch(Character::isLetter)) {
            return false;
        }
        if (acronym.length() == 2) {
            return SHORT_WORDS.contains(acronym);
        }
        if (!acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
            return false;
        }
        Word word = Words.of(acronym).get(0);
        boolean child =
                people.child().stream()
                        .flatMap(each -> Words.of(each).stream())
                        .anyMatch(each -> each.folded().equals(word.folded()));
        return child || lists.isOrdinary(word) || lists.isName(word) || lists.isNotPeople(word);
    }

    /** In brackets after its words, followed by them in brackets, or spelt out close by. */
    private static boolean isExplained(
            String text, List<Word> words, String acronym, Matcher matcher) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < matcher.start()) {
            at++;
        }
        boolean bracketed =
                at > 0
                        && text.charAt(matcher.start() - 1) == '('
                        && matcher.end() < text.length()
                        && text.charAt(matcher.end()) == ')'
                        && !words.get(at - 1).isCapital();
        return bracketed
                || isNamedInBrackets(text, matcher)
                || text.startsWith(" (", matcher.end())
                        && matcher.end() + 2 < text.length()
                        && Character.isLowerCase(text.charAt(matcher.end() + 2))
                || isSpeltOut(acronym, words, at, isBeside(text, matcher) ? 2 : MOST_LETTERS);
    }

    /** "A tube into her stomach (a PEG)". */
    private static boolean isNamedInBrackets(String text, Matcher matcher) {
        return matcher.end() < text.length()
                && text.charAt(matcher.end()) == ')'
                && NAMED.matcher(before(text, matcher, LONGEST_NAMED)).find();
    }

    /** A bracket or "that is" before or after it. */
    private static boolean isBeside(String text, Matcher matcher) {
        return matcher.start() > 0 && text.charAt(matcher.start() - 1) == '('
                || text.startsWith(" (", matcher.end())
                || SAYS_BEFORE.matcher(before(text, matcher, LONGEST_NAMED)).find()
                || SAYS_AFTER.matcher(text).region(matcher.end(), text.length()).lookingAt();
    }

    /** Whether words close by begin with its letters: "Multi-Agency Safeguarding Hub, or MASH". */
    private static boolean isSpeltOut(String acronym, List<Word> words, int at, int fewest) {
        String letters = acronym.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.length() < fewest) {
            return false;
        }
        for (int from = Math.max(0, at - 2 * letters.length() - NEAR);
                from < Math.min(words.size(), at + SOON + 1);
                from++) {
            if (from != at
                    && !words.get(from).folded().startsWith(letters)
                    && spells(words, from, letters, 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spells(List<Word> words, int at, String letters, int from) {
        if (from == letters.length()) {
            return true;
        }
        if (at == words.size() || words.get(at).isAllCapitals()) {
            return false;
        }
        String word = words.get(at).folded();
        for (int taken = 1;
                taken <= MOST_LETTERS
                        && from + taken <= letters.length()
                        && word.startsWith(letters.substring(from, from + taken));
                taken++) {
            if (word.length() > taken && spells(words, at + 1, letters, from + taken)) {
                return true;
            }
        }
        return from > 0 && SMALL.contains(word) && spells(words, at + 1, letters, from);
    }

    /** A line without one ordinary word is not in capitals for stress: "GMFCS V; MACS V." */
    private boolean isInCapitals(String text, List<Word> words) {
        return text.length() > LINE_IN_CAPITALS
                && text.chars().noneMatch(Character::isLowerCase)
                && words.stream()
                        .anyMatch(
                                each ->
                                        each.text().length() > LONGEST
                                                || each.text().length() > 1
                                                        && (lists.isOrdinary(each)
                                                                || lists.isName(each)));
    }

    private ContentFinding finding(CheckedText text, Matcher matcher) {
        return new ContentFinding(
                CheckCode.JARGON,
                text.at(),
                matcher.start(),
                matcher.end(),
                file.reason(),
                file.citation(),
                file.suggestion(),
                Severity.ADVISORY);
    }

    /**
     * @param known what everybody knows
     * @param forms what is not in letters
     * @param alsoWords what is an abbreviation although it is a word or a name too
     */
    private record AcronymFile(
            String reason,
            String citation,
            String suggestion,
            List<String> known,
            List<String> forms,
            List<String> alsoWords) {}
}
