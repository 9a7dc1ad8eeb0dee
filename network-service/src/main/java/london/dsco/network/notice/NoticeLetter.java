package london.dsco.network.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a notice says by mail: that something waits, and by when. Mail is read by others on its way,
 * so it has no word of a question, an answer or a report, and names no borough and nobody.
 */
record NoticeLetter(String subject, String text) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final String END =
            """

            Sign in to read it.

            You asked to be told by mail when something waits for you. The unsubscribe button of your mail program ends every \
            mail of the network to you. To choose, change your preferences in the network. This mail says nothing of what \
            was written, and names nobody.
            """;

    /**
     * @param answerBy London date
     */
    static NoticeLetter asked(LocalDate answerBy) {
        return new NoticeLetter(
                "An enquiry waits for your answer",
                "Your post was asked something in the London DSCO network. Answer by %s.\n"
                                .formatted(DAY.format(answerBy))
                        + END);
    }

    static NoticeLetter answered() {
        return new NoticeLetter(
                "Your enquiry was answered",
                "What you asked in the London DSCO network was answered.\n" + END);
    }

    /**
     * @param dueOn London date
     */
    static NoticeLetter due(LocalDate dueOn) {
        return new NoticeLetter(
                "A report is due before a board or committee",
                "A board or committee is to look at a report of your borough by %s. Record it in the London DSCO network when it has.\n"
                                .formatted(DAY.format(dueOn))
                        + END);
    }
}
