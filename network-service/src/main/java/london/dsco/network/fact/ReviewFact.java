package london.dsco.network.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.inbox.InboundEvent;

/**
 * The facts that one event states about one annual review, as far as figures need them. All dates
 * are London's; null if the event does not state them.
 *
 * @param metOn the day of the meeting; a later event corrects it
 * @param afterLimit whether that day was after the last day that the law allows
 * @param dueBy the last day of the cycle
 * @param invitedOn the day on which social care was invited
 * @param attendedOn the day on which somebody from social care attended
 * @param wroteOn the day of social care's advice, contribution in lieu or report
 * @param decidedOn the day on which the family was told of the decision or, if unknown, the day of
 *     the decision
 * @param closedOn the day on which the plan ceased before a decision
 */
record ReviewFact(
        UUID reviewId,
        LocalDate metOn,
        Boolean afterLimit,
        LocalDate dueBy,
        LocalDate invitedOn,
        LocalDate attendedOn,
        LocalDate wroteOn,
        LocalDate decidedOn,
        LocalDate closedOn) {

    private static final String TYPE = "london.dsco.review.review.%s.v1";

    /**
     * The events that figures need, each with its required members. A missed contribution is not
     * one of them, because it never arrived.
     */
    private static final Map<String, Set<String>> NEEDED =
            Map.of(
                    TYPE.formatted("invited"),
                    Set.of("invitedOn", "socialCare"),
                    TYPE.formatted("contribution-received"),
                    Set.of("receivedOn", "kind", "socialCare"),
                    TYPE.formatted("report-sent"),
                    Set.of("sentOn"),
                    TYPE.formatted("meeting-held"),
                    Set.of("meetingOn", "dueBy"),
                    TYPE.formatted("decided"),
                    Set.of("notifiedOn", "dueBy"),
                    TYPE.formatted("completed"),
                    Set.of("completedOn", "dueBy"),
                    TYPE.formatted("closed"),
                    Set.of("closedOn"));

    private static final String ATTENDANCE = "ATTENDANCE";
    private static final Set<String> WRITTEN = Set.of("WRITTEN_ADVICE", "CONTRIBUTION_IN_LIEU");
    private static final Set<String> KINDS =
            Set.of(ATTENDANCE, "APOLOGY", "WRITTEN_ADVICE", "CONTRIBUTION_IN_LIEU");

    /**
     * Reads an event of the topic {@code review.review.v1}.
     *
     * @return empty for a type that no figure needs, or that a later version adds, for apologies,
     *     and for anybody outside social care
     * @throws london.dsco.inbox.PoisonMessageException when the data breaks the event's contract
     */
    static Optional<ReviewFact> of(InboundEvent event) {
        return Optional.ofNullable(NEEDED.get(event.type()))
                .map(needed -> new EventData(event.data(), needed))
                .filter(data -> !Boolean.FALSE.equals(data.flag("socialCare")))
                .map(ReviewFact::from)
                .filter(ReviewFact::saysSomething);
    }

    private static ReviewFact from(EventData data) {
        String kind = data.oneOf("kind", KINDS);
        LocalDate received = data.date("receivedOn");
        LocalDate met = data.date("meetingOn");
        return new ReviewFact(
                data.id("reviewId"),
                met,
                met == null ? null : data.flag("afterLimit", false),
                data.date("dueBy"),
                data.date("invitedOn"),
                ATTENDANCE.equals(kind) ? received : null,
                kind != null && WRITTEN.contains(kind) ? received : data.date("sentOn"),
                either(data.date("notifiedOn"), data.date("completedOn")),
                data.date("closedOn"));
    }

    private static LocalDate either(LocalDate one, LocalDate other) {
        return one == null ? other : one;
    }

    private boolean saysSomething() {
        return metOn != null
                || invitedOn != null
                || attendedOn != null
                || wroteOn != null
                || decidedOn != null
                || closedOn != null;
    }
}
