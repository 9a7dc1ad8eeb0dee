package london.dsco.review.practitioner;

import java.time.LocalDate;

/**
 * Days on which somebody is away, both included. The register does not say why.
 *
 * @param from first London date
 * @param to last London date
 */
record Leave(LocalDate from, LocalDate to) {}
