package london.dsco.advice.practitioner;

import java.util.List;

/**
 * What a borough says of somebody.
 *
 * @param workingPattern as it was sent, so that a finding names a line by its position; likewise
 *     {@code leave}
 */
record Entry(Profile profile, List<WorkingDay> workingPattern, List<Leave> leave) {}
