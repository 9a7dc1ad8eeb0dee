package london.dsco.advice.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Something that the parent or young person said or sent, which the advice giver must have: SI
 * 2014/1530 reg 6(3).
 *
 * @param title what it is
 * @param reference where the borough keeps it
 */
public record Evidence(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 500) String reference,
        LocalDate suppliedOn) {}
