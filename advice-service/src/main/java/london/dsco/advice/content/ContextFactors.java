package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * What around the child or young person may contribute to a need. It is about other people too, so
 * it is short, and for social care only: what section D needs of it is said in the need itself.
 */
public record ContextFactors(
        @Size(max = Limits.SHORT) String family,
        @Size(max = Limits.SHORT) String social,
        @Size(max = Limits.SHORT) String environment) {}
