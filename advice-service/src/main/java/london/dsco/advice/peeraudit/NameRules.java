package london.dsco.advice.peeraudit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Borough;

/** The forms in which a known name can appear in a text that {@link FoldingRules} has folded. */
final class NameRules {

    /** Letters around a shorter name make another word: Ann and annual. */
    private static final int LONG_NAME = 5;

    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_REFERENCE = 4;

    /** Words beside an adult's name that are not part of it. A child may be called Young. */
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

    private NameRules() {}

    /**
     * Returns every form of every name.
     *
     * @param child names of the child or young person, each of which counts as a name
     * @param others names of other people, in full; words such as "mother" in them do not count as
     *     names
     */
    static Pattern of(Collection<String> child, Collection<String> others) {
        return anyOf(
                Stream.concat(nameForms(child), namesOfOthers(others)).map(NameRules::nameForm));
    }

    /** Returns the forms of other people's names. A word such as "mother" is not one. */
    static Pattern ofOthers(Collection<String> others) {
        return anyOf(namesOfOthers(others).map(NameRules::nameForm));
    }

    /** Returns whether a text is made of these names only, whole or in part: "Amina's". */
    static Predicate<String> only(Collection<String> names) {
        Set<String> forms = nameForms(names).collect(Collectors.toSet());
        return text ->
                forms.containsAll(
                        Arrays.asList(WORD_END.split(normal(text).replaceAll("'s?$", ""))));
    }

    /** Returns the references, word for word. */
    static Pattern ofReferences(Collection<String> references) {
        return anyOf(literals(references));
    }

    static Pattern ofBoroughs() {
        return anyOf(boroughForms());
    }

    private static Stream<String> namesOfOthers(Collection<String> others) {
        return nameForms(others).filter(each -> !NOT_NAMES.contains(each));
    }

    private static Stream<String> literals(Collection<String> references) {
        return references.stream()
                .map(NameRules::normal)
                .filter(each -> each.length() >= SHORTEST_REFERENCE)
                .map(Pattern::quote);
    }

    /** Returns a name in full, without its separators, and each of its parts. */
    private static Stream<String> nameForms(Collection<String> names) {
        return names.stream()
                .map(NameRules::normal)
                .flatMap(
                        name -> {
                            String[] words = WORD_END.split(name);
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
        return forms.stream().map(NameRules::nameForm);
    }

    private static String normal(String text) {
        return FoldingRules.fold(FoldingRules.plain(text)).strip();
    }

    /** Matches the longest form first, so that a part does not leave the rest of a name behind. */
    private static Pattern anyOf(Stream<String> forms) {
        String any =
                forms.distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        "(?<![\\p{L}\\p{M}\\p{Nd}])(?:" + any + ")(?![\\p{L}\\p{M}\\p{Nd}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
