package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.grading.Grade;

/**
 * What tables about equality need of one request: of its child, and of the version that was sent
 * first, which no correction changes. It leaves the service inside suppressed totals only.
 *
 * @param requestId of the request
 * @param sex null where it was not sent
 * @param ethnicity null where it was not sent
 * @param primaryNeed null where it was not sent
 * @param firstGrade of the version that was sent first; null where none is on record
 * @param firstNoNeeds whether that version finds no needs; null where that is not on record
 */
public record Characteristics(
        UUID requestId,
        Sex sex,
        Ethnicity ethnicity,
        PrimaryNeed primaryNeed,
        LocalDate dateOfBirth,
        Grade firstGrade,
        Boolean firstNoNeeds) {}
