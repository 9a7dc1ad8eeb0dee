package london.dsco.network.digest;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.network.Examples;
import london.dsco.network.confirmation.AddressConfirmed;
import london.dsco.network.confirmation.ConfirmationMailing;
import london.dsco.network.round.Rounds;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Today is Saturday, 21 November 2026: the digest of 9 to 15 November is due. All tests use one
 * member, who joins again for each.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class DigestMailTest {

    private static final String BOROUGH = "merton";

    @Inject DigestMailing mailing;
    @Inject ConfirmationMailing confirmations;
    @Inject Rounds rounds;
    @Inject MockMailbox mailbox;

    private final String mark = UUID.randomUUID().toString();
    private final String address = "dsco-" + mark + "@merton.example";
    private String entry;

    @BeforeEach
    void joinAndAskForTheDigest() {
        Database.change("delete from address_confirmation");
        Database.change("delete from member_preference");
        Database.change("delete from follow where borough = 'E09000024'");
        Database.change(
                "update shared_paper set shared_on = '2026-10-05' where shared_on < '2026-11-17'");
        Database.change(
                "update member set status = 'LEFT', left_on = '2026-11-20', email = null,"
                        + " telephone = null, contact_for = '[]' where borough = 'E09000024'"
                        + " and status = 'ACTIVE'");
        String id =
                dscoOf(BOROUGH)
                        .body(Examples.of("WriteMember"))
                        .post("/members")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        entry = "/members/" + id;
        askForTheDigest();
    }

    private void askForTheDigest() {
        prefer(Map.of("digest", "WEEKLY", "email", address)).statusCode(200);
        AddressConfirmed.by(() -> dscoOf(BOROUGH), entry, address, confirmations, mailbox);
    }

    @Test
    void sendsLastWeeksPapersOfOtherBoroughsOnceToTheGivenAddress() {
        shared("2026-11-12", mark);
        shared("2026-11-16", "later " + mark);
        shared("2026-11-08", "earlier " + mark);

        mailing.sendAll();
        mailing.sendAll();

        Mail mail = theOnlyMail();
        assertThat(mail.getSubject()).contains("9 November 2026 to 15 November 2026");
        assertThat(mail.getText())
                .contains("- Policy item: " + mark + " (Camden)")
                .doesNotContain("later", "earlier");
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeaders().get("List-Unsubscribe").get(0))
                .matches(
                        "<https://api\\.example/network/v1/digest-unsubscriptions/[A-Za-z0-9_-]+>");
        assertThat(mailbox.getMailsSentTo("dsco@camden.example"))
                .as("the address of the directory is for people")
                .isEmpty();
    }

    @Test
    void countsAnswersToFollowedQuestionsAndNamesNoQuestionOrAsker() {
        String question = asked();
        dscoOf(BOROUGH).put("/followed-questions/" + question).then().statusCode(200);
        answered(question);
        answered(question);
        Database.change(
                "update peer_answer set answered_on = '2026-11-11' where id = (select min(id::text)::uuid"
                        + " from peer_answer where question_id = (select id from peer_question where"
                        + " reference = '"
                        + question
                        + "'))");

        mailing.sendAll();

        assertThat(theOnlyMail().getText())
                .contains("1 new answer to 1 question")
                .doesNotContain("Canary", "Camden", "Islington");
    }

    @Test
    void sendsNothingWithoutNewsOrToMembersWhoDidNotAsk() {
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(address)).isEmpty();
        assertThat(states()).containsExactly("NOTHING_NEW");

        prefer(Map.of("digest", "NEVER")).statusCode(200);
        shared("2026-11-12", mark);
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(address)).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void concurrentRoundsSendItOnce() {
        shared("2026-11-12", mark);

        IntStream.range(0, 4).parallel().forEach(replica -> mailing.sendAll());
        mailing.sendAll();

        theOnlyMail();
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void sendsAgainAfterACrashBeforeTheCommit() {
        shared("2026-11-12", mark);
        AtomicInteger tries = new AtomicInteger();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        if (tries.incrementAndGet() == 1) {
                            throw new AssertionError("the process ends here");
                        }
                    }
                },
                Post.class);

        assertThatThrownBy(mailing::sendAll).hasRootCauseMessage("the process ends here");
        assertThat(states()).containsExactly("QUEUED");
        mailing.sendAll();
        mailing.sendAll();

        assertThat(tries).hasValue(2);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void retriesWithPausesAndGivesUpEventually() {
        shared("2026-11-12", mark);
        AtomicInteger tries = new AtomicInteger();
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        tries.incrementAndGet();
                        throw new IllegalStateException(mail.addresses().get(0));
                    }
                },
                Post.class);

        mailing.sendAll();
        mailing.sendAll();
        assertThat(tries).as("it waits after the first try").hasValue(1);
        for (int i = 0; i < 2 * Mailing.MOST_ATTEMPTS; i++) {
            Database.change("update digest_mail set next_attempt_at = now()");
            mailing.sendAll();
        }
        assertThat(tries).hasValue(Mailing.MOST_ATTEMPTS);
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void anotherReplicaTakesOverTheRoundOfAKilledOne() {
        shared("2026-11-12", mark);
        var one = rounds.scheduler();
        one.start();
        one.stop();
        Database.change("delete from digest_mail");
        mailbox.clear();
        Database.change(
                "update scheduled_round set picked = true, picked_by = 'killed',"
                        + " last_heartbeat = now() - interval '1 hour', execution_time = now() - interval '1 hour'");
        one = rounds.scheduler();
        var other = rounds.scheduler();
        try {
            one.start();
            other.start();
            Awaitility.await().until(() -> !mailbox.getMailsSentTo(address).isEmpty());
        } finally {
            one.stop();
            other.stop();
        }
        theOnlyMail();
    }

    @Test
    void aMailProgramUnsubscribesWithoutSigningInAndTheAddressIsDeleted() {
        shared("2026-11-12", mark);
        mailing.sendAll();
        String link = link();

        unsubscribe(link).statusCode(200).body("sent", equalTo(false));
        dscoOf(BOROUGH)
                .get(entry + "/preferences")
                .then()
                .body("digest", equalTo("NEVER"))
                .body("email", nullValue());
        assertThat(Database.select("select 1 from member_preference where email = ?", address))
                .isEmpty();
        assertThat(
                        Database.select(
                                "select 1 from access_log a where row_to_json(a)::text like"
                                        + " '%system:digest-unsubscription%'"))
                .isNotEmpty();
        unsubscribe(link).statusCode(200);
    }

    @Test
    void answersAnUnknownTokenLikeAnyOtherAndIgnoresGet() {
        shared("2026-11-12", mark);
        mailing.sendAll();
        String link = link();

        String known = unsubscribe(link).extract().asString();
        assertThat(unsubscribe("AAAA").statusCode(200).extract().asString()).isEqualTo(known);
        nobody().get("/digest-unsubscriptions/" + link).then().statusCode(405);
    }

    @Test
    void anOldLinkEndsNothingAfterTheMemberAsksAgain() {
        shared("2026-11-12", mark);
        mailing.sendAll();
        String old = link();
        unsubscribe(old).statusCode(200);
        askForTheDigest();

        unsubscribe(old).statusCode(200);

        dscoOf(BOROUGH).get(entry + "/preferences").then().body("digest", equalTo("WEEKLY"));
    }

    @Test
    void leavingCancelsWaitingDigestsAndSentLinks() {
        shared("2026-11-12", mark);
        mailing.sendAll();
        String old = link();
        dscoOf(BOROUGH).post(entry + "/leaving").then().statusCode(200);

        assertThat(states()).isEmpty();
        unsubscribe(old).statusCode(200);
    }

    @Test
    void theDatabaseItselfHidesRecipientsFromOtherBoroughs() throws Exception {
        mailing.sendAll();
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from digest_mail where member_id = ?::uuid",
                                    entry.substring("/members/".length())))
                    .isEmpty();
        }
    }

    private Mail theOnlyMail() {
        List<Mail> mails = mailbox.getMailsSentTo(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private String link() {
        String header = theOnlyMail().getHeaders().get("List-Unsubscribe").get(0);
        return header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    }

    private static ValidatableResponse unsubscribe(String token) {
        return nobody().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/digest-unsubscriptions/" + token)
                .then();
    }

    private ValidatableResponse prefer(Map<String, String> wanted) {
        return dscoOf(BOROUGH)
                .header("If-Match", dscoOf(BOROUGH).get(entry + "/preferences").header("ETag"))
                .body(wanted)
                .put(entry + "/preferences")
                .then();
    }

    private List<Object> states() {
        return Database.select(
                        "select state from digest_mail where member_id = ?::uuid",
                        entry.substring("/members/".length()))
                .stream()
                .map(row -> row.get("state"))
                .toList();
    }

    /** Adds a policy item that Camden shared on a day. */
    private static void shared(String day, String title) {
        String id =
                dscoOf("camden")
                        .body(Examples.of("WatchPolicy").put("title", title))
                        .post("/policy-items")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        dscoOf("camden").post("/policy-items/" + id + "/sharing").then().statusCode(200);
        Database.change(
                "update shared_paper set shared_on = '" + day + "' where record_id = '" + id + "'");
    }

    private static String asked() {
        return dscoOf("camden")
                .body(Map.of("title", "Canary", "text", "Who decides?", "anonymous", true))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void answered(String question) {
        dscoOf("islington")
                .body(Map.of("text", "A panel decides.", "anonymous", true))
                .post("/questions/" + question + "/answers")
                .then()
                .statusCode(201);
    }
}
