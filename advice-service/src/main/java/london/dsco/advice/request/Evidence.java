package london.dsco.advice.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of what the parent or young person said or sent, which the advice giver must have: SI
 * 2014/1530 reg 6(3).
 *
 * @param title what it is
 * @param reference where the borough keeps it
 */
public record Evidence(
        @NotBlank @Size(max = 200) String title,
        @Schema(nullable = true) @Size(max = 500) String reference,
        @Schema(nullable = true) LocalDate suppliedOn) {}
