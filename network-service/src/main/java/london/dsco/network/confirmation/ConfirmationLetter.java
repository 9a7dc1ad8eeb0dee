package london.dsco.network.confirmation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import london.dsco.domain.London;

/**
 * The email that asks somebody to confirm their address. A stranger may read it, so it names nobody
 * and no borough.
 */
record ConfirmationLetter(String subject, String text) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    /**
     * @param link the address at which the member confirms, or only the code if there is no link
     * @param expiresAt UTC
     */
    static ConfirmationLetter of(String link, Instant expiresAt) {
        String until = MOMENT.format(expiresAt.atZone(London.ZONE));
        return new ConfirmationLetter(
                "Confirm your address for the DSCO network",
                """
                A member of the London DSCO network gave this address for emails from the network.

                If this was you, sign in to the network and confirm the address with this link or code.
                You can use it once, until %s:

                %s

                If this was not you, ignore this email. Nothing else will be sent to this address, and it is deleted on that
                day. To have it deleted now, use the unsubscribe button in your email program.
                """
                        .formatted(until, link));
    }

    /** Omits the link, so that it never appears in a log. */
    @Override
    public String toString() {
        return "confirmation letter";
    }
}
