package london.dsco.advice.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A corrected version was sent to the SEN team. The clock stopped with the first version, so this
 * one is not counted.
 *
 * @param supersedes the version sent before, which is kept
 */
record CorrectionSent(UUID requestId, int adviceVersion, int supersedes, LocalDate sentOn)
        implements Fact {}
