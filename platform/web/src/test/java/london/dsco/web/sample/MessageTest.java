package london.dsco.web.sample;

import static london.dsco.web.sample.Sample.NOTES;
import static london.dsco.web.sample.Sample.camden;
import static london.dsco.web.sample.Sample.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every mistake can be found and corrected from the answer alone, and the input is never repeated.
 */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class MessageTest {

    private static ValidatableResponse posted(String body) {
        return camden().body(body).post(NOTES).then();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"text\":5}                          | /text       | wrong-type   | a string in double quotes",
                "{\"text\":{\"secret\":1}}             | /text       | wrong-type   | a string in double quotes",
                "{\"text\":true}                       | /text       | wrong-type   | a string in double quotes",
                "{\"text\":\"a\",\"labels\":\"b\"}     | /labels     | wrong-type   | a list",
                "{\"text\":\"a\",\"labels\":[1]}       | /labels/0   | wrong-type   | a string in double quotes",
                "{\"text\":\"a\",\"child\":[]}         | /child      | wrong-type   | an object",
                "{\"text\":\"a\",\"count\":\"secret\"} | /count      | wrong-type   | a whole number",
                "{\"text\":\"a\",\"count\":1.5}        | /count      | wrong-type   | a whole number",
                "{\"text\":\"a\",\"count\":99999999999}| /count      | wrong-type   | smaller",
                "{\"text\":\"a\",\"urgent\":\"true\"}  | /urgent     | wrong-type   | true or false",
                "{\"text\":\"a\",\"colour\":\"secret\"}| /colour     | unknown-code | RED, DARK_BLUE",
                "{\"text\":\"a\",\"colour\":\"\"}      | /colour     | unknown-code | RED, DARK_BLUE",
                "{\"text\":\"a\",\"colour\":1}         | /colour     | *            | RED, DARK_BLUE",
                "{\"text\":\"a\",\"dueOn\":\"31/3/26\"}| /dueOn      | wrong-form   | YYYY-MM-DD",
                "{\"text\":\"a\",\"dueOn\":\"2026-02-30\"} | /dueOn  | wrong-form   | YYYY-MM-DD",
                "{\"text\":\"a\",\"dueOn\":\"2026-03-31T00:00:00Z\"} | /dueOn | wrong-form | YYYY-MM-DD",
                "{\"text\":\"a\",\"dueOn\":20260331}   | /dueOn      | wrong-type   | a date in double quotes",
                "{\"text\":\"a\",\"dueOn\":[2026,3,31]}| /dueOn      | wrong-type   | a date in double quotes",
                "{\"text\":\"a\",\"dueOn\":\"\"}       | /dueOn      | wrong-form   | YYYY-MM-DD",
                "{\"text\":\"a\",\"at\":\"2026-03-31\"}| /at         | wrong-form   | RFC 3339",
                "{\"text\":\"a\",\"at\":1700000000}    | /at         | wrong-type   | an instant in double quotes",
                "{\"text\":\"a\",\"relatesTo\":\"1-1-1-1-1\"} | /relatesTo | wrong-form | a UUID",
                "{\"text\":\"a\",\"child\":{\"name\":1}} | /child/name | wrong-type | a string in double quotes",
                "[]                                    | ''          | wrong-type   | an object",
                "\"secret\"                            | ''          | wrong-type   | an object",
                "5                                     | ''          | wrong-type   | an object",
            })
    void statesTheExpectedTypeFormatOrCodes(
            String body, String pointer, String code, String expected) {
        var answer =
                problem(posted(body), 400, "invalid-input")
                        .body("errors", hasSize(1))
                        .body("errors[0].pointer", equalTo(pointer.equals("''") ? "" : pointer))
                        .body("errors[0].detail", containsString(expected))
                        .body(not(containsString("secret")));
        if (!code.equals("*")) {
            answer.body("errors[0].code", equalTo(code));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{                          | ends before",
                "{\"labels\":[\"a\"           | ends before",
                "{\"text\":\"a\",}          | comma after the last property",
                "{\"labels\":[\"a\",]}      | comma after the last item",
                "{\"text\":\"a\",\"text\":\"b\"} | twice",
                "{\"text\":\"a\"} trailing  | Line 1, column",
                "{\"text\":\"a\"} {}        | something follows",
                "{text:\"a\"}               | property name in double quotes",
                "{'text':'a'}               | property name in double quotes",
                "{\"text\" \"a\"}           | a colon",
                "{\"text\":\"a\" \"b\":1}   | a comma",
                "{\"text\":\"a\tb\"}        | escaped",
                "{\"text\":\"\\x\"}         | escape",
                "{\"count\":01}             | start with a zero",
                "secret                     | a value is expected",
                "{\"text\":NaN}             | a value is expected",
            })
    void reportsWhereAndWhyABodyIsNotJson(String body, String reason) {
        problem(posted(body), 400, "malformed-json")
                .body("detail", containsString("Line 1, column "))
                .body("detail", containsString(reason))
                .body(not(containsString("secret")));
    }

    @Test
    void limitsTheLengthOfText() {
        problem(posted("{\"text\":\"" + "a".repeat(100_001) + "\"}"), 400, "malformed-json")
                .body("detail", containsString("longer than 100,000 characters"));
    }

    @Test
    void namesAnUnknownPropertyAndTheKnownOnes() {
        problem(posted("{\"text\":\"a\",\"color\":\"secret\"}"), 400, "unknown-property")
                .body("errors[0].pointer", equalTo("/color"))
                .body("errors[0].detail", containsString("colour, count, dueOn"))
                .body(not(containsString("secret")));
        problem(posted("{\"text\":\"a\",\"child\":{\"nme\":\"b\"}}"), 400, "unknown-property")
                .body("errors[0].pointer", equalTo("/child/nme"));
        problem(posted("{\"a<b>\":1}"), 400, "unknown-property")
                .body("errors[0].pointer", equalTo("/?"));
    }

    @Test
    void namesEveryBrokenConstraintAtOnceInTheClientsJson() {
        problem(
                        posted(
                                "{\"text\":\"a text that is far too long\",\"labels\":[\"ok\",\"\"],"
                                        + "\"child\":{\"name\":\"\"}}"),
                        400,
                        "invalid-input")
                .body("errors.pointer", hasItems("/text", "/labels/1", "/child/name"))
                .body("errors.code", hasItems("size", "not-blank"))
                .body(
                        "errors.detail",
                        hasItems(
                                "Send 0 to 20 characters or entries.",
                                "Send text that is not blank."))
                .body(not(containsString("far too long")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", " "})
    void reportsAMissingBody(String body) {
        problem(posted(body), 400, "body-missing");
    }

    @Test
    void reportsAMissingBodyEvenWithoutAContentType() {
        problem(Sample.bare().post(NOTES).then(), 400, "body-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0              | limit     | min",
                "limit=201            | limit     | max",
                "limit=many           | limit     | wrong-type",
                "limit=1&limit=2      | limit     | repeated",
                "colour=PINK          | colour    | unknown-code",
                "colour=              | colour    | empty",
                "dueBefore=tomorrow   | dueBefore | wrong-form",
                "dueBefore=99999-01-01| dueBefore | wrong-form",
                "dueBefore=%2B999999999-12-31 | dueBefore | wrong-form",
                "dueBefore=-999999999-01-01 | dueBefore | wrong-form",
                "dueBefore=1899-12-31 | dueBefore | wrong-form",
                "author=7             | author    | wrong-form",
                "urgent=yes           | urgent    | wrong-type",
                "text=%00             | text      | unstorable-text",
                "text=a%E2%80%AEb     | text      | unstorable-text",
            })
    void namesAQueryParameterAsSuch(String query, String parameter, String code) {
        problem(camden().get(NOTES + "?" + query).then(), 400, "invalid-input")
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].pointer", equalTo(null));
    }

    @Test
    void refusesAnUnknownQueryParameter() {
        problem(camden().get(NOTES + "?stauts=secret").then(), 400, "unknown-parameter")
                .body("errors[0].parameter", equalTo("stauts"))
                .body(
                        "errors[0].detail",
                        containsString("author, colour, cursor, dueBefore, limit, text, urgent"))
                .body(not(containsString("secret")));
        problem(camden().get(Sample.written("a") + "?fields=a").then(), 400, "unknown-parameter")
                .body("errors[0].detail", containsString("no query parameters"));
    }

    @Test
    void distinguishesAnInvalidIdFromAnUnknownOne() {
        problem(camden().get(NOTES + "/secret").then(), 400, "invalid-input")
                .body("errors[0].parameter", equalTo("id"))
                .body("errors[0].code", equalTo("wrong-form"))
                .body("errors[0].detail", containsString("UUID"))
                .body("detail", not(containsString("secret")));
        problem(
                camden().get(NOTES + "/0190a7c4-5d1e-7c3b-9f2a-6b8d4e1f0a2c").then(),
                404,
                "not-found");
    }

    @Test
    void namesTheMediaTypesReadAndSent() {
        problem(
                        camden().contentType("text/plain").body("a").post(NOTES).then(),
                        415,
                        "unsupported-media-type")
                .body("detail", containsString("application/json"))
                .header("Accept", containsString("application/json"));
        problem(camden().accept("text/csv").get(NOTES).then(), 406, "not-acceptable")
                .body("detail", containsString("application/json"));
    }

    @Test
    void namesTheMethodsOfAnAddress() {
        problem(camden().delete(NOTES).then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        problem(camden().delete(NOTES + "/some-id").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
        camden().options(NOTES + "/some-id")
                .then()
                .statusCode(204)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
        camden().options(NOTES + "/some-id/corrections")
                .then()
                .statusCode(204)
                .header("Allow", equalTo("OPTIONS, POST"));
        problem(camden().options("/sample/v1/nothing").then(), 404, "not-found");
        camden().head(NOTES).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "a\\ud800",
                "\\udc00b",
                "\\u0007",
                "\\u202e",
                "\\u2066",
                "\\u009f"
            })
    void refusesTextThatCannotBeStoredUnchanged(String text) {
        problem(posted("{\"text\":\"" + text + "\"}"), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].code", equalTo("unstorable-text"));
        problem(posted("{\"text\":\"a\",\"labels\":[\"" + text + "\"]}"), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("/labels/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb\\tc\\r\\n", "\\ud83d\\ude00", "Zoë O’Brien", "\\u200f"})
    void keepsTextWithLineBreaksAndEveryRealCharacter(String text) {
        posted("{\"text\":\"" + text + "\"}").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "+10000-01-01",
                "+999999999-12-31",
                "-0001-01-01",
                "0000-01-01"
            })
    void refusesAnImplausibleDate(String date) {
        problem(posted("{\"text\":\"a\",\"dueOn\":\"" + date + "\"}"), 400, "invalid-input")
                .body("errors[0].code", equalTo("wrong-form"));
        problem(posted("{\"text\":\"a\",\"at\":\"" + date + "T00:00:00Z\"}"), 400, "invalid-input")
                .body("errors[0].code", equalTo("wrong-form"));
    }
}
