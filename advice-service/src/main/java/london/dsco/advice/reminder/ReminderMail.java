package london.dsco.advice.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The text of a reminder. It names no child and nothing that could identify one, because mail
 * passes through many hands.
 */
record ReminderMail(String subject, String text) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /**
     * @param portal address that shows a request when its id is appended; empty if there is none
     * @param today London date on which it is sent
     */
    static ReminderMail of(Delivery delivery, String portal, LocalDate today) {
        LocalDate dueOn = delivery.adviceDueOn();
        long left = ChronoUnit.DAYS.between(today, dueOn);
        String due =
                left < 0
                        ? "Social care advice was due on %s. It is %s overdue."
                        : "Social care advice is due on %s. You have %s left.";
        String link =
                portal.isEmpty()
                        ? ""
                        : "\nOpen the request: %s%s\n".formatted(portal, delivery.requestId());
        return new ReminderMail(
                (left < 0 ? "Advice overdue since %s" : "Advice due on %s")
                        .formatted(DAY.format(dueOn)),
                """
                %s

                Request: %s
                %s
                %s

                This is an automatic reminder. It does not name the child. Do not send details of a child in a reply.
                """
                        .formatted(
                                due.formatted(DAY.format(dueOn), days(Math.abs(left))),
                                delivery.requestId(),
                                link,
                                delivery.capacity().reason()));
    }

    private static String days(long number) {
        return number == 1 ? "1 day" : number + " days";
    }
}
