package london.dsco.advice.request;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Where a request stands. The one table of what may happen in which status, and where it leads. */
public enum AdviceStatus {
    RECEIVED,
    ALLOCATED,
    DRAFTING,
    SUBMITTED,
    RETURNED,
    SIGNED_OFF,
    DISPATCHED,
    CLOSED,
    WITHDRAWN;

    private static final Map<AdviceStatus, Map<RequestEvent, AdviceStatus>> TABLE =
            new EnumMap<>(AdviceStatus.class);

    static {
        from(RECEIVED).on(RequestEvent.ALLOCATED, ALLOCATED).stillOwed();
        from(ALLOCATED)
                .on(RequestEvent.ALLOCATED, ALLOCATED)
                .on(RequestEvent.DRAFTED, DRAFTING)
                .stillOwed();
        from(DRAFTING)
                .on(RequestEvent.ALLOCATED, DRAFTING)
                .on(RequestEvent.DRAFTED, DRAFTING)
                .on(RequestEvent.SUBMITTED, SUBMITTED)
                .stillOwed();
        from(SUBMITTED)
                .on(RequestEvent.ALLOCATED, SUBMITTED)
                .on(RequestEvent.AUTHORISED, SUBMITTED)
                .on(RequestEvent.AUDITED, SUBMITTED)
                .on(RequestEvent.RETURNED, RETURNED)
                .on(RequestEvent.SIGNED_OFF, SIGNED_OFF)
                .stillOwed();
        from(RETURNED)
                .on(RequestEvent.ALLOCATED, RETURNED)
                .on(RequestEvent.DRAFTED, DRAFTING)
                .on(RequestEvent.SUBMITTED, SUBMITTED)
                .stillOwed();
        from(SIGNED_OFF).on(RequestEvent.DISPATCHED, DISPATCHED).stillOwed();
        from(DISPATCHED)
                .on(RequestEvent.EXCUSED, DISPATCHED)
                .on(RequestEvent.CLOSED, CLOSED)
                .on(RequestEvent.WITHDRAWN, WITHDRAWN);
    }

    /** Where the event leads from here; empty when it cannot happen here. */
    public Optional<AdviceStatus> after(RequestEvent event) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
    }

    /**
     * Where the event leads from here.
     *
     * @throws ProblemException {@code transition-not-allowed} when it cannot happen here
     */
    AdviceStatus next(RequestEvent event) {
        return after(event)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ProblemType.TRANSITION_NOT_ALLOWED,
                                        event + " is not possible while " + this + "."));
    }

    /** Whether the advice is still to be dispatched. */
    public boolean isOwed() {
        return after(RequestEvent.REMINDED).isPresent();
    }

    private static Row from(AdviceStatus status) {
        Map<RequestEvent, AdviceStatus> row = new EnumMap<>(RequestEvent.class);
        TABLE.put(status, row);
        return new Row(status, row);
    }

    private record Row(AdviceStatus status, Map<RequestEvent, AdviceStatus> row) {

        Row on(RequestEvent event, AdviceStatus next) {
            row.put(event, next);
            return this;
        }

        /**
         * What can happen at any time before dispatch. An authority that decides or issues a plan
         * without the advice it asked for is in breach, and the record says so; it cannot be
         * prevented by refusing to write it down.
         */
        void stillOwed() {
            on(RequestEvent.REMINDED, status)
                    .on(RequestEvent.EXCUSED, status)
                    .on(RequestEvent.CLOSED, CLOSED)
                    .on(RequestEvent.WITHDRAWN, WITHDRAWN);
        }
    }
}
