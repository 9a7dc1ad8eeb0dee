package london.dsco.review.relatedreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.review.relatedreview.RecordRelatedReviews.CountedFrom;
import london.dsco.review.relatedreview.RecordRelatedReviews.Entry;
import london.dsco.review.relatedreview.RecordRelatedReviews.Window;
import org.junit.jupiter.api.Test;

class RecordingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Set<ReviewKind> ALL = EnumSet.allOf(ReviewKind.class);

    private static Entry on(ReviewKind kind, LocalDate day) {
        return new Entry(kind, day, null, null, null);
    }

    private static Entry counted(ReviewKind kind, LocalDate began, LocalDate last, Integer held) {
        return new Entry(kind, null, null, new CountedFrom(began, last, held), null);
    }

    private static List<String> findings(Set<ReviewKind> keeps, Entry... reviews) {
        return RecordingRules.findings(List.of(reviews), keeps, TODAY).stream()
                .map(found -> path(found) + " " + found.code())
                .toList();
    }

    private static String path(Finding found) {
        return found.place().steps().stream()
                .map(Object::toString)
                .collect(Collectors.joining("/", "/", ""));
    }

    @Test
    void takesADayAWindowOrWhatTheNextOneIsCountedFrom() {
        assertThat(
                        findings(
                                ALL,
                                on(ReviewKind.PEP, DAY),
                                new Entry(ReviewKind.CIN, null, new Window(DAY, DAY), null, null),
                                counted(ReviewKind.CLA, TODAY, null, null)))
                .isEmpty();
    }

    @Test
    void takesOneOfADayAndAWindow() {
        assertThat(
                        findings(
                                ALL,
                                on(ReviewKind.PEP, null),
                                new Entry(ReviewKind.CIN, DAY, new Window(DAY, DAY), null, null)))
                .containsExactly("/reviews/0/on one-of", "/reviews/1/on one-of");
        assertThat(
                        findings(
                                ALL,
                                new Entry(
                                        ReviewKind.CIN,
                                        null,
                                        new Window(DAY, DAY.minusDays(1)),
                                        null,
                                        null)))
                .containsExactly("/reviews/0/window/to order");
    }

    @Test
    void acceptsEachKindOnceAndOnlyFromTheRoleThatRecordsIt() {
        assertThat(
                        findings(
                                EnumSet.of(ReviewKind.PEP),
                                on(ReviewKind.PEP, DAY),
                                on(ReviewKind.PEP, DAY),
                                on(ReviewKind.CLA, DAY)))
                .containsExactly("/reviews/1/kind twice", "/reviews/2/kind not-yours-to-keep");
    }

    @Test
    void takesPupilPremiumWithAPersonalEducationPlanOnly() {
        PupilPremium premium = new PupilPremium("A tutor", "Virtual school head");
        assertThat(
                        findings(
                                ALL,
                                new Entry(ReviewKind.PEP, DAY, null, null, premium),
                                new Entry(ReviewKind.CLA, DAY, null, null, premium)))
                .containsExactly("/reviews/1/pupilPremium pep-only");
    }

    @Test
    void countsNoHealthReviewAndFromNoDayToCome() {
        assertThat(findings(ALL, counted(ReviewKind.HEALTH, TODAY, null, null)))
                .containsExactly("/reviews/0/countedFrom not-counted");
        assertThat(findings(ALL, counted(ReviewKind.CLA, TODAY.plusDays(1), null, null)))
                .containsExactly("/reviews/0/countedFrom/beganOn in-the-future");
    }

    @Test
    void takesTheLastReviewOnceOneWasHeldAndOnlyThen() {
        LocalDate began = TODAY.minusMonths(6);
        assertThat(findings(ALL, counted(ReviewKind.CLA, began, TODAY, 2))).isEmpty();
        assertThat(findings(ALL, counted(ReviewKind.CLA, began, null, 2)))
                .containsExactly("/reviews/0/countedFrom/reviewsHeld together");
        assertThat(findings(ALL, counted(ReviewKind.CLA, began, TODAY, 0)))
                .containsExactly("/reviews/0/countedFrom/reviewsHeld together");
        assertThat(findings(ALL, counted(ReviewKind.CLA, began, began.minusDays(1), 1)))
                .containsExactly("/reviews/0/countedFrom/lastReviewedOn order");
    }
}
