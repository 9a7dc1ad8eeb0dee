package london.dsco.advice.reminder;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reminders of a request, and whom each was sent to. */
@Schema(name = "Reminders")
public record RemindersView(UUID requestId, @Schema(maxItems = 50) List<ReminderView> reminders) {

    /**
     * One reminder.
     *
     * @param day days after receipt; 43 is the first day on which the advice is overdue
     * @param dueOn London date on which it is due
     * @param sentOn London date on which it went out
     * @param deliveries the delivery log
     */
    @Schema(name = "Reminder")
    public record ReminderView(
            @Schema(minimum = "1", maximum = "43") int day,
            LocalDate dueOn,
            ReminderState state,
            @Schema(nullable = true) LocalDate sentOn,
            @Schema(maxItems = 1_000) List<DeliveryView> deliveries) {}

    /**
     * One reminder to one person.
     *
     * @param recipient user name
     * @param capacity as what they are reminded
     * @param channel {@code EMAIL}
     * @param at when it was queued, or reached a later state
     */
    @Schema(name = "ReminderDelivery")
    public record DeliveryView(
            @Size(max = 64) String recipient,
            Capacity capacity,
            @Schema(enumeration = "EMAIL") String channel,
            DeliveryState state,
            Instant at) {}

    static RemindersView of(
            AdviceRequest request, List<ReminderClock> clocks, List<Deliveries.Line> log) {
        return new RemindersView(
                request.id(),
                clocks.stream()
                        .map(
                                clock ->
                                        new ReminderView(
                                                clock.day(),
                                                clock.dueOn(),
                                                clock.state(),
                                                clock.sentOn(),
                                                deliveries(clock.day(), log)))
                        .toList());
    }

    private static List<DeliveryView> deliveries(int day, List<Deliveries.Line> log) {
        return log.stream()
                .filter(line -> line.day() == day)
                .map(
                        line ->
                                new DeliveryView(
                                        line.recipient(),
                                        line.capacity(),
                                        line.channel(),
                                        line.state(),
                                        line.at()))
                .toList();
    }
}
