package london.dsco.advice.practitioner;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The register's data about one person. Other services plan meetings with the same people, so they
 * get the days on which somebody works and is away. They do not get where somebody works or why
 * they are away, which they do not need. Past leave is never sent, and the history contains no
 * leave.
 *
 * @param workingDays the days of the week on which they work; empty if nobody has said
 * @param leave days on which they are away, today or later
 */
record PractitionerRegistered(
        String username,
        List<String> roles,
        String team,
        Profession profession,
        String employer,
        String onBehalfOf,
        LocalDate trainedOn,
        List<AdviceLevel> levels,
        List<DayWorked> workingDays,
        @JsonIgnore List<Leave> leave)
        implements Fact {

    private static final String TOPIC = "advice.practitioner.v1";
    private static final String TYPE = "london.dsco.advice.practitioner.registered.v1";

    /** One weekday on which somebody works, and how much of it. */
    record DayWorked(DayOfWeek day, WorkingDay.Part part) {

        static DayWorked of(WorkingDay day) {
            return new DayWorked(day.day(), day.part());
        }
    }

    /** The part of the fact that other services receive. */
    record Payload(
            String username,
            List<String> roles,
            String team,
            Profession profession,
            String employer,
            String onBehalfOf,
            LocalDate trainedOn,
            List<AdviceLevel> levels,
            List<DayWorked> workingDays,
            List<Leave> leave) {}

    /**
     * @param today London's date
     */
    static PractitionerRegistered from(String username, Profile profile, LocalDate today) {
        return new PractitionerRegistered(
                username,
                profile.roles(),
                profile.team(),
                profile.profession(),
                profile.employer(),
                profile.onBehalfOf(),
                profile.trainedOn(),
                profile.levels(),
                profile.workingPattern().stream().map(DayWorked::of).toList(),
                profile.leave().stream().filter(leave -> !leave.to().isBefore(today)).toList());
    }

    @Override
    public List<Event> events() {
        return List.of(
                new Event(
                        TOPIC,
                        TYPE,
                        new Payload(
                                username,
                                roles,
                                team,
                                profession,
                                employer,
                                onBehalfOf,
                                trainedOn,
                                levels,
                                workingDays,
                                leave)));
    }
}
