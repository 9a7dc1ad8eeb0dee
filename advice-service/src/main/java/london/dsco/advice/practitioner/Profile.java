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
 * What the register says of one person. Lists are in a fixed order and hold nothing twice, so that
 * two profiles that say the same are equal.
 *
 * @param roles codes as in the access token, such as {@code advice-author}; none for somebody who
 *     left
 * @param team the team whose cases they write or manage
 * @param employer who employs them, where it is not the authority
 * @param onBehalfOf the authority for which another body's people give advice
 * @param trainedOn London date of their last training in writing or assuring advice
 * @param levels which advice they may write
 * @param email where reminders go; for that and nothing else, so no event holds it
 * @param supervision null for none on record; in no event
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
