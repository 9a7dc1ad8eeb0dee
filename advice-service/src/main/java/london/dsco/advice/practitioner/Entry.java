package london.dsco.advice.practitioner;

import java.util.List;

/**
 * A borough's data about one person.
 *
 * @param workingPattern as sent, so that a finding names a line by its position; the same applies
 *     to {@code leave}
 */
record Entry(Profile profile, List<WorkingDay> workingPattern, List<Leave> leave) {}
