package london.dsco.network.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.inbox.InboundEvent;

/**
 * The facts that one event states about one request, as far as figures need them. All dates are
 * London's; null if the event does not state them.
 *
 * @param receivedOn day 0 of the six weeks
 * @param dueOn the 42nd day after it
 * @param offeredOn the day on which a consultation with the DSCO was offered
 * @param excusedOn the day on which an exception under reg 8(2) was approved
 * @param outcome {@code PLAN_ISSUED}, {@code NO_PLAN} or {@code WITHDRAWN}
 * @param decidedOn the day of that outcome
 */
record AdviceFact(
        UUID requestId,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate remindedOn,
        LocalDate offeredOn,
        LocalDate dispatchedOn,
        String grade,
        Boolean noNeeds,
        LocalDate excusedOn,
        String outcome,
        LocalDate decidedOn) {

    private static final String REMINDED = "london.dsco.advice.request.reminded.v1";

    /** The reminder that is measured. A borough may send others, on days of its own choice. */
    private static final int FOUR_WEEKS = 28;

    /** The events that figures need, each with its required members. */
    private static final Map<String, Set<String>> NEEDED =
            Map.of(
                    "london.dsco.advice.request.received.v1",
                    Set.of("receivedOn", "dueOn"),
                    REMINDED,
                    Set.of("remindedOn"),
                    "london.dsco.advice.request.consultation-offered.v1",
                    Set.of("offeredOn"),
                    "london.dsco.advice.request.dispatched.v1",
                    Set.of("receivedOn", "dueOn", "dispatchedOn", "grade", "noNeeds"),
                    "london.dsco.advice.request.excused.v1",
                    Set.of("excusedOn"),
                    "london.dsco.advice.request.closed.v1",
                    Set.of("outcome", "decidedOn"));

    private static final Set<String> GRADES =
            Set.of("OUTSTANDING", "GOOD", "REQUIRES_IMPROVEMENT", "INADEQUATE");
    private static final Set<String> OUTCOMES = Set.of("PLAN_ISSUED", "NO_PLAN", "WITHDRAWN");

    /**
     * Reads an event of the topic {@code advice.request.v1}.
     *
     * @return empty for a type that no figure needs, or that a later version adds, and for a
     *     reminder on any day but the 28th
     * @throws london.dsco.inbox.PoisonMessageException when the data breaks the event's contract
     */
    static Optional<AdviceFact> of(InboundEvent event) {
        return Optional.ofNullable(NEEDED.get(event.type()))
                .map(needed -> new EventData(event.data(), needed))
                .filter(
                        data ->
                                !event.type().equals(REMINDED)
                                        || data.wholeNumber("reminderDay", FOUR_WEEKS)
                                                == FOUR_WEEKS)
                .map(AdviceFact::from);
    }

    private static AdviceFact from(EventData data) {
        return new AdviceFact(
                data.id("requestId"),
                data.date("receivedOn"),
                data.date("dueOn"),
                data.date("remindedOn"),
                data.date("offeredOn"),
                data.date("dispatchedOn"),
                data.oneOf("grade", GRADES),
                data.flag("noNeeds"),
                data.date("excusedOn"),
                data.oneOf("outcome", OUTCOMES),
                data.date("decidedOn"));
    }
}
