package london.dsco.advice.dispatch;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A DSCO asked for a corrected version of advice that was sent.
 *
 * @param sentVersion the version that its receivers read until the corrected one is sent
 */
record CorrectionAsked(UUID requestId, int sentVersion, LocalDate askedOn) implements Fact {}
