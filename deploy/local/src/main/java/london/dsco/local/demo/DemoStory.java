package london.dsco.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import london.dsco.domain.Borough;

/**
 * Twenty-four months in the 33 boroughs, made from a fixed seed: the same day and size give exactly
 * the same story.
 *
 * @param lastDay the last day of the story; later steps are still open
 */
record DemoStory(LocalDate lastDay, DemoSize size) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long SEED = 20_140_901;

    LocalDate firstDay() {
        return lastDay.minusMonths(24).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** Returns the Mondays on which cases are opened; the last is in the week of the last day. */
    List<LocalDate> panels() {
        LocalDate last = lastDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int before = (int) (ChronoUnit.DAYS.between(firstDay(), last) / size.between().getDays());
        return IntStream.rangeClosed(-before, 0)
                .mapToObj(index -> last.plus(size.between().multipliedBy(index)))
                .toList();
    }

    /** Returns everything that has happened by the last day, in order. */
    List<DemoStep> steps() {
        return cases().stream()
                .flatMap(request -> DemoScript.of(request).stream())
                .filter(step -> !step.day().isAfter(lastDay))
                .sorted(DemoStep.IN_ORDER)
                .toList();
    }

    List<DemoCase> cases() {
        List<DemoCase> cases = new ArrayList<>();
        for (DemoBorough borough : DemoBorough.ALL) {
            cases.addAll(new Chapter(borough).cases());
        }
        return cases;
    }

    /** The cases of one borough. */
    private final class Chapter {

        private final DemoBorough borough;
        private final SplittableRandom chance;
        private final Quota opened = new Quota();
        private final Quota late = new Quota();
        private final Quota good = new Quota();
        private final Quota outstanding = new Quota();
        private final Quota noNeeds = new Quota();
        private final Quota returned = new Quota();

        Chapter(DemoBorough borough) {
            this.borough = borough;
            this.chance = new SplittableRandom(SEED + borough.borough().ordinal());
        }

        List<DemoCase> cases() {
            List<DemoCase> cases = new ArrayList<>();
            List<LocalDate> panels = panels();
            for (LocalDate panel : panels) {
                double time = (double) panels.indexOf(panel) / (panels.size() - 1);
                boolean one = isOverdueAtTheEnd(panel);
                int count = opened.times(borough.share() * size.times());
                for (int i = 0; i < count; i++) {
                    cases.add(request(cases.size() + 1, panel, time, one && i == 0));
                }
            }
            return cases;
        }

        /**
         * Returns a request received on the morning of the panel, so that all its reminders fall on
         * one day.
         */
        private DemoCase request(int number, LocalDate panel, double time, boolean stuck) {
            boolean isLate = late.next(borough.late(time, isSummer(panel)));
            LocalDate ends =
                    isLate
                            ? DemoScript.workingDay(panel.plusDays(45 + chance.nextInt(20)))
                            : DemoScript.workingDay(panel.plusDays(29 + chance.nextInt(14)));
            return new DemoCase(
                    borough,
                    number,
                    DemoChild.of(borough.borough(), number, panel, chance),
                    panel,
                    panel.atTime(8, chance.nextInt(60)).atZone(LONDON).toInstant(),
                    stuck ? DemoScript.workingDay(lastDay.plusDays(10)) : ends,
                    grade(borough.good(time)),
                    isLate && isExcused(number, ends),
                    returned.next(0.1),
                    noNeeds.next(borough.noNeeds(time)));
        }

        /**
         * Returns whether the case is overdue at the end, so that the running suite shows some
         * overdue ones.
         */
        private boolean isOverdueAtTheEnd(LocalDate panel) {
            long days = ChronoUnit.DAYS.between(panel, lastDay);
            return days > 48 && days < 77;
        }

        /**
         * Returns whether it is excused. That happens in one quarter only, and not in Camden: a few
         * exceptions in a quarter hide its figures, and a reader should see both. It happens for
         * children only, because the grounds in the story are theirs.
         */
        private boolean isExcused(int number, LocalDate ends) {
            return borough.borough() != Borough.CAMDEN
                    && number % 3 == 0
                    && quarter(ends).equals(quarter(lastDay.minusYears(1)));
        }

        private static String quarter(LocalDate day) {
            return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        }

        /** Returns whether many people are on holiday. */
        private static boolean isSummer(LocalDate day) {
            return day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST;
        }

        private DemoGrade grade(double share) {
            if (!good.next(share)) {
                return DemoGrade.REQUIRES_IMPROVEMENT;
            }
            return outstanding.next(0.15) ? DemoGrade.OUTSTANDING : DemoGrade.GOOD;
        }
    }
}
