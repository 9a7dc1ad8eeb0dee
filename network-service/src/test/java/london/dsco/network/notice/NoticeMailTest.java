package london.dsco.network.notice;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.Callers.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import london.dsco.domain.Role;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.network.Examples;
import london.dsco.network.confirmation.AddressConfirmed;
import london.dsco.network.confirmation.ConfirmationMailing;
import london.dsco.network.digest.DigestMailing;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sutton's DSCO wants notices at once, on Saturday, 21 November 2026. Camden's health partner sends
 * enquiries.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class NoticeMailTest {

    private static final String SUTTON = "E09000029";

    @Inject NoticeMailing mailing;
    @Inject DigestMailing digests;
    @Inject ConfirmationMailing confirmations;
    @Inject MockMailbox mailbox;

    private final String address = "dsco-" + UUID.randomUUID() + "@sutton.example";
    private final Supplier<RequestSpecification> dsco = () -> dscoOf("sutton");
    private final Supplier<RequestSpecification> partner =
            () -> nobody().auth().oauth2(Tokens.forAccount("health-partner@sutton").token());
    private String entry;

    @BeforeEach
    void joinAndAskToBeTold() {
        sql("delete from address_confirmation");
        sql("delete from member_preference");
        sql("update enquiry_answer set written_at = written_at - interval '1 hour'");
        sql("update enquiry set status = 'WITHDRAWN' where asked_of = '" + SUTTON + "'");
        sql(
                "update referral set status = 'DROPPED', outcome = 'None.' where borough = '"
                        + SUTTON
                        + "' and status = 'OWED'");
        sql(
                "update member set status = 'LEFT', left_on = '2026-11-20', email = null,"
                        + " telephone = null, contact_for = '[]' where borough = '"
                        + SUTTON
                        + "' and status = 'ACTIVE'");
        entry = joined(dsco);
        askToBeTold(dsco, entry, address);
    }

    @Test
    void notifiesThoseAskedOnceWithoutTheQuestion() {
        asked(SUTTON);

        mailing.sendAll();
        mailing.sendAll();

        Mail mail = theOnlyMail();
        assertThat(mail.getSubject()).isEqualTo("An enquiry is waiting for your answer");
        assertThat(mail.getText())
                .contains("Answer by 27 November 2026")
                .doesNotContain("Canary", "Camden", "Who decides");
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mailbox.getMailsSentTo("dsco@camden.example"))
                .as("the address of the directory is for people")
                .isEmpty();
    }

    @Test
    void notifiesTheAskerOfTheAnswer() {
        String id =
                dsco.get()
                        .body(
                                Map.of(
                                        "askedOf",
                                        "E09000007",
                                        "title",
                                        "Canary",
                                        "text",
                                        "Who decides?"))
                        .post("/enquiries")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(address)).as("theirs to wait, not to answer").isEmpty();

        answer(in(Role.HEALTH_PARTNER), id);
        mailing.sendAll();
        mailing.sendAll();

        assertThat(theOnlyMail().getSubject()).isEqualTo("Your enquiry has been answered");
        assertThat(theOnlyMail().getText()).doesNotContain("Canary", "A panel decides");
    }

    @Test
    void notifiesAHealthPartnerWhoJoinedAndSendsThemNoDigest() {
        String theirs = "dco-" + UUID.randomUUID() + "@sutton.example";
        String one = joined(partner);
        prefer(partner, one, Map.of("digest", "WEEKLY", "email", theirs))
                .statusCode(422)
                .body("errors[0].code", equalTo("not-for-partners"));
        askToBeTold(partner, one, theirs);
        dscoOf("camden")
                .body(Map.of("askedOf", SUTTON, "title", "Canary", "text", "Who decides?"))
                .post("/enquiries")
                .then()
                .statusCode(201);

        mailing.sendAll();
        sql("update member_preference set digest = 'WEEKLY' where email = '" + theirs + "'");
        digests.sendAll();

        assertThat(mailbox.getMailsSentTo(theirs))
                .extracting(Mail::getSubject)
                .containsExactly("An enquiry is waiting for your answer");
        assertThat(mailbox.getMailsSentTo(address)).as("the other post").isEmpty();
        assertThat(
                        Database.select(
                                "select 1 from digest_mail where member_id = ?::uuid",
                                one.substring("/members/".length())))
                .isEmpty();
    }

    @Test
    void notifiesTheDscoAWeekBeforeAReportIsDue() {
        String near = referred("2026-11-28");
        referred("2026-11-29");

        mailing.sendAll();
        mailing.sendAll();

        assertThat(theOnlyMail().getText())
                .contains("28 November 2026")
                .doesNotContain("Canary", "Sutton");
        assertThat(about()).containsExactly(near);
    }

    @Test
    void sendsNoNoticeAboutAnEnquiryWithdrawnOrAnsweredInTheMeantime() {
        String answered = asked(SUTTON);
        String withdrawn = asked(SUTTON);
        failing(1);
        assertThatThrownBy(mailing::sendAll).hasRootCauseMessage("the process ends here");
        answer(dsco.get(), answered);
        in(Role.HEALTH_PARTNER)
                .post("/enquiries/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        QuarkusMock.installMockForType(new Post(null) {}, Post.class);

        mailing.sendAll();

        assertThat(states()).containsOnly("NOT_NEEDED");
    }

    @Test
    void sendsNoNoticeToMembersWhoDidNotAskOrConfirm() {
        prefer(dsco, entry, Map.of("digest", "WEEKLY", "notices", "NEVER", "email", address))
                .statusCode(200)
                .body("confirmed", equalTo(true));
        asked(SUTTON);
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(address)).isEmpty();

        prefer(dsco, entry, Map.of("digest", "NEVER", "notices", "AT_ONCE", "email", "b" + address))
                .statusCode(200)
                .body("confirmed", equalTo(false));
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo("b" + address)).isEmpty();
    }

    @Test
    void sendsNoNoticeAboutAnswersFromBeforeTheyAsked() {
        String id =
                dsco.get()
                        .body(Examples.of("AskContactPoint").put("askedOf", "E09000007"))
                        .post("/enquiries")
                        .then()
                        .extract()
                        .path("id");
        answer(in(Role.HEALTH_PARTNER), id);
        sql(
                "update enquiry_answer set written_at = written_at - interval '1 hour'"
                        + " where enquiry_id = '"
                        + id
                        + "'");

        mailing.sendAll();

        assertThat(mailbox.getMailsSentTo(address)).isEmpty();
    }

    /** Any borough may ask, but nobody can fill a colleague's mailbox with it. */
    @Test
    void sendsAtMostTwentyNoticesADay() {
        for (int i = 0; i < 22; i++) {
            asked(SUTTON);
        }

        mailing.sendAll();
        mailing.sendAll();

        assertThat(mailbox.getMailsSentTo(address)).hasSize(20);
    }

    @Test
    void concurrentRoundsSendItOnce() {
        asked(SUTTON);

        IntStream.range(0, 4).parallel().forEach(replica -> mailing.sendAll());
        mailing.sendAll();

        theOnlyMail();
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void sendsAgainAfterACrashBeforeTheCommit() {
        asked(SUTTON);
        AtomicInteger tries = failing(1);

        assertThatThrownBy(mailing::sendAll).hasRootCauseMessage("the process ends here");
        assertThat(states()).containsExactly("QUEUED");
        mailing.sendAll();
        mailing.sendAll();

        assertThat(tries).hasValue(2);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aMailProgramUnsubscribesWithoutSigningInAndTheAddressIsDeleted() {
        asked(SUTTON);
        mailing.sendAll();
        String header = theOnlyMail().getHeaders().get("List-Unsubscribe").get(0);
        String token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);

        nobody().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/digest-unsubscriptions/" + token)
                .then()
                .statusCode(200);

        dsco.get().get(entry + "/preferences").then().body("notices", equalTo("NEVER"));
        assertThat(states()).isEmpty();
        assertThat(Database.select("select 1 from member_preference where email = ?", address))
                .isEmpty();
    }

    @Test
    void theDatabaseItselfHidesRecipientsFromOtherBoroughs() throws Exception {
        asked(SUTTON);
        mailing.sendAll();
        try (var camden = Database.asApplicationIn("E09000007")) {
            assertThat(
                            Database.select(
                                    camden,
                                    "select 1 from notice_mail where member_id = ?::uuid",
                                    entry.substring("/members/".length())))
                    .isEmpty();
        }
    }

    private static AtomicInteger failing(int times) {
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

    private static String joined(Supplier<RequestSpecification> who) {
        return "/members/"
                + who.get()
                        .body(Examples.of("WriteMember"))
                        .post("/members")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private void askToBeTold(Supplier<RequestSpecification> who, String one, String at) {
        prefer(who, one, Map.of("digest", "NEVER", "notices", "AT_ONCE", "email", at))
                .statusCode(200);
        AddressConfirmed.by(who, one, at, confirmations, mailbox);
    }

    private static ValidatableResponse prefer(
            Supplier<RequestSpecification> who, String one, Map<String, String> wanted) {
        return who.get()
                .header("If-Match", who.get().get(one + "/preferences").header("ETag"))
                .body(wanted)
                .put(one + "/preferences")
                .then();
    }

    private static String asked(String borough) {
        return in(Role.HEALTH_PARTNER)
                .body(Map.of("askedOf", borough, "title", "Canary", "text", "Who decides?"))
                .post("/enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void answer(RequestSpecification who, String id) {
        who.body(Map.of("text", "A panel decides."))
                .post("/enquiries/" + id + "/answer")
                .then()
                .statusCode(200);
    }

    private String referred(String dueOn) {
        String review =
                dsco.get()
                        .body(Examples.of("WriteLearningReview").put("trigger", "Canary"))
                        .post("/learning-reviews")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return dsco.get()
                .body(Examples.of("ReferReport").put("reportId", review).put("dueOn", dueOn))
                .post("/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Mail theOnlyMail() {
        List<Mail> mails = mailbox.getMailsSentTo(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private List<Object> states() {
        return column("state");
    }

    private List<String> about() {
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

    private static void sql(String statement) {
        try (var all = Database.asSuperuser();
                var prepared = all.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
