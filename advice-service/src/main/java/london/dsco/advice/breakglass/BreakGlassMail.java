package london.dsco.advice.breakglass;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What borough-admins are told about a use of break-glass. It names no child and nobody else, and
 * not the reason: mail passes through many hands.
 */
record BreakGlassMail(String subject, String text) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static BreakGlassMail of(UntoldGlass glass) {
        String reviewBy = DAY.format(glass.reviewBy());
        return new BreakGlassMail(
                "Break-glass: review by " + reviewBy,
                """
                Somebody opened a request of your borough that is not theirs, to read it.

                Break-glass: %s
                Request: %s

                Read the reason and review it by %s. If it was you who opened it, somebody else reviews it.

                This is an automatic message. It names no child. Do not send details of a child by reply.
                """
                        .formatted(glass.id(), glass.requestId(), reviewBy));
    }
}
