package london.dsco.advice.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.advice.practitioner.Leave;
import london.dsco.advice.practitioner.WorkingDay;
import london.dsco.domain.London;
import london.dsco.domain.WorkingDays;

/**
 * The hours in which one DSCO can be consulted: those of their working pattern, on working days
 * when they are not away. A consultation lasts an hour. It begins on the hour: at 9, 10 or 11 in
 * the morning, or at 13, 14, 15 or 16 in the afternoon, London time. Practice, not law.
 *
 * @param dsco user name
 * @param pattern the days of the week on which they work
 * @param leave days on which they are away, both included
 */
record Diary(String dsco, List<WorkingDay> pattern, List<Leave> leave) {

    private static final List<Integer> MORNING = List.of(9, 10, 11);
    private static final List<Integer> AFTERNOON = List.of(13, 14, 15, 16);

    /**
     * Returns every slot of a period in order, whether free or taken.
     *
     * @param from first London date
     * @param to last London date; there are no slots if it is before the first
     */
    List<Slot> slots(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? List.of()
                : from.datesUntil(to.plusDays(1))
                        .filter(WorkingDays::includes)
                        .filter(this::isThere)
                        .flatMap(this::slotsOn)
                        .toList();
    }

    /** Returns the slot that begins at a moment; empty if none does. */
    Optional<Slot> slotAt(Instant startsAt) {
        LocalDate day = London.dateOf(startsAt);
        return slots(day, day).stream().filter(slot -> slot.startsAt().equals(startsAt)).findAny();
    }

    private boolean isThere(LocalDate day) {
        return leave.stream()
                .noneMatch(away -> !day.isBefore(away.from()) && !day.isAfter(away.to()));
    }

    private Stream<Slot> slotsOn(LocalDate day) {
        return pattern.stream()
                .filter(works -> works.day() == day.getDayOfWeek())
                .flatMap(works -> hours(works.part()).map(hour -> slot(day, hour, works.site())));
    }

    private static Stream<Integer> hours(WorkingDay.Part part) {
        return switch (part) {
            case MORNING -> MORNING.stream();
            case AFTERNOON -> AFTERNOON.stream();
            case FULL_DAY -> Stream.concat(MORNING.stream(), AFTERNOON.stream());
        };
    }

    private Slot slot(LocalDate day, int hour, String site) {
        Instant startsAt = day.atTime(LocalTime.of(hour, 0)).atZone(London.ZONE).toInstant();
        return new Slot(dsco, startsAt, startsAt.plus(1, ChronoUnit.HOURS), site);
    }
}
