package london.dsco.review.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who is to write a report.
 *
 * @param author user name of an author of your team, as the register of practitioners has it
 */
public record AllocateReport(@NotBlank @Size(max = 128) String author) {}
