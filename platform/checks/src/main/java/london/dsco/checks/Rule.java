package london.dsco.checks;

import java.util.List;
import java.util.Set;

/**
 * A rule about the words of a text, as data. Its examples are its tests: nothing applies a rule
 * that does not find what it says that it finds.
 *
 * @param id in kebab case, unique in a rule book
 * @param fields which texts it is about; empty for all
 * @param sections of the plan; empty for all, and for texts of none
 * @param bases of the provision; empty for all
 * @param fromAge whole years from which it holds; null for no limit
 * @param underAge whole years below which it holds; null for no limit
 * @param kind what of the phrases makes a finding; {@code FINDS} unless it says otherwise
 * @param phrases written as {@code PhraseParser} says
 * @param unless phrases whose presence in the same sentence excuses it
 * @param unlessText phrases whose presence anywhere in the text excuses it
 * @param marks what of the text a finding points at; {@code WORDS} unless it says otherwise
 * @param finds texts in which it finds something
 * @param leaves texts in which it finds nothing
 */
public record Rule(
        String id,
        CheckCode code,
        Set<CheckedField> fields,
        Set<Section> sections,
        Set<Basis> bases,
        Integer fromAge,
        Integer underAge,
        Kind kind,
        List<String> phrases,
        List<String> unless,
        List<String> unlessText,
        Marks marks,
        String reason,
        String citation,
        String suggestion,
        Severity severity,
        List<String> finds,
        List<String> leaves) {

    /** What makes a finding. */
    public enum Kind {
        /** That a phrase is there. */
        FINDS,
        /** That none of the phrases is there. */
        MISSES
    }

    /** What a finding points at. */
    public enum Marks {
        /** The words of each phrase. */
        WORDS,
        /**
         * The part of a sentence, from comma to comma, in which the first phrase stands: the rest
         * says the same again.
         */
        FIRST,
        /** The sentence in which they stand. */
        SENTENCE
    }

    public Rule {
        fields = fields == null ? Set.of() : Set.copyOf(fields);
        sections = sections == null ? Set.of() : Set.copyOf(sections);
        bases = bases == null ? Set.of() : Set.copyOf(bases);
        kind = kind == null ? Kind.FINDS : kind;
        phrases = phrases == null ? List.of() : List.copyOf(phrases);
        unless = unless == null ? List.of() : List.copyOf(unless);
        unlessText = unlessText == null ? List.of() : List.copyOf(unlessText);
        marks = marks == null ? Marks.WORDS : marks;
        severity = severity == null ? Severity.ADVISORY : severity;
        finds = finds == null ? List.of() : List.copyOf(finds);
        leaves = leaves == null ? List.of() : List.copyOf(leaves);
    }

    boolean isAbout(CheckedText text) {
        return (fields.isEmpty() || fields.contains(text.field()))
                && (sections.isEmpty()
                        || text.section() != null && sections.contains(text.section()))
                && (bases.isEmpty() || text.basis() != null && bases.contains(text.basis()))
                && (fromAge == null || text.age() != null && text.age() >= fromAge)
                && (underAge == null || text.age() != null && text.age() < underAge);
    }

    /** A text of the kind that the rule is about, for its examples. */
    CheckedText example(String text) {
        return new CheckedText(
                "",
                fields.stream().sorted().findFirst().orElse(CheckedField.FREE_TEXT),
                text,
                sections.stream().sorted().findFirst().orElse(null),
                bases.stream().sorted().findFirst().orElse(null),
                exampleAge());
    }

    private Integer exampleAge() {
        if (fromAge != null) {
            return fromAge;
        }
        return underAge == null ? null : underAge - 1;
    }
}
