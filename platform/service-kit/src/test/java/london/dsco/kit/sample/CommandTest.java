package london.dsco.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class CommandTest {

    static final String CAMDEN = "E09000007";
    static final String HACKNEY = "E09000012";

    @AfterEach
    void openGate() {
        NoteResource.ARRIVED.set(null);
        if (NoteResource.GATE.get() != null) {
            NoteResource.GATE.get().countDown();
        }
    }

    static RequestSpecification as(String username, String borough) {
        return given().contentType(ContentType.JSON)
                .auth()
                .oauth2(Tokens.forUser(username).role("dsco").borough(borough).token());
    }

    static RequestSpecification camden() {
        return as("dsco@camden", CAMDEN);
    }

    static String write(String text) {
        return camden().body("{\"text\":\"" + text + "\"}")
                .post("/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aCommandAnswersWithItsLocationAndStrongTag() {
        Response answer = camden().body("{\"text\":\"one\"}").post("/notes");
        answer.then().statusCode(201).header("Location", "/notes/" + answer.path("id"));
        camden().get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", answer.header("ETag"));
        camden().header("If-None-Match", answer.header("ETag"))
                .get(answer.header("Location"))
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void aRepeatedKeyReplaysTheFirstAnswerByteForByte() {
        String key = UUID.randomUUID().toString();
        Response first =
                camden().header("Idempotency-Key", key).body("{\"text\":\"once\"}").post("/notes");
        Response again =
                camden().header("Idempotency-Key", key)
                        .body("{ \"text\": \"once\" }")
                        .post("/notes");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(events(first.path("id"))).hasSize(1);
    }

    @Test
    void aKeyUsedForAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        camden().header("Idempotency-Key", key)
                .body("{\"text\":\"a\"}")
                .post("/notes")
                .then()
                .statusCode(201);
        camden().header("Idempotency-Key", key)
                .body("{\"text\":\"b\"}")
                .post("/notes")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:dsco:idempotency-key-reused"));
    }

    @Test
    void oneKeyMeansNothingToAnotherCaller() {
        String key = UUID.randomUUID().toString();
        String mine =
                camden().header("Idempotency-Key", key)
                        .body("{\"text\":\"a\"}")
                        .post("/notes")
                        .path("id");
        String theirs =
                as("dsco@hackney", HACKNEY)
                        .header("Idempotency-Key", key)
                        .body("{\"text\":\"a\"}")
                        .post("/notes")
                        .path("id");
        assertThat(theirs).isNotNull().isNotEqualTo(mine);
    }

    @Test
    void aKeyWhoseCommandStillRunsIsRefused() throws Exception {
        String key = UUID.randomUUID().toString();
        NoteResource.GATE.set(new CountDownLatch(1));
        CountDownLatch arrived = new CountDownLatch(1);
        NoteResource.ARRIVED.set(arrived);
        var first =
                CompletableFuture.supplyAsync(
                        () ->
                                camden().header("Idempotency-Key", key)
                                        .body("{\"text\":\"slow\"}")
                                        .post("/notes"));
        arrived.await();
        camden().header("Idempotency-Key", key)
                .body("{\"text\":\"slow\"}")
                .post("/notes")
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:problem-type:dsco:idempotency-key-in-use"));
        NoteResource.GATE.get().countDown();
        assertThat(first.get().statusCode()).isEqualTo(201);
    }

    @Test
    void aFailedCommandLeavesNothingNotEvenItsKey() {
        String key = UUID.randomUUID().toString();
        int outbox = events(null).size();
        camden().header("Idempotency-Key", key)
                .header("Fail", true)
                .body("{\"text\":\"fails\"}")
                .post("/notes")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:problem-type:dsco:internal-error"))
                .body(not(containsString("secret")));
        assertThat(events(null)).hasSize(outbox);
        assertThat(Database.select("select 1 from note where text = 'fails'")).isEmpty();
        camden().header("Idempotency-Key", key)
                .body("{\"text\":\"fails\"}")
                .post("/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aChangeNeedsTheTagItWasBasedOn() {
        String id = write("first");
        String tag = camden().get("/notes/" + id).header("ETag");
        camden().body("{\"text\":\"x\"}").put("/notes/" + id).then().statusCode(428);
        camden().header("If-Match", tag)
                .body("{\"text\":\"second\"}")
                .put("/notes/" + id)
                .then()
                .statusCode(200);
        camden().header("If-Match", tag)
                .body("{\"text\":\"third\"}")
                .put("/notes/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:problem-type:dsco:precondition-failed"));
    }

    @Test
    void ofTwoChangesAtOnceOneIsRefused() throws Exception {
        String id = write("race");
        String tag = camden().get("/notes/" + id).header("ETag");
        NoteResource.GATE.set(new CountDownLatch(1));
        CountDownLatch arrived = new CountDownLatch(2);
        NoteResource.ARRIVED.set(arrived);
        var changes =
                List.of("left", "right").stream()
                        .map(
                                text ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        camden().header("If-Match", tag)
                                                                .body("{\"text\":\"" + text + "\"}")
                                                                .put("/notes/" + id)
                                                                .statusCode()))
                        .toList();
        arrived.await();
        NoteResource.GATE.get().countDown();
        assertThat(changes).extracting(CompletableFuture::get).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void pagesFollowTheCursorAndRefuseAForeignOne() {
        for (int i = 0; i < 3; i++) {
            write("page " + i);
        }
        Response first = camden().get("/notes?limit=2&text=a");
        String cursor = first.path("nextCursor");
        assertThat(first.header("Link"))
                .contains("rel=\"next\"")
                .startsWith("</notes?")
                .contains("cursor=");
        Response second = camden().get("/notes?limit=2&text=a&cursor=" + cursor);
        assertThat(second.<List<String>>path("items.id"))
                .doesNotContainAnyElementsOf(first.path("items.id"));
        camden().get("/notes?limit=2&text=b&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dsco:cursor-invalid"));
        camden().get("/notes?cursor=AAAA").then().statusCode(400);
    }

    @Test
    void anEventIsPublishedOnceAsACloudEvent() {
        String id = write("told");
        var record = Topics.await("sample.note.v1", id, 1).get(0);
        assertThat(Topics.header(record, "ce_type"))
                .isEqualTo("london.dsco.sample.note.written.v1");
        assertThat(Topics.header(record, "ce_source")).isEqualTo("urn:dsco:sample-service");
        assertThat(Topics.header(record, "ce_borough")).isEqualTo(CAMDEN);
        assertThat(Topics.header(record, "ce_subject")).isEqualTo(id);
        assertThat(Topics.header(record, "traceparent")).startsWith("00-");
        assertThat(record.value()).contains(id);
    }

    private static List<?> events(String subject) {
        return subject == null
                ? Database.select("select 1 from outbox")
                : Database.select("select 1 from outbox where aggregateid = ?", subject);
    }
}
