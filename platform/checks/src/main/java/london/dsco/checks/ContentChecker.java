package london.dsco.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a text. Nothing changes it, so that threads may share it; what it takes grows with the
 * length of the text and not faster.
 */
public final class ContentChecker {

    private static final int LONGEST_ABBREVIATION = 6;

    private final RuleBook rules;
    private final Identifiers identifiers;
    private final BirthDates births;
    private final NameFinder names;
    private final Acronyms acronyms;
    private final List<SecondOpinion> opinions;
    private final PrivateMatters matters;

    private ContentChecker(
            RuleBook rules,
            Identifiers identifiers,
            BirthDates births,
            NameFinder names,
            Acronyms acronyms,
            List<SecondOpinion> opinions,
            PrivateMatters matters) {
        this.rules = rules;
        this.identifiers = identifiers;
        this.births = births;
        this.names = names;
        this.acronyms = acronyms;
        this.opinions = opinions;
        this.matters = matters;
    }

    /** With the rules of the region. */
    public static ContentChecker ofTheRegion() {
        RuleBook region = RuleBook.ofTheRegion();
        return of(region, SecondOpinion.shipped(region));
    }

    static ContentChecker of(RuleBook region, List<SecondOpinion> opinions) {
        Explanations explanations = Explanations.shipped();
        NameWords lists = NameWords.shipped();
        return new ContentChecker(
                region,
                new Identifiers(explanations),
                new BirthDates(explanations),
                new NameFinder(lists, explanations),
                Acronyms.shipped(lists),
                opinions,
                PrivateMatters.shipped(explanations, region));
    }

    /** The same, with other rules about words. */
    public ContentChecker with(RuleBook other) {
        return new ContentChecker(other, identifiers, births, names, acronyms, opinions, matters);
    }

    public RuleBook rules() {
        return rules;
    }

    /**
     * @param people the names that the case knows
     * @return in the order of the text
     */
    public List<ContentFinding> check(CheckedText text, KnownPeople people) {
        List<Word> words = Words.of(text.text());
        List<ContentFinding> found = new ArrayList<>();
        identifiers.find(text, found);
        births.find(text, words, people.child(), found);
        List<ContentFinding> identified = List.copyOf(found);
        names.find(text, words, people, found);
        if (!identified.isEmpty()) {
            found.removeIf(
                    each ->
                            each.code() == CheckCode.THIRD_PARTY_NAME
                                    && identified.stream().anyMatch(other -> overlap(each, other)));
        }
        rules.find(text, words, found);
        List<ContentFinding> education =
                found.stream().filter(each -> each.code() == CheckCode.NOT_SOCIAL_CARE).toList();
        opinions.forEach(each -> each.find(text, words, found));
        acronyms.find(text, words, people, found);
        found.removeIf(
                each ->
                        each.code() == CheckCode.THIRD_PARTY_NAME
                                && found.stream()
                                        .anyMatch(
                                                other ->
                                                        other.code() == CheckCode.JARGON
                                                                && other.start()
                                                                        .equals(each.start())
                                                                && other.end().equals(each.end())));
        matters.find(text, words, people.child(), found);
        if (found.isEmpty()) {
            return List.of();
        }
        dropJargonInside(identified, education, text.text(), found);
        return found.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(ContentFinding::start)
                                .thenComparing(ContentFinding::end)
                                .thenComparing(ContentFinding::code))
                .toList();
    }

    /**
     * A word of the service inside an address, or inside what is no social care, is of no use; an
     * abbreviation there still is.
     *
     * @param education what a rule found, in its place; a second opinion is on the whole text
     */
    private static void dropJargonInside(
            List<ContentFinding> identified,
            List<ContentFinding> education,
            String text,
            List<ContentFinding> found) {
        found.removeIf(
                each ->
                        each.code() == CheckCode.JARGON
                                && (identified.stream().anyMatch(other -> overlap(each, other))
                                        || isInWords(each, text)
                                                && education.stream()
                                                        .anyMatch(other -> overlap(each, other))));
    }

    private static boolean isInWords(ContentFinding found, String text) {
        return found.end() - found.start() > LONGEST_ABBREVIATION
                && Character.isLowerCase(text.charAt(found.end() - 1));
    }

    private static boolean overlap(ContentFinding one, ContentFinding other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
