package london.dsco.advice.query;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The DSCO's answer to a query. */
public record AnswerQuery(@NotNull @Size(min = 1, max = 4_000) String answer) {}
