package london.dsco.advice.retention;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.advice.settings.RetentionSchedule;
import london.dsco.advice.settings.RetentionSchedule.Kind;
import london.dsco.advice.settings.RetentionSchedule.Line;
import london.dsco.advice.settings.RetentionSchedule.Start;
import london.dsco.domain.Involvement;

/**
 * When a request or consideration may be deleted. UK GDPR Art 5(1)(e): no longer than is necessary.
 * The file of a looked-after child is kept until the seventy-fifth anniversary of the birth. If the
 * child died before the age of 18, it is kept for fifteen years beginning with the day of the death
 * (SI 2010/959 reg 50). The other periods are practice, which each borough decides. If several
 * apply, the longest counts: it is enough that the child was once looked after.
 */
final class RetentionRules {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final int ADULT = 18;

    private RetentionRules() {}

    /**
     * Returns the line of a schedule that keeps a record longest.
     *
     * @param held every involvement of social care with the child, now and before
     * @param from the days from which lines count
     * @return the date; empty while a line that applies counts from a closure in the future
     */
    static Optional<Due> due(RetentionSchedule schedule, Set<Involvement> held, CountedFrom from) {
        Set<Kind> kinds = kinds(held, from);
        boolean begun =
                kinds.stream().map(schedule::line).allMatch(line -> start(line, from) != null);
        return begun
                ? kinds.stream()
                        .map(schedule::line)
                        .map(line -> new Due(line.record(), end(line, from)))
                        .max(Comparator.comparing(Due::on).thenComparing(Due::record))
                : Optional.empty();
    }

    /**
     * Returns the latest date of birth with which a request can be due on a day. Rules that count
     * from closure can make any request due.
     */
    static LocalDate bornAtTheLatest(RetentionSchedule schedule, LocalDate today) {
        Line always = schedule.line(Kind.SEN_FILE);
        return always.from() == Start.BIRTH ? today.minusYears(always.years()) : today;
    }

    private static Set<Kind> kinds(Set<Involvement> held, CountedFrom from) {
        EnumSet<Kind> kinds = EnumSet.of(Kind.SEN_FILE);
        held.stream().flatMap(RetentionRules::kindOf).forEach(kinds::add);
        if (isOfAChildWhoDied(from) && kinds.remove(Kind.LOOKED_AFTER)) {
            kinds.add(Kind.LOOKED_AFTER_WHO_DIED);
        }
        return kinds;
    }

    private static boolean isOfAChildWhoDied(CountedFrom from) {
        return from.diedOn() != null && from.diedOn().isBefore(after(from.bornOn(), ADULT));
    }

    /**
     * Returns the kinds for an involvement. Short breaks are services to a child in need: Children
     * Act 1989 Sch 2 para 6.
     */
    private static Stream<Kind> kindOf(Involvement involvement) {
        return switch (involvement) {
            case CIN, SHORT_BREAKS -> Stream.of(Kind.CHILD_IN_NEED);
            case CP -> Stream.of(Kind.CHILD_PROTECTION);
            case CLA -> Stream.of(Kind.LOOKED_AFTER);
            case NOT_KNOWN, EARLY_HELP, ADULT_CARE -> Stream.empty();
        };
    }

    /** Returns the day from which a line counts; null if it has not come. */
    private static LocalDate start(Line line, CountedFrom from) {
        return switch (line.from()) {
            case BIRTH -> from.bornOn();
            case CLOSURE -> from.closedOn();
            case DEATH -> from.diedOn();
        };
    }

    private static LocalDate end(Line line, CountedFrom from) {
        return after(start(line, from), line.years());
    }

    /**
     * Returns the anniversary. In other years, that of 29 February is 1 March, so that no day is
     * lost.
     */
    private static LocalDate after(LocalDate start, int years) {
        LocalDate end = start.plusYears(years);
        return MonthDay.from(start).equals(LEAP_DAY) && !end.isLeapYear() ? end.plusDays(1) : end;
    }
}
