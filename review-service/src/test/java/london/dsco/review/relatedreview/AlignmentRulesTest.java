package london.dsco.review.relatedreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlignmentRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate TARGET = LocalDate.of(2027, 3, 1);
    private static final LocalDate MEET_BY = LocalDate.of(2027, 4, 2);
    private static final LocalDate LAST = LocalDate.of(2027, 4, 30);

    @Test
    void bringsAnAnnualReviewForwardByEightWeeksFromItsTarget() {
        assertThat(AlignmentRules.unset(TARGET, MEET_BY, LAST, TODAY))
                .contains(new Stretch(LocalDate.of(2027, 1, 4), MEET_BY));
    }

    @Test
    void leavesTwoWeeksForTheInvitations() {
        LocalDate today = LocalDate.of(2027, 2, 10);
        assertThat(AlignmentRules.unset(TARGET, MEET_BY, LAST, today))
                .contains(new Stretch(LocalDate.of(2027, 2, 24), MEET_BY));
    }

    @Test
    void usesTheLastLawfulDayOnceTheUsualOneCannotBeKept() {
        assertThat(AlignmentRules.unset(TARGET, MEET_BY, LAST, LocalDate.of(2027, 3, 25)))
                .contains(new Stretch(LocalDate.of(2027, 4, 8), LAST));
    }

    @Test
    void delaysNoAnnualReviewOnceNoDayIsInTime() {
        assertThat(AlignmentRules.unset(TARGET, MEET_BY, LAST, LocalDate.of(2027, 4, 20)))
                .isEmpty();
    }

    @Test
    void movesASetMeetingOnlyForward() {
        LocalDate on = LocalDate.of(2027, 1, 20);
        assertThat(AlignmentRules.set(on, TODAY))
                .isEqualTo(new Stretch(LocalDate.of(2026, 12, 5), on));
        assertThat(AlignmentRules.set(on, LocalDate.of(2027, 1, 10))).isEqualTo(Stretch.on(on));
    }

    @Test
    void placesAnotherReviewByItsDayItsWindowOrItsDueDate() {
        LocalDate due = LocalDate.of(2027, 2, 1);
        LocalDate day = LocalDate.of(2026, 12, 10);
        assertThat(AlignmentRules.other(kept(day, null, null), due, TODAY))
                .contains(Stretch.on(day));
        assertThat(AlignmentRules.other(kept(null, TODAY.minusDays(3), day), due, TODAY))
                .contains(new Stretch(TODAY, day));
        assertThat(AlignmentRules.other(kept(null, null, null), due, TODAY))
                .contains(new Stretch(LocalDate.of(2026, 12, 7), due));
    }

    @Test
    void placesNoReviewThatHasPassedOrHasNoDate() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(AlignmentRules.other(kept(yesterday, null, null), null, TODAY)).isEmpty();
        assertThat(AlignmentRules.other(kept(null, yesterday, yesterday), null, TODAY)).isEmpty();
        assertThat(AlignmentRules.other(kept(null, null, null), yesterday, TODAY)).isEmpty();
        assertThat(AlignmentRules.other(kept(null, null, null), null, TODAY)).isEmpty();
    }

    @Test
    void combinesExactlyTheReviewsThatFit() {
        var care = new Stretch(TODAY, TODAY.plusDays(40));
        var annual = new Stretch(TODAY.plusDays(14), TODAY.plusDays(70));
        var education = new Stretch(TODAY.plusDays(60), TODAY.plusDays(130));

        assertThat(AlignmentRules.together(List.of(annual, education, care)))
                .containsExactly(TODAY.plusDays(40), TODAY.plusDays(130), TODAY.plusDays(40));
        assertThat(AlignmentRules.together(List.of())).isEmpty();
    }

    @Test
    void neverPlacesAMeetingOutsideTheDaysOfItsReviews() {
        var random = new Random(14);
        for (int run = 0; run < 2000; run++) {
            List<Stretch> stretches =
                    random.ints(random.nextInt(12), 0, 200)
                            .mapToObj(
                                    start ->
                                            new Stretch(
                                                    TODAY.plusDays(start),
                                                    TODAY.plusDays(start + random.nextInt(60))))
                            .toList();
            List<LocalDate> days = AlignmentRules.together(stretches);
            for (int index = 0; index < stretches.size(); index++) {
                assertThat(days.get(index))
                        .isBetween(stretches.get(index).from(), stretches.get(index).to());
            }
        }
    }

    @Test
    void endsTheDaysOfAnAnnualReviewWithAMoveThatSuggestsAnEarlyOne() {
        Stretch days = new Stretch(LocalDate.of(2027, 1, 4), MEET_BY);
        LocalDate inTime = LocalDate.of(2027, 2, 1);
        LocalDate beforeAllDays = LocalDate.of(2026, 12, 14);

        assertThat(AlignmentRules.early(days, null, TODAY)).isEqualTo(days);
        assertThat(AlignmentRules.early(days, inTime, TODAY))
                .isEqualTo(new Stretch(days.from(), inTime));
        assertThat(AlignmentRules.early(days, beforeAllDays, TODAY))
                .isEqualTo(Stretch.on(beforeAllDays));
        assertThat(AlignmentRules.early(days, TODAY, TODAY))
                .isEqualTo(Stretch.on(TODAY.plusDays(14)));
        assertThat(AlignmentRules.early(days, MEET_BY.plusDays(9), TODAY)).isEqualTo(days);
    }

    private static KeptDates kept(LocalDate on, LocalDate from, LocalDate to) {
        return new KeptDates(on, from, to, null, null, null);
    }
}
