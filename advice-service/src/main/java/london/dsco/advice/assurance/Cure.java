package london.dsco.advice.assurance;

/**
 * What ends a blocker.
 *
 * @param action what to do, in a sentence or two
 * @param role code of a role that may do it first
 * @param operation its {@code operationId} in the API description
 */
public record Cure(String action, String role, String operation) {}
