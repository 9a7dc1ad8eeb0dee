package london.dsco.advice.writing;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author has submitted a version to quality assurance. */
record Submitted(UUID requestId, int adviceVersion) implements Fact {}
