package london.dsco.network.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The content of a notice email: something is waiting, and until when. Others read email on its
 * way. So it contains no word of a question, an answer or a report, and names no borough and
 * nobody.
 */
record NoticeLetter(String subject, String text) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String END =
            """

            Sign in to read it.

            You asked for an email when something is waiting for you. To stop all emails from the network, use the
            unsubscribe button in your email program. To choose which emails you get, change your preferences in the
            network. This email does not repeat what was written and does not name anyone.
            """;

    /**
     * @param answerBy London date
     */
    static NoticeLetter asked(LocalDate answerBy) {
        return new NoticeLetter(
                "An enquiry is waiting for your answer",
                ("Your post has been asked something in the London DSCO network. Answer"
                                        + " by %s.\n")
                                .formatted(DAY.format(answerBy))
                        + END);
    }

    static NoticeLetter answered() {
        return new NoticeLetter(
                "Your enquiry has been answered",
                "Your enquiry in the London DSCO network has been answered.\n" + END);
    }

    /**
     * @param dueOn London date
     */
    static NoticeLetter due(LocalDate dueOn) {
        return new NoticeLetter(
                "A report is due before a board or committee",
                ("A board or committee is due to look at a report from your borough by"
                                        + " %s. Record it in the London DSCO network once it has done so.\n")
                                .formatted(DAY.format(dueOn))
                        + END);
    }
}
