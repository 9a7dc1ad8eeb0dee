package london.dsco.network.confirmation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Confirms the address that a test's member gave. */
public final class AddressConfirmed {

    private AddressConfirmed() {}

    /** Returns what follows the {@code #} in the link of the latest email to an address. */
    public static String code(MockMailbox mailbox, String address) {
        List<Mail> mails = mailbox.getMailsSentTo(address);
        return mails.get(mails.size() - 1)
                .getText()
                .lines()
                .filter(line -> line.startsWith("https://portal.example/confirm-address#"))
                .map(line -> line.substring(line.indexOf('#') + 1))
                .findFirst()
                .orElseThrow();
    }

    /** Sends the email, confirms the address, and empties the mailbox. */
    public static void by(
            Supplier<RequestSpecification> member,
            String entry,
            String address,
            ConfirmationMailing mailing,
            MockMailbox mailbox) {
        mailing.sendAll();
        member.get()
                .body(Map.of("code", code(mailbox, address)))
                .post(entry + "/preferences/confirmation")
                .then()
                .statusCode(200);
        mailbox.clear();
    }
}
