package london.dsco.review.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.database.Jdbc;
import london.dsco.domain.Role;

/**
 * This service's copy of the practitioner register, so that reviews are planned with people
 * registered in advice-service.
 */
@ApplicationScoped
public class Practitioners {

    private static final String KEEP =
            """
            insert into practitioner
              (borough, username, roles, team, profession, employer, on_behalf_of, trained_on, levels,
               working_days, leave, told_at)
            values (?, ?, string_to_array(?, ' '), ?, ?, ?, ?, ?, string_to_array(?, ' '),
              string_to_array(?, ' '), ?::datemultirange, ?)
            on conflict (borough, username) do update set
              roles = excluded.roles, team = excluded.team, profession = excluded.profession,
              employer = excluded.employer, on_behalf_of = excluded.on_behalf_of,
              trained_on = excluded.trained_on, levels = excluded.levels,
              working_days = excluded.working_days, leave = excluded.leave, told_at = excluded.told_at
            where practitioner.told_at <= excluded.told_at
            """;

    private static final String REGISTERED =
            "select 1 from practitioner where borough = ? and username = ? and roles <> '{}'";

    private static final String ROLES =
            "select unnest(roles) from practitioner where borough = ? and username = ?";

    private static final String TEAMS =
            "select username, team from practitioner where borough = ? and team is not null";

    /** Each entry is a day of the week and how much of it, such as {@code MONDAY:FULL_DAY}. */
    private static final String AT_WORK =
            """
            select username, roles = '{}' as has_left, leave @> ?::date as away,
              working_days <> '{}' as pattern_known,
              (select split_part(day, ':', 2) from unnest(working_days) day
                where split_part(day, ':', 1) = ?) as part
            from practitioner
            where borough = ? and username = any (string_to_array(?, ' '))
            """;

    private final Jdbc database;

    Practitioners(Jdbc database) {
        this.database = database;
    }

    /**
     * Returns whether somebody is in a borough's register and has not left.
     *
     * @param username the user name in their token
     */
    public boolean isRegistered(String borough, String username) {
        return database.first(REGISTERED, row -> 1, borough, username.toLowerCase(Locale.ROOT))
                .isPresent();
    }

    /**
     * Returns somebody's roles in a borough, from the latest entry in its register.
     *
     * @param username the user name in their token
     * @return empty for somebody who has left or is unknown
     */
    public Set<Role> roles(String borough, String username) {
        return database
                .query(
                        ROLES,
                        row -> Role.byCode(row.getString(1)),
                        borough,
                        username.toLowerCase(Locale.ROOT))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the teams of a borough's practitioners, by user name, without people who have no
     * team.
     */
    public Map<String, String> teams(String borough) {
        return database
                .query(
                        TEAMS,
                        row -> Map.entry(row.getString("username"), row.getString("team")),
                        borough)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Returns whether some practitioners are at work on a day.
     *
     * @param usernames the user names in their tokens, in lower case
     * @param on London date
     * @return by user name, without people who were never registered
     */
    public Map<String, DayAtWork> atWork(
            String borough, Collection<String> usernames, LocalDate on) {
        return database
                .query(
                        AT_WORK,
                        row ->
                                Map.entry(
                                        row.getString("username"),
                                        new DayAtWork(
                                                row.getBoolean("has_left"),
                                                row.getBoolean("away"),
                                                row.getBoolean("pattern_known"),
                                                part(row.getString("part")))),
                        on,
                        on.getDayOfWeek().name(),
                        borough,
                        String.join(" ", usernames))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PartOfDay part(String code) {
        return code == null ? null : PartOfDay.valueOf(code);
    }

    /** Stores an entry of the register, unless a newer one is already known. */
    void keep(Practitioner told) {
        database.update(
                KEEP,
                told.borough(),
                told.username(),
                String.join(" ", told.roles()),
                told.team(),
                told.profession(),
                told.employer(),
                told.onBehalfOf(),
                told.trainedOn(),
                String.join(" ", told.levels()),
                told.workingDays().entrySet().stream()
                        .map(day -> day.getKey() + ":" + day.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")),
                told.leave().stream()
                        .map(days -> "[" + days.from() + "," + days.to() + "]")
                        .collect(Collectors.joining(",", "{", "}")),
                told.toldAt().atOffset(ZoneOffset.UTC));
    }
}
