package london.dsco.advice.breakglass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.domain.London;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * Somebody used break-glass on a request. The event does not say why.
 *
 * @param brokenOn London date
 * @param expiresAt first moment at which the request can no longer be read, UTC
 * @param reviewBy London date
 */
record GlassBroken(
        UUID requestId,
        UUID breakGlassId,
        BreakGlassReason reason,
        LocalDate brokenOn,
        Instant expiresAt,
        LocalDate reviewBy)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, UUID breakGlassId, LocalDate brokenOn, LocalDate reviewBy) {}

    static GlassBroken from(BreakGlass glass) {
        return new GlassBroken(
                glass.requestId(),
                glass.id(),
                glass.reason(),
                London.dateOf(glass.brokenAt()),
                glass.expiresAt(),
                glass.reviewBy());
    }

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "glass-broken", new Payload(requestId, breakGlassId, brokenOn, reviewBy)));
    }
}
