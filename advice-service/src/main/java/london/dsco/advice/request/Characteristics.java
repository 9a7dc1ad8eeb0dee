package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.grading.Grade;

/**
 * One request for the tables about equality: its child, and the version sent first, which no
 * correction changes. It leaves the service only in suppressed totals.
 *
 * @param requestId of the request
 * @param sex null if it was not sent
 * @param ethnicity null if it was not sent
 * @param primaryNeed null if it was not sent
 * @param firstGrade grade of the version sent first; null if none is on record
 * @param firstNoNeeds whether that version finds no needs; null if that is not on record
 */
public record Characteristics(
        UUID requestId,
        Sex sex,
        Ethnicity ethnicity,
        PrimaryNeed primaryNeed,
        LocalDate dateOfBirth,
        Grade firstGrade,
        Boolean firstNoNeeds) {}
