package london.dsco.advice.representation;

import java.util.UUID;
import london.dsco.records.Fact;

/**
 * Somebody recorded who decides and whether an advocate was offered. The history contains no
 * reason.
 */
record RepresentationRecorded(
        UUID requestId, Asker askedBy, DecisionMaker decides, AdvocateAnswer advocate)
        implements Fact {}
