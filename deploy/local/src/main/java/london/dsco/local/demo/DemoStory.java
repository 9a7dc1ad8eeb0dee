package london.dsco.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Twenty-four months of three boroughs, told from a fixed seed: the same day and size give the same
 * story, to the word.
 *
 * @param lastDay the last day that is told; what would come later is still open
 */
record DemoStory(LocalDate lastDay, DemoSize size) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long SEED = 20_140_901;

    LocalDate firstDay() {
        return lastDay.minusMonths(24).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** The Mondays on which the cases of the last panels are opened. */
    List<LocalDate> panels() {
        return firstDay().datesUntil(lastDay.plusDays(1), size.between()).toList();
    }

    /** Everything that has happened by the last day, in order. */
    List<DemoStep> steps() {
        return cases().stream()
                .flatMap(request -> DemoScript.of(request).stream())
                .filter(step -> !step.day().isAfter(lastDay))
                .sorted(DemoStep.IN_ORDER)
                .toList();
    }

    List<DemoCase> cases() {
        List<DemoCase> cases = new ArrayList<>();
        for (DemoBorough borough : DemoBorough.values()) {
            cases.addAll(new Chapter(borough).cases());
        }
        return cases;
    }

    /** The cases of one borough. */
    private final class Chapter {

        private final DemoBorough borough;
        private final SplittableRandom chance;
        private final Quota late = new Quota();
        private final Quota good = new Quota();
        private final Quota outstanding = new Quota();
        private final Quota noNeeds = new Quota();
        private final Quota returned = new Quota();

        Chapter(DemoBorough borough) {
            this.borough = borough;
            this.chance = new SplittableRandom(SEED + borough.ordinal());
        }

        List<DemoCase> cases() {
            List<DemoCase> cases = new ArrayList<>();
            List<LocalDate> panels = panels();
            for (LocalDate panel : panels) {
                double time = (double) panels.indexOf(panel) / (panels.size() - 1);
                for (int i = 0; i < borough.share() * size.times(); i++) {
                    cases.add(request(cases.size() + 1, panel, time));
                }
            }
            return cases;
        }

        /**
         * Received on the Thursday or Friday before the panel's Monday, or on the Monday itself.
         */
        private DemoCase request(int number, LocalDate panel, double time) {
            LocalDate receivedOn = panel.minusDays(new int[] {4, 3, 0}[chance.nextInt(3)]);
            boolean isLate = late.next(borough.late(time, panel.getMonth() == Month.AUGUST));
            LocalDate ends =
                    isLate
                            ? DemoScript.workingDay(receivedOn.plusDays(45 + chance.nextInt(20)))
                            : DemoScript.workingDay(receivedOn.plusDays(29 + chance.nextInt(14)));
            return new DemoCase(
                    borough,
                    number,
                    DemoChild.of(borough, number, panel, chance),
                    panel,
                    receivedOn.atTime(8, chance.nextInt(60)).atZone(LONDON).toInstant(),
                    receivedOn,
                    ends,
                    grade(borough.good(time)),
                    returned.next(0.1),
                    noNeeds.next(borough.noNeeds(time)));
        }

        private DemoGrade grade(double share) {
            if (!good.next(share)) {
                return DemoGrade.REQUIRES_IMPROVEMENT;
            }
            return outstanding.next(0.15) ? DemoGrade.OUTSTANDING : DemoGrade.GOOD;
        }
    }

    long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay);
    }
}
