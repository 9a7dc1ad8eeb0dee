package london.dsco.network.fact;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;

/**
 * One annual review as reported by review-service, event by event.
 *
 * @param borough GSS code
 * @param dueBy last day of its cycle
 */
public record ReviewEvents(UUID id, String borough, LocalDate dueBy) {

    public static final String TOPIC = "review.review.v1";

    private static final String TYPES = "london.dsco.review.review.";
    private static final int FOUR_WEEKS = 28;

    /** Returns a review that is due on a day. */
    public static ReviewEvents dueBy(String borough, String dueBy) {
        return new ReviewEvents(UUID.randomUUID(), borough, LocalDate.parse(dueBy));
    }

    /** Records a meeting on or before the last day that the law allows. */
    public CloudEvent metOn(String day) {
        return met(day, false);
    }

    public CloudEvent metTooLateOn(String day) {
        return met(day, true);
    }

    private CloudEvent met(String day, boolean afterLimit) {
        LocalDate meetBy = dueBy.minusDays(FOUR_WEEKS);
        return event(
                "meeting-held",
                """
                {"reviewId": "%s", "meetingOn": "%s", "meetBy": "%s", "dueBy": "%s", "inTime": %s,
                 "afterLimit": %s}"""
                        .formatted(
                                id,
                                day,
                                meetBy,
                                dueBy,
                                !LocalDate.parse(day).isAfter(meetBy),
                                afterLimit));
    }

    public CloudEvent invitedOn(String day, boolean socialCare) {
        return event(
                "invited",
                """
                {"reviewId": "%s", "invitedOn": "%s", "meetingOn": "%s", "socialCare": %s, "inTime": true}"""
                        .formatted(id, day, dueBy, socialCare));
    }

    public CloudEvent contributed(String kind, String day, boolean socialCare) {
        return event(
                "contribution-received",
                """
                {"reviewId": "%s", "contributionId": "%s", "kind": "%s", "socialCare": %s, "receivedOn": "%s",
                 "dueBy": "%s"}"""
                        .formatted(id, UUID.randomUUID(), kind, socialCare, day, dueBy));
    }

    public CloudEvent contributionMissed(String day) {
        return event(
                "contribution-missed",
                """
                {"reviewId": "%s", "invitationId": "%s", "socialCare": true, "dueBy": "%s", "chasedOn": "%s"}"""
                        .formatted(id, UUID.randomUUID(), day, day));
    }

    public CloudEvent reportSentOn(String day) {
        return event(
                "report-sent",
                """
                {"reviewId": "%s", "sentOn": "%s", "dueBy": "%s", "inTime": false}"""
                        .formatted(id, day, dueBy));
    }

    public CloudEvent decided(String on, String told) {
        return event(
                "decided",
                """
                {"reviewId": "%s", "decision": "MAINTAIN", "decidedOn": "%s", "notifiedOn": "%s",
                 "meetingOn": "%s", "dueBy": "%s", "decisionDueBy": "%s", "inTime": true}"""
                        .formatted(id, on, told, on, dueBy, dueBy));
    }

    public CloudEvent completedOn(String day) {
        return event(
                "completed",
                """
                {"reviewId": "%s", "completedOn": "%s", "dueBy": "%s"}"""
                        .formatted(id, day, dueBy));
    }

    public CloudEvent closedOn(String day) {
        return event(
                "closed",
                """
                {"reviewId": "%s", "closedOn": "%s"}"""
                        .formatted(id, day));
    }

    public static void send(CloudEvent... events) {
        for (CloudEvent event : events) {
            Topics.send(TOPIC, event);
        }
    }

    private CloudEvent event(String step, String data) {
        String type = TYPES + step + ".v1";
        Schemas.assertValid(type, data);
        return CloudEvent.of(type, id.toString(), borough, data);
    }
}
