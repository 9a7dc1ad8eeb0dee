package london.dsco.network.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.practice.MeasuredChange;

/**
 * The change measured where a practice was taken up.
 *
 * @param borough GSS code of the borough that took it up
 * @param since London date from which it has used the practice
 */
public record MeasuredAdoption(
        UUID id, UUID practiceId, String borough, LocalDate since, List<MeasuredChange> measures) {}
