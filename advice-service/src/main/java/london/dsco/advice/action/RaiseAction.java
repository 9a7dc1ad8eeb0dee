package london.dsco.advice.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done, by whom and by when.
 *
 * @param auditId the audit it follows from; left out for an action of another origin
 * @param criterion of that audit
 * @param text what is to be done
 * @param owner user name of the case's author, a manager of their team, or a DSCO
 * @param dueOn London date, from today to a year from now
 */
public record RaiseAction(
        UUID auditId,
        @Schema(nullable = true) @Size(max = 5) String criterion,
        @NotBlank @Size(max = 2_000) String text,
        @NotBlank @Size(max = 128) String owner,
        @NotNull LocalDate dueOn) {}
