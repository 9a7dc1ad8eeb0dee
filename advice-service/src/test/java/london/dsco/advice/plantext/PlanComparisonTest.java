package london.dsco.advice.plantext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import london.dsco.advice.content.SocialCareSection;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final String CLUB =
            "A support worker goes along to a club of the child's choice";

    private static SectionLine need(String id, String text) {
        return new SectionLine(SocialCareSection.D, id, text);
    }

    private static SectionLine h1(String id, String text) {
        return new SectionLine(SocialCareSection.H1, id, text);
    }

    private static SectionLine h2(String id, String text) {
        return new SectionLine(SocialCareSection.H2, id, text);
    }

    private static List<ComparedLine> compared(List<SectionLine> advice, List<SectionLine> plan) {
        return PlanComparison.of(advice, plan);
    }

    @Test
    void keepsALineThatDiffersOnlyInItsForm() {
        assertThat(compared(List.of(h1("p1", CLUB)), List.of(h1(null, CLUB.toUpperCase() + "."))))
                .extracting(ComparedLine::change, ComparedLine::matchedBy)
                .containsExactly(tuple(Change.KEPT, MatchedBy.TEXT));
    }

    @Test
    void findsALineByItsIdWhateverItsWords() {
        assertThat(compared(List.of(h1("p1", CLUB)), List.of(h1("p1", "Support as available"))))
                .extracting(ComparedLine::change, ComparedLine::matchedBy)
                .containsExactly(tuple(Change.CHANGED, MatchedBy.ID));
    }

    @Test
    void findsARewordedLineByItsWords() {
        SectionLine before = h1("p1", CLUB + " weekly");
        SectionLine after = h1(null, CLUB + " where possible");
        assertThat(compared(List.of(before), List.of(after)))
                .containsExactly(
                        ComparedLine.matched(Change.CHANGED, MatchedBy.TEXT, before, after));
    }

    @Test
    void namesDroppedAndAddedLines() {
        SectionLine dropped = h2("p1", "Overnight short breaks");
        SectionLine added = h2(null, "Grab rails in the bathroom");
        assertThat(compared(List.of(dropped), List.of(added)))
                .containsExactly(ComparedLine.dropped(dropped), ComparedLine.added(added));
    }

    @Test
    void countsALineInTheOtherSectionAsChanged() {
        assertThat(compared(List.of(h1("p1", CLUB)), List.of(h2(null, CLUB))))
                .extracting(ComparedLine::change)
                .containsExactly(Change.CHANGED);
    }

    @Test
    void prefersTheSameSectionAmongLinesWithTheSameWords() {
        assertThat(
                        compared(
                                List.of(h1("p1", CLUB), h2("p2", CLUB)),
                                List.of(h2(null, CLUB), h1(null, CLUB))))
                .extracting(ComparedLine::change)
                .containsExactly(Change.KEPT, Change.KEPT);
    }

    @Test
    void neverMatchesANeedWithProvision() {
        assertThat(compared(List.of(need("x", CLUB)), List.of(h1("x", CLUB))))
                .extracting(ComparedLine::change)
                .containsExactly(Change.DROPPED, Change.ADDED);
    }

    @Test
    void matchesTheMostSimilarFirstAndNoLineTwice() {
        SectionLine exact = h1(null, CLUB);
        SectionLine near = h1(null, CLUB + " on Saturdays");
        List<ComparedLine> lines =
                compared(
                        List.of(h1("p1", CLUB + " on Sundays"), h1("p2", CLUB)),
                        List.of(exact, near));
        assertThat(lines).extracting(ComparedLine::after).containsExactly(near, exact);
        assertThat(lines)
                .extracting(ComparedLine::change)
                .containsExactly(Change.CHANGED, Change.KEPT);
    }

    @Test
    void givesARepeatedIdToTheMostSimilarLine() {
        SectionLine near = need("n1", "Making friends");
        SectionLine split = need("n1", "Asking for help at home");
        assertThat(compared(List.of(need("n1", "Making friends")), List.of(split, near)))
                .extracting(ComparedLine::change, ComparedLine::after)
                .containsExactly(tuple(Change.KEPT, near), tuple(Change.ADDED, split));
    }

    @Test
    void matchesAnUnknownIdByItsWords() {
        assertThat(compared(List.of(h1("p1", CLUB)), List.of(h1("other", CLUB))))
                .extracting(ComparedLine::change, ComparedLine::matchedBy)
                .containsExactly(tuple(Change.KEPT, MatchedBy.TEXT));
    }

    @Test
    void findsNoLinesInTwoEmptyTexts() {
        assertThat(compared(List.of(), List.of())).isEmpty();
    }

    @Test
    void flagsOnlyH1OfThePlanOfAnAdult() {
        SectionLine line = h1("p1", CLUB);
        assertThat(ComparedLine.added(line).ofAnAdult().belongsInH2()).isTrue();
        assertThat(ComparedLine.added(h2("p1", CLUB)).ofAnAdult().belongsInH2()).isFalse();
        assertThat(ComparedLine.dropped(line).ofAnAdult().belongsInH2()).isFalse();
        assertThat(ComparedLine.added(line).belongsInH2()).isFalse();
    }

    /** The longest possible advice and plan are compared at once. */
    @Test
    void comparesTheLongestTextsWithoutComparingEveryLetterWithEveryOther() {
        List<SectionLine> advice = IntStream.range(0, 100).mapToObj(this::longLine).toList();
        List<SectionLine> plan = IntStream.range(50, 150).mapToObj(this::longLine).toList();
        assertThat(compared(advice, plan)).hasSizeBetween(100, 200);
    }

    private SectionLine longLine(int number) {
        String words =
                IntStream.range(0, 500)
                        .mapToObj(word -> "word" + (number * 7 + word))
                        .reduce("", (one, other) -> one + " " + other);
        return h1(null, words);
    }
}
