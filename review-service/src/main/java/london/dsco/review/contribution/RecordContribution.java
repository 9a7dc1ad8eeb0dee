package london.dsco.review.contribution;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How somebody who was invited took part.
 *
 * @param invitationId their invitation
 * @param kind how they took part
 * @param receivedOn London date on which it was received; for attendance the day of the meeting
 */
public record RecordContribution(
        @NotNull UUID invitationId,
        @NotNull ContributionKind kind,
        @NotNull LocalDate receivedOn) {}
