package london.dsco.advice.practitioner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Roles;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The register's data about one person. Lists are in a fixed order without duplicates, so that two
 * profiles with the same data are equal.
 *
 * @param roles codes as in the access token, such as {@code advice-author}; empty for somebody who
 *     left
 * @param team the team whose cases they write or manage
 * @param employer their employer, if it is not the authority
 * @param onBehalfOf the authority for which another body's people give advice
 * @param trainedOn London date of their last training in writing or assuring advice
 * @param levels the advice that they may write
 * @param email the address for reminders and nothing else, so no event contains it
 * @param supervision null if none is on record; no event contains it
 */
@Embeddable
public record Profile(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<String> roles,
        String team,
        @Enumerated(EnumType.STRING) Profession profession,
        String employer,
        String onBehalfOf,
        LocalDate trainedOn,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<AdviceLevel> levels,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
                List<WorkingDay> workingPattern,
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) List<Leave> leave,
        String email,
        @Embedded Supervision supervision) {

    boolean writesAdvice() {
        return roles.contains(Roles.ADVICE_AUTHOR);
    }

    boolean managesTeam() {
        return roles.contains(Roles.TEAM_MANAGER);
    }
}
