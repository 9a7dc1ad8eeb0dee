package london.dsco.network.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.network.digest.DigestView.Answers;
import london.dsco.network.digest.DigestView.SharedPaper;

/**
 * The content of a digest email. It contains titles of papers, which boroughs shared with all
 * members after a check that they name no child. For questions it gives only a number. Questions
 * are more often about a case, may come from a borough that wants to stay unnamed, and which ones
 * somebody follows is private (docs/adr/0042).
 */
record DigestLetter(String subject, String text) {

    private static final int MOST_TITLES = 30;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static DigestLetter of(DigestView news) {
        String days = "%s to %s".formatted(day(news.since()), day(news.until()));
        return new DigestLetter(
                "New in the DSCO network: " + days,
                """
                New in the London DSCO network from %s

                %s%s
                You asked for this email each week. To stop all emails from the network, use the unsubscribe button in your \
                email program. To choose which emails you get, change your preferences in the network. This email does not \
                name any child, or anyone who asked a question.
                """
                        .formatted(days, answers(news.questions()), papers(news.papers())));
    }

    private static String answers(List<Answers> questions) {
        if (questions.isEmpty()) {
            return "";
        }
        long answers = questions.stream().mapToLong(Answers::newAnswers).sum();
        return """
        Questions you follow
        %s to %s. Sign in to read them.

        """
                .formatted(number(answers, "new answer"), number(questions.size(), "question"));
    }

    private static String papers(List<SharedPaper> papers) {
        if (papers.isEmpty()) {
            return "";
        }
        String lines =
                papers.stream()
                        .limit(MOST_TITLES)
                        .map(DigestLetter::line)
                        .collect(Collectors.joining("\n"));
        int more = papers.size() - MOST_TITLES;
        return """
        Shared by other boroughs
        %s
        %s
        """
                .formatted(lines, more > 0 ? "and %d more\n".formatted(more) : "");
    }

    private static String line(SharedPaper paper) {
        String title = paper.title().replaceAll("\\s+", " ").strip();
        return "- %s%s (%s)"
                .formatted(
                        paper.kind().words(),
                        title.isEmpty() ? "" : ": " + title,
                        Borough.byGss(paper.borough())
                                .map(Borough::displayName)
                                .orElse("the network"));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String number(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
