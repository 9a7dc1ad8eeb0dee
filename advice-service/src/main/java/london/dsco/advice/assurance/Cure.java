package london.dsco.advice.assurance;

/**
 * How to clear a blocker.
 *
 * @param action what to do, in a sentence or two
 * @param role code of the first role that may do it
 * @param operation its {@code operationId} in the API description
 */
public record Cure(String action, String role, String operation) {}
