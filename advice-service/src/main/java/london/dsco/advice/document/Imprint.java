package london.dsco.advice.document;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestKind;

/**
 * The details of a document, and of the request that it answers.
 *
 * @param authority name of the borough that holds the case
 * @param version number of the version shown
 * @param signedOffAt when it was signed off; UTC
 * @param sentOn London date on which this version was sent to the SEN team; null before that
 * @param replaces number of the version that this one replaces; null if there is none
 */
record Imprint(
        Child child,
        String authority,
        RequestKind kind,
        AdviceClock clock,
        int version,
        Instant signedOffAt,
        LocalDate sentOn,
        Integer replaces) {}
