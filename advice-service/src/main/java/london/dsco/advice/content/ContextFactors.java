package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * What around the child or young person may contribute to a need. It is also about other people, so
 * it is short and for social care only: the need itself says what section D requires.
 */
public record ContextFactors(
        @Size(max = Limits.SHORT) String family,
        @Size(max = Limits.SHORT) String social,
        @Size(max = Limits.SHORT) String environment) {}
