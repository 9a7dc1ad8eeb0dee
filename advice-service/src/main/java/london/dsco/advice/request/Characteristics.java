package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What tables about equality need of the child of one request. It leaves the service inside
 * suppressed totals only.
 *
 * @param requestId of the request
 * @param sex null where it was not sent
 * @param ethnicity null where it was not sent
 * @param primaryNeed null where it was not sent
 */
public record Characteristics(
        UUID requestId,
        Sex sex,
        Ethnicity ethnicity,
        PrimaryNeed primaryNeed,
        LocalDate dateOfBirth) {}
