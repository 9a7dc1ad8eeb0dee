package london.dsco.advice.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A corrected version was handed to the SEN team. The clock stopped with the first, so nobody
 * counts this one.
 *
 * @param supersedes the version sent before, which is kept
 */
record CorrectionSent(UUID requestId, int adviceVersion, int supersedes, LocalDate sentOn)
        implements Fact {}
