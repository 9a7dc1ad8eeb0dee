package london.dsco.network.notice;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.Callers.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import london.dsco.domain.Role;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.network.Examples;
import london.dsco.network.confirmation.AddressConfirmed;
import london.dsco.network.confirmation.ConfirmationMailing;
import london.dsco.testkit.Database;
import london.dsco.testkit.Tokens;

/** A DSCO of Sutton who wants to be told at once, whose mails these tests have to themselves. */
final class NotifiedDsco {

    static final String SUTTON = "E09000029";

    final String address = "dsco-" + UUID.randomUUID() + "@sutton.example";
    final Supplier<RequestSpecification> dsco = () -> dscoOf("sutton");
    final Supplier<RequestSpecification> partner =
            () -> nobody().auth().oauth2(Tokens.forAccount("health-partner@sutton").token());
    private final MockMailbox mailbox;
    private final ConfirmationMailing confirmations;
    private String entry;

    NotifiedDsco(MockMailbox mailbox, ConfirmationMailing confirmations) {
        this.mailbox = mailbox;
        this.confirmations = confirmations;
    }

    /** Their entry in the directory of members. */
    String entry() {
        return entry;
    }

    void joinAndAskToBeTold() {
        Database.change("delete from address_confirmation");
        Database.change("delete from member_preference");
        Database.change("update enquiry_answer set written_at = written_at - interval '1 hour'");
        Database.change(
                "update enquiry set status = 'WITHDRAWN' where asked_of = '" + SUTTON + "'");
        Database.change(
                "update referral set status = 'DROPPED', outcome = 'None.' where borough = '"
                        + SUTTON
                        + "' and status = 'OWED'");
        Database.change(
                "update member set status = 'LEFT', left_on = '2026-11-20', email = null,"
                        + " telephone = null, contact_for = '[]' where borough = '"
                        + SUTTON
                        + "' and status = 'ACTIVE'");
        entry = joined(dsco);
        askToBeTold(dsco, entry, address);
    }

    static String joined(Supplier<RequestSpecification> who) {
        return "/members/"
                + who.get()
                        .body(Examples.of("WriteMember"))
                        .post("/members")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    void askToBeTold(Supplier<RequestSpecification> who, String one, String at) {
        prefer(who, one, Map.of("digest", "NEVER", "notices", "AT_ONCE", "email", at))
                .statusCode(200);
        AddressConfirmed.by(who, one, at, confirmations, mailbox);
    }

    static ValidatableResponse prefer(
            Supplier<RequestSpecification> who, String one, Map<String, String> wanted) {
        return who.get()
                .header("If-Match", who.get().get(one + "/preferences").header("ETag"))
                .body(wanted)
                .put(one + "/preferences")
                .then();
    }

    static String asked(String borough) {
        return in(Role.HEALTH_PARTNER)
                .body(Map.of("askedOf", borough, "title", "Canary", "text", "Who decides?"))
                .post("/enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void answer(RequestSpecification who, String id) {
        who.body(Map.of("text", "A panel decides."))
                .post("/enquiries/" + id + "/answer")
                .then()
                .statusCode(200);
    }

    Mail theOnlyMail() {
        List<Mail> mails = mailbox.getMailsSentTo(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    List<Object> states() {
        return column("state");
    }

    List<String> about() {
        return column("about").stream().map(Object::toString).toList();
    }

    private List<Object> column(String name) {
        return Database.select(
                        "select " + name + " from notice_mail where member_id = ?::uuid",
                        entry.substring("/members/".length()))
                .stream()
                .map(row -> row.get(name))
                .toList();
    }

    static AtomicInteger failing(int times) {
        AtomicInteger tries = new AtomicInteger();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        if (tries.incrementAndGet() <= times) {
                            throw new AssertionError("the process ends here");
                        }
                    }
                },
                Post.class);
        return tries;
    }
}
