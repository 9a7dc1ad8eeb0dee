package london.dsco.advice.retention;

import jakarta.validation.constraints.NotNull;

/**
 * How to run.
 *
 * @param dryRun true to list what would be deleted, false to delete it
 */
public record StartRetentionRun(@NotNull Boolean dryRun) {}
