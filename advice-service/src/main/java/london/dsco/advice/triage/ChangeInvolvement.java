package london.dsco.advice.triage;

import jakarta.validation.constraints.NotNull;
import london.dsco.domain.Involvement;

/** How social care knows the child now. */
public record ChangeInvolvement(@NotNull Involvement involvement) {}
