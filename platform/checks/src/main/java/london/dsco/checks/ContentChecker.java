package london.dsco.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks a text. Nothing changes it, so that threads may share it; what it takes grows with the
 * length of the text and not faster.
 */
public final class ContentChecker {

    private final RuleBook rules;
    private final Identifiers identifiers;
    private final BirthDates births;
    private final NameFinder names;
    private final Acronyms acronyms;

    private ContentChecker(
            RuleBook rules,
            Identifiers identifiers,
            BirthDates births,
            NameFinder names,
            Acronyms acronyms) {
        this.rules = rules;
        this.identifiers = identifiers;
        this.births = births;
        this.names = names;
        this.acronyms = acronyms;
    }

    /** With the rules of the region. */
    public static ContentChecker ofTheRegion() {
        Explanations explanations = Explanations.shipped();
        NameWords lists = NameWords.shipped();
        return new ContentChecker(
                RuleBook.ofTheRegion(),
                new Identifiers(explanations),
                new BirthDates(explanations),
                new NameFinder(lists, explanations),
                Acronyms.shipped(lists));
    }

    /** The same, with other rules about words. */
    public ContentChecker with(RuleBook other) {
        return new ContentChecker(other, identifiers, births, names, acronyms);
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
        acronyms.find(text, words, people, found);
        if (found.isEmpty()) {
            return List.of();
        }
        return found.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(ContentFinding::start)
                                .thenComparing(ContentFinding::end)
                                .thenComparing(ContentFinding::code))
                .toList();
    }

    private static boolean overlap(ContentFinding one, ContentFinding other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
