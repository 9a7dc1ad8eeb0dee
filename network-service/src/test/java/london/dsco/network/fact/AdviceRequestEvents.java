package london.dsco.network.fact;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;

/**
 * One request for advice as reported by advice-service, event by event.
 *
 * @param borough GSS code
 */
public record AdviceRequestEvents(UUID id, String borough, LocalDate receivedOn) {

    public static final String TOPIC = "advice.request.v1";

    private static final String TYPES = "london.dsco.advice.request.";

    /** Returns a request that is due on a day. */
    public static AdviceRequestEvents dueOn(String borough, String dueOn) {
        return new AdviceRequestEvents(
                UUID.randomUUID(), borough, LocalDate.parse(dueOn).minusDays(42));
    }

    public CloudEvent received() {
        return event(
                "received",
                """
                {"requestId": "%s", "kind": "NEEDS_ASSESSMENT", "legalBasis": "COP_INTERNAL",
                 "receivedOn": "%s", "dueOn": "%s"}"""
                        .formatted(id, receivedOn, dueOn()));
    }

    public CloudEvent remindedAfter(int days) {
        return event(
                "reminded",
                """
                {"requestId": "%s", "remindedOn": "%s", "dueOn": "%s"}"""
                        .formatted(id, receivedOn.plusDays(days), dueOn()));
    }

    /** Sends a reminder on its day, which a borough may set. */
    public CloudEvent remindedOnDay(int day) {
        return event(
                "reminded",
                """
                {"requestId": "%s", "reminderDay": %d, "remindedOn": "%s", "dueOn": "%s"}"""
                        .formatted(id, day, receivedOn.plusDays(day), dueOn()));
    }

    /** Offers the author a consultation. */
    public CloudEvent offeredAfter(int days) {
        return event(
                "consultation-offered",
                """
                {"requestId": "%s", "consultationId": "%s", "occasion": "OPENING", "offeredOn": "%s"}"""
                        .formatted(id, UUID.randomUUID(), receivedOn.plusDays(days)));
    }

    public CloudEvent dispatchedAfter(int days, String grade) {
        return dispatchedAfter(days, grade, false);
    }

    public CloudEvent dispatchedAfter(int days, String grade, boolean noNeeds) {
        return event(
                "dispatched",
                """
                {"requestId": "%s", "receivedOn": "%s", "dueOn": "%s", "dispatchedOn": "%s",
                 "state": "%s", "grade": "%s", "noNeeds": %s}"""
                        .formatted(
                                id,
                                receivedOn,
                                dueOn(),
                                receivedOn.plusDays(days),
                                days <= 42 ? "MET" : "MET_LATE",
                                grade,
                                noNeeds));
    }

    public CloudEvent excusedAfter(int days) {
        return event(
                "excused",
                """
                {"requestId": "%s", "ground": "ABSENT_FROM_AREA", "excusedOn": "%s"}"""
                        .formatted(id, receivedOn.plusDays(days)));
    }

    public CloudEvent closedAfter(int days, String outcome, boolean adviceOwed) {
        return event(
                "closed",
                """
                {"requestId": "%s", "outcome": "%s", "decidedOn": "%s", "adviceOwed": %s}"""
                        .formatted(id, outcome, receivedOn.plusDays(days), adviceOwed));
    }

    /** Receives and dispatches it so many days later, with a reminder on the 28th day. */
    public void dispatchAfter(int days, String grade) {
        send(received(), remindedAfter(28), dispatchedAfter(days, grade));
    }

    public static void send(CloudEvent... events) {
        for (CloudEvent event : events) {
            Topics.send(TOPIC, event);
        }
    }

    private LocalDate dueOn() {
        return receivedOn.plusDays(42);
    }

    private CloudEvent event(String step, String data) {
        String type = TYPES + step + ".v1";
        Schemas.assertValid(type, data);
        return CloudEvent.of(type, id.toString(), borough, data);
    }
}
