package london.dsco.web.sample;

import static io.restassured.RestAssured.given;
import static london.dsco.web.sample.Sample.NOTES;
import static london.dsco.web.sample.Sample.camden;
import static london.dsco.web.sample.Sample.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Successful commands and reads as seen from outside, and their callers. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class CommandTest {

    private static final String TEXT = "{\"text\":\"a\"}";

    @Test
    void answersWhatWasCreatedWithItsAddressAndTag() {
        camden().body(TEXT)
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(NOTES + "/[0-9a-f-]{36}"))
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{22}\""))
                .header("Cache-Control", "private, no-cache")
                .body("text", equalTo("a"));
    }

    @Test
    void answersNotModifiedWhileTheTagMatches() {
        String address = Sample.written("tagged");
        String tag = camden().get(address).then().statusCode(200).extract().header("ETag");

        for (String held : new String[] {tag, "W/" + tag, "*", "\"other\", " + tag}) {
            Response answer = camden().header("If-None-Match", held).get(address);
            assertThat(answer.statusCode()).as(held).isEqualTo(304);
            assertThat(answer.body().asString()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
        }
        camden().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);
    }

    @Test
    void sendsAFileUnchangedAndPrivate() {
        camden().accept("text/csv")
                .get(Sample.written("filed") + "/text")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Cache-Control", "private, no-cache")
                .header("ETag", nullValue())
                .body(equalTo("text\r\nfiled\r\n"));
    }

    @Test
    void requiresTheTagOfWhatPeopleEdit() {
        String address = Sample.written("edited");
        String tag = camden().get(address).header("ETag");

        problem(camden().body(TEXT).put(address).then(), 428, "precondition-required");
        problem(
                camden().header("If-Match", "\"stale\"").body(TEXT).put(address).then(),
                412,
                "precondition-failed");
        problem(
                camden().header("If-Match", "W/" + tag).body(TEXT).put(address).then(),
                412,
                "precondition-failed");
        String next =
                camden().header("If-Match", "\"other\"," + tag)
                        .body(TEXT)
                        .put(address)
                        .then()
                        .statusCode(200)
                        .body("version", equalTo(2))
                        .extract()
                        .header("ETag");
        assertThat(next).isNotEqualTo(tag).isEqualTo(camden().get(address).header("ETag"));
        camden().header("If-Match", "*").body(TEXT).put(address).then().statusCode(200);
    }

    @Test
    void honoursATagWhereNoneIsRequired() {
        String address = Sample.written("corrected");

        camden().body(TEXT).post(address + "/corrections").then().statusCode(200);
        problem(
                camden().header("If-Match", "\"stale\"")
                        .body(TEXT)
                        .post(address + "/corrections")
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void createsWithPutOnlyIfNoTagIsSent() {
        String address = NOTES + "/by-id/" + UUID.randomUUID();

        problem(
                camden().header("If-Match", "*").body(TEXT).put(address).then(),
                412,
                "precondition-failed");
        camden().header("If-None-Match", "*").body(TEXT).put(address).then().statusCode(200);
        problem(
                camden().header("If-None-Match", "*").body(TEXT).put(address).then(),
                412,
                "precondition-failed");
        camden().body(TEXT).put(address).then().statusCode(200).body("version", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kX3v", "\"a", "a\"", "\"a\" \"b\"", "w/\"a\"", "\"a b\"", "", "*, \"a\""})
    void reportsATagInTheWrongFormat(String tag) {
        String address = Sample.written("form");

        problem(
                        camden().header("If-Match", tag).body(TEXT).put(address).then(),
                        400,
                        "etag-malformed")
                .body("errors[0].header", equalTo("If-Match"));
        problem(camden().header("If-None-Match", tag).get(address).then(), 400, "etag-malformed")
                .body("errors[0].header", equalTo("If-None-Match"));
    }

    @Test
    void answersARepeatedCommandLikeTheFirst() {
        String key = "repeated-" + System.nanoTime();
        String first = posted(key, "{\"text\":\"a\",\"labels\":[\"b\"]}").header("Location");

        assertThat(posted(key, "{ \"labels\" : [\"b\"], \"text\" : \"a\" }").header("Location"))
                .isEqualTo(first);
        problem(posted(key, "{\"text\":\"b\"}").then(), 422, "idempotency-key-reused");
    }

    private static Response posted(String key, String body) {
        return camden().header("Idempotency-Key", key).body(body).post(NOTES);
    }

    @Test
    void refusesAnInvalidKey() {
        problem(posted("x".repeat(256), TEXT).then(), 400, "idempotency-key-invalid")
                .body("errors[0].header", equalTo("Idempotency-Key"));
        problem(posted("two words", TEXT).then(), 400, "idempotency-key-invalid");
        problem(
                camden().header("Idempotency-Key", "a", "b").body(TEXT).post(NOTES).then(),
                400,
                "idempotency-key-invalid");
    }

    @Test
    void pagesByCursorBoundToTheListAndItsFilters() {
        String word = "w" + System.nanoTime();
        for (int i = 0; i < 5; i++) {
            Sample.written(word);
        }
        String list = NOTES + "?text=" + word + "&limit=2";
        Response first = camden().get(list);
        first.then().statusCode(200).body("items", hasSize(2)).body("nextCursor", notNullValue());
        String link = first.header("Link");
        assertThat(link).startsWith("</sample/v1/notes?").endsWith(">; rel=\"next\"");

        Response second = camden().get(link.substring(1, link.indexOf('>')));
        second.then().statusCode(200).body("items", hasSize(2));
        String cursor = second.path("nextCursor");
        camden().get(list + "&cursor=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        problem(camden().get(NOTES + "?cursor=" + cursor).then(), 400, "cursor-invalid");
        problem(camden().get(list + "&cursor=x" + cursor).then(), 400, "cursor-invalid");
    }

    @Test
    void storesTheStatedPurpose() {
        String address = Sample.written("purpose");

        camden().header("Access-Purpose", "Annual audit")
                .get(address)
                .then()
                .body("purpose", equalTo("Annual audit"));
        problem(
                        camden().header("Access-Purpose", "x".repeat(201)).get(address).then(),
                        400,
                        "invalid-input")
                .body("errors[0].header", equalTo("Access-Purpose"));
    }

    @Test
    void turnsARefusalIntoTheProblemWithItsName() {
        String address = Sample.written("refused");

        problem(
                        camden().body("{\"text\":\"a\",\"labels\":[\"a\",\"b\"]}")
                                .post(address + "/corrections")
                                .then(),
                        422,
                        "unprocessable")
                .body("errors[0].pointer", equalTo("/labels"))
                .body("errors[0].code", equalTo("too-many"))
                .body("limit", equalTo(1));
    }

    @Test
    void asksForATokenBeforeAnythingElse() {
        problem(
                given().contentType("application/json").body(TEXT).put(NOTES + "/no-uuid").then(),
                401,
                "token-missing");
    }
}
