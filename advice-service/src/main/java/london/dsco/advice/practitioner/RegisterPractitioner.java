package london.dsco.advice.practitioner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the register is to say of one person from now on.
 *
 * @param roles what they do in the borough; send an empty list for somebody who left
 * @param team the team whose cases they write or manage
 * @param employer who employs them
 * @param onBehalfOf the authority for which they give advice, where another body employs them
 * @param trainedOn date of their last training in writing or assuring advice
 * @param levels which advice they may write
 * @param workingPattern the days of the week on which they work
 * @param leave days on which they are away
 * @param email work address for reminders; without one they get no email reminders
 * @param supervision when they were last supervised, and whether they visit alone
 */
public record RegisterPractitioner(
        @NotNull @Size(max = 10)
                List<@NotNull @Size(max = 40) @Pattern(regexp = ROLE) String> roles,
        @Size(max = 100) @Pattern(regexp = TEAM) String team,
        Profession profession,
        @Size(max = 200) @Pattern(regexp = BODY) String employer,
        @Size(max = 200) @Pattern(regexp = BODY) String onBehalfOf,
        LocalDate trainedOn,
        @Size(max = 2) List<@NotNull AdviceLevel> levels,
        @Size(max = 7) List<@NotNull @Valid WorkingDay> workingPattern,
        @Size(max = 100) List<@NotNull @Valid Leave> leave,
        @Size(max = 254) @Pattern(regexp = EMAIL) String email,
        @Valid Supervision supervision) {

    private static final String ROLE =
            "^(sen-caseworker|advice-author|team-manager|dsco|review-coordinator|virtual-school|health-partner|borough-admin)$";

    static final String TEAM = "^[A-Za-z0-9][A-Za-z0-9 &'().,/_-]{0,99}$";

    private static final String BODY = "^[A-Za-z0-9][A-Za-z0-9 &'().,/_-]{0,199}$";

    /** Plain ASCII without quotes, which every mail server accepts. */
    private static final String EMAIL =
            "^[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,187}[A-Za-z0-9])?$";

    Entry asEntry() {
        return new Entry(asProfile(), sent(workingPattern), sent(leave));
    }

    private static <T> List<T> sent(List<T> lines) {
        return lines == null ? List.of() : lines;
    }

    Profile asProfile() {
        return new Profile(
                sorted(roles, Comparator.naturalOrder()),
                team,
                profession,
                employer,
                onBehalfOf,
                trainedOn,
                sorted(levels, Comparator.naturalOrder()),
                sorted(workingPattern, Comparator.comparing(WorkingDay::day)),
                sorted(leave, Comparator.comparing(Leave::from).thenComparing(Leave::to)),
                email,
                supervision);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        Stream<T> all = list == null ? Stream.empty() : list.stream();
        return all.distinct().sorted(order).toList();
    }
}
