package london.dsco.network.confirmation;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import java.util.stream.IntStream;
import london.dsco.mail.OutgoingMail;
import london.dsco.mail.Post;
import london.dsco.network.Examples;
import london.dsco.network.digest.DigestMailing;
import london.dsco.network.member.AddressForgetting;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All tests use one member, who joins again for each. Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ConfirmationMailTest {

    private static final String BOROUGH = "newham";
    private static final String GSS = "E09000025";

    @Inject ConfirmationMailing mailing;
    @Inject DigestMailing digests;
    @Inject AddressForgetting forgetting;
    @Inject MockMailbox mailbox;

    private final String address = "dsco-" + UUID.randomUUID() + "@newham.example";
    private String entry;

    @BeforeEach
    void join() {
        Database.change("delete from address_confirmation");
        Database.change("delete from member_preference");
        entry = joined();
        mailbox.clear();
    }

    @AfterEach
    void leave() {
        Database.change(
                "update member set status = 'LEFT', left_on = '2026-11-20', email = null,"
                        + " telephone = null, contact_for = '[]' where borough = '"
                        + GSS
                        + "' and status = 'ACTIVE'");
    }

    private static String joined() {
        String id =
                dscoOf(BOROUGH)
                        .body(Examples.of("WriteMember"))
                        .post("/members")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return "/members/" + id;
    }

    @Test
    void anAddressReceivesOneEmailAndNoDigestUntilItIsConfirmed() {
        prefer(address).statusCode(200).body("confirmed", equalTo(false));
        mailing.sendAll();
        mailing.sendAll();
        digests.sendAll();

        Mail mail = theOnlyMail(address);
        assertThat(mail.getSubject()).isEqualTo("Confirm your address for the DSCO network");
        assertThat(mail.getText())
                .contains("until 28 November 2026 at")
                .doesNotContain("Newham", "dsco@newham");
        assertThat(Database.select("select 1 from digest_mail where borough = ?", GSS)).isEmpty();

        confirm(code(address)).statusCode(200).body("confirmed", equalTo(true));
        digests.sendAll();
        assertThat(Database.select("select 1 from digest_mail where borough = ?", GSS)).hasSize(1);
    }

    @Test
    void aCodeWorksOnce() {
        prefer(address);
        mailing.sendAll();
        String code = code(address);

        confirm(code).statusCode(200);
        confirm(code).statusCode(422).body("errors[0].code", equalTo("works-no-more"));
    }

    @Test
    void everyCodeThatDoesNotWorkIsRefusedInTheSameWords() {
        prefer(address);
        mailing.sendAll();
        String expired = code(address);
        eightDaysPass();
        List<String> answers =
                List.of(expired, "A".repeat(43)).stream()
                        .map(
                                code ->
                                        confirm(code)
                                                .statusCode(422)
                                                .extract()
                                                .body()
                                                .jsonPath()
                                                .getString("detail"))
                        .toList();

        assertThat(answers.get(0)).isEqualTo(answers.get(1));
        confirm("short").statusCode(400);
        get().body("confirmed", equalTo(false));
    }

    @Test
    void theSecretIsNeverStoredAndItsHashOnlyWhileItWorks() {
        prefer(address);
        mailing.sendAll();
        String code = code(address);
        assertThat(rows()).hasSize(1).allMatch(row -> !row.contains(code));
        assertThat(rows().get(0)).contains(address);

        confirm(code).statusCode(200);
        assertThat(rows().get(0))
                .contains("CONFIRMED", "\"secret_hash\":null", "\"email\":null")
                .doesNotContain(address);
        for (String table : List.of("history_entry", "access_log", "idempotency_key")) {
            assertThat(
                            Database.select(
                                    "select 1 from " + table + " r where r::text like ?",
                                    "%" + code + "%"))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void aStrangerWithTheEmailCannotConfirmTheAddress() {
        prefer(address);
        mailing.sendAll();
        String code = code(address);
        String path = entry + "/preferences/confirmation";

        nobody().body(Map.of("code", code)).post(path).then().statusCode(401);
        dscoOf("hackney").body(Map.of("code", code)).post(path).then().statusCode(403);
        get().body("confirmed", equalTo(false));
    }

    @Test
    void aStrangerUnsubscribesWithOneClickAndTheAddressIsDeleted() {
        prefer(address);
        mailing.sendAll();
        String link = theOnlyMail(address).getHeaders().get("List-Unsubscribe").get(0);
        String token = link.substring(link.lastIndexOf('/') + 1, link.length() - 1);

        nobody().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post("/digest-unsubscriptions/" + token)
                .then()
                .statusCode(200);
        get().body("digest", equalTo("NEVER")).body("confirmed", nullValue());
        assertThat(rows()).noneMatch(row -> row.contains(address));
    }

    @Test
    void aNewAddressMustBeConfirmedAndTheOldCodeStopsWorking() {
        prefer(address);
        mailing.sendAll();
        String old = code(address);
        confirm(old).statusCode(200);
        String other = "other-" + address;

        prefer(other).body("confirmed", equalTo(false));
        mailing.sendAll();
        confirm(old).statusCode(422);
        digests.sendAll();
        assertThat(Database.select("select 1 from digest_mail where borough = ?", GSS)).isEmpty();
        confirm(code(other)).statusCode(200).body("confirmed", equalTo(true));
    }

    @Test
    void repeatingAConfirmedAddressSendsNothing() {
        prefer(address);
        mailing.sendAll();
        confirm(code(address)).statusCode(200);

        prefer(address).statusCode(200).body("confirmed", equalTo(true));
        mailing.sendAll();
        theOnlyMail(address);
    }

    @Test
    void aNewEmailHasANewCodeAndTheOldOneStopsWorking() {
        prefer(address);
        mailing.sendAll();
        String first = code(address);

        askAgain().statusCode(200).body("confirmed", equalTo(false));
        mailing.sendAll();
        assertThat(mailbox.getMailsSentTo(address)).hasSize(2);
        confirm(first).statusCode(422);
        confirm(code(address)).statusCode(200);
        askAgain().statusCode(409);
    }

    @Test
    void nobodyCanHaveMoreThanThreeEmailsSentInADay() {
        prefer(address).statusCode(200);
        askAgain().statusCode(200);
        prefer("second-" + address).statusCode(200);
        prefer("third-" + address).statusCode(409).body("detail", containsString("24 hours"));
        askAgain().statusCode(409);
        get().body("email", equalTo("second-" + address));

        dscoOf(BOROUGH).post(entry + "/leaving").then().statusCode(200);
        entry = joined();
        prefer(address).statusCode(409);
        mailing.sendAll();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void mailsOfOtherDaysCountForAMonth() {
        Database.change(
                """
                insert into address_confirmation
                  (id, borough, member_id, asked_by, asked_at, expires_at, state, at)
                select gen_random_uuid(), 'E09000025', gen_random_uuid(), 'dsco@newham',
                  timestamptz '2026-11-10 12:00Z', timestamptz '2026-11-17 12:00Z', 'ENDED',
                  timestamptz '2026-11-17 12:00Z' from generate_series(1, 10)
                """);

        prefer(address).statusCode(409).body("detail", containsString("30 days"));
    }

    @Test
    void anUnconfirmedAddressIsDeletedWhenTheLinkExpires() {
        prefer(address);
        mailing.sendAll();
        forgetting.forgetAll();
        get().body("digest", equalTo("WEEKLY"));

        eightDaysPass();
        mailing.sendAll();
        forgetting.forgetAll();
        get().body("digest", equalTo("NEVER")).body("email", nullValue());
        assertThat(rows()).noneMatch(row -> row.contains(address));
    }

    @Test
    void aConfirmedAddressIsNotDeleted() {
        prefer(address);
        mailing.sendAll();
        confirm(code(address)).statusCode(200);

        Database.change("delete from address_confirmation");
        forgetting.forgetAll();
        get().body("confirmed", equalTo(true));
    }

    @Test
    void aRefusedEmailIsRepeatedAndNoCodeWorksBefore() {
        prefer(address);
        QuarkusMock.installMockForType(
                new Post(null) {
                    @Override
                    public void send(OutgoingMail mail) {
                        throw new IllegalStateException(mail.addresses().get(0));
                    }
                },
                Post.class);

        mailing.sendAll();

        assertThat(rows()).hasSize(1);
        assertThat(rows().get(0)).contains("QUEUED", "\"attempts\":1", "\"secret_hash\":null");
    }

    @Test
    void concurrentRoundsSendItOnce() {
        prefer(address);

        IntStream.range(0, 4).parallel().forEach(replica -> mailing.sendAll());

        theOnlyMail(address);
    }

    @Test
    void theDatabaseItselfHidesAddressesFromOtherBoroughs() throws Exception {
        prefer(address);
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(Database.select(hackney, "select 1 from address_confirmation")).isEmpty();
        }
    }

    private static void eightDaysPass() {
        Database.change(
                "update address_confirmation set asked_at = asked_at - interval '8 days',"
                        + " expires_at = expires_at - interval '8 days'");
    }

    private Mail theOnlyMail(String to) {
        List<Mail> mails = mailbox.getMailsSentTo(to);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private String code(String to) {
        return AddressConfirmed.code(mailbox, to);
    }

    private ValidatableResponse confirm(String code) {
        return dscoOf(BOROUGH)
                .body(Map.of("code", code))
                .post(entry + "/preferences/confirmation")
                .then();
    }

    private ValidatableResponse askAgain() {
        return dscoOf(BOROUGH).post(entry + "/preferences/confirmation-mail").then();
    }

    private ValidatableResponse get() {
        return dscoOf(BOROUGH).get(entry + "/preferences").then().statusCode(200);
    }

    private ValidatableResponse prefer(String email) {
        return dscoOf(BOROUGH)
                .header("If-Match", dscoOf(BOROUGH).get(entry + "/preferences").header("ETag"))
                .body(Map.of("digest", "WEEKLY", "email", email))
                .put(entry + "/preferences")
                .then();
    }

    private static List<String> rows() {
        return Database.select("select row_to_json(a)::text as row from address_confirmation a")
                .stream()
                .map(row -> row.get("row").toString())
                .toList();
    }
}
