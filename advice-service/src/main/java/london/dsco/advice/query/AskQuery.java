package london.dsco.advice.query;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A question to the DSCO that needs no meeting.
 *
 * @param topic what it is about
 * @param question in full; leave it out if the topic says enough
 * @param dueOn London date by which you need the answer; by default in five working days
 */
public record AskQuery(
        @NotNull @Size(min = 1, max = 200) String topic,
        @Size(max = 4_000) String question,
        LocalDate dueOn) {}
