package london.dsco.advice.breakglass;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The mail to borough-admins about a use of break-glass. It names no child and nobody else, and
 * leaves out the reason, because mail passes through many hands.
 */
record BreakGlassMail(String subject, String text) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static BreakGlassMail of(UnreportedBreakGlass glass) {
        String reviewBy = DAY.format(glass.reviewBy());
        return new BreakGlassMail(
                "Break-glass: review by " + reviewBy,
                """
                Someone used break-glass to read a request in your borough that is not theirs.

                Break-glass: %s
                Request: %s

                Read the reason and review it by %s. If you used it yourself, someone else must review it.

                This is an automatic message. It does not name the child. Do not send details of a child in a reply.
                """
                        .formatted(glass.id(), glass.requestId(), reviewBy));
    }
}
