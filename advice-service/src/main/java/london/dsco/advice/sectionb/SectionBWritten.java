package london.dsco.advice.sectionb;

import java.util.UUID;
import london.dsco.records.Fact;

/** The SEN team has written or rewritten the excerpt. */
record SectionBWritten(UUID requestId) implements Fact {}
