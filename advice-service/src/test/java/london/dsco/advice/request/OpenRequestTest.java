package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class OpenRequestTest {

    private static final Instant NOW = Clock.systemUTC().instant();

    private static Response open(ObjectNode opening) {
        return system("camden").body(opening.toString()).post(AdviceCase.REQUESTS);
    }

    @Test
    void startsTheClockOnTheLondonDateOfReceipt() {
        Response opened = open(Journey.opening("2026-05-31T23:00:00Z"));
        opened.then()
                .statusCode(201)
                .header("Location", equalTo(AdviceCase.REQUESTS + "/" + opened.path("id")))
                .header("ETag", notNullValue())
                .body("status", equalTo("RECEIVED"))
                .body("clock.receivedOn", equalTo("2026-06-01"))
                .body("clock.deemedReceivedOn", equalTo("2026-06-01"))
                .body("clock.remindOn", equalTo("2026-06-29"))
                .body("clock.dueOn", equalTo("2026-07-13"))
                .body("clock.state", equalTo("OVERDUE"))
                .body("clock.rules", equalTo("SENDR-2014"));
    }

    @Test
    void answersNotModifiedToAReaderWithThePresentVersion() {
        AdviceCase journey = Journey.opened();
        String tag = tag("sen-caseworker", journey.path());
        as("sen-caseworker")
                .header("If-None-Match", tag)
                .get(journey.path())
                .then()
                .statusCode(304);
    }

    private static ObjectNode askedFor(String authority) {
        ObjectNode opening = Journey.opening().put("legalBasis", "REG8_S31");
        opening.putObject("askedBody")
                .put("kind", "LOCAL_AUTHORITY")
                .put("code", People.CAMDEN)
                .put("askingAuthority", authority);
        return opening;
    }

    @Test
    void citesRegulationEightAndNamesTheBodyWhenAnotherAuthorityAsks() {
        Response opened = open(askedFor(People.HACKNEY));
        opened.then()
                .statusCode(201)
                .body("clock.citation", startsWith("SEND Regulations 2014 reg 8(1)"))
                .body("askedBody.kind", equalTo("LOCAL_AUTHORITY"))
                .body("askedBody.code", equalTo(People.CAMDEN))
                .body("askedBody.askingAuthority", equalTo(People.HACKNEY));
        String path = opened.header("Location");
        as("sen-caseworker").get(path).then().body("askedBody.code", equalTo(People.CAMDEN));
        as("health-partner").get(path).then().body("askedBody", nullValue());
    }

    @Test
    void refusesRegulationEightWithoutTheBodyAsked() {
        open(Journey.opening().put("legalBasis", "REG8_S31"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/askedBody"))
                .body("citation", equalTo("Children and Families Act 2014 s31(1)"));
    }

    @Test
    void refusesABodyIfTheBoroughAsksItsOwnSocialCare() {
        open(askedFor(People.HACKNEY).put("legalBasis", "COP_INTERNAL"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/askedBody"))
                .body("citation", startsWith("SEND Code of Practice 2015 paras 9.52"));
    }

    @Test
    void refusesABoroughThatAsksItselfUnderSection31() {
        open(askedFor(People.CAMDEN))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/askedBody/askingAuthority"));
    }

    @Test
    void opensOneRequestWhenTheSameKeyIsRepeated() {
        String body = Journey.opening().toString();
        String key = UUID.randomUUID().toString();
        Response first =
                system("camden")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(AdviceCase.REQUESTS);
        Response again =
                system("camden")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(AdviceCase.REQUESTS);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(
                        Database.select(
                                "select 1 from history_entry where record_id = ?",
                                first.<String>path("id")))
                .hasSize(1);
        system("camden")
                .header("Idempotency-Key", key)
                .body(Journey.opening().toString())
                .post(AdviceCase.REQUESTS)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"SECOND_THOUGHTS\"}",
                "{\"involvement\": null}",
                "{\"receivedAt\": \"yesterday\"}",
                "{\"receivedAt\": null}",
                "{\"borough\": \"E09000012\"}",
                "{\"child\": {\"childRef\": \"a b\"}}",
                "{\"child\": {\"givenName\": \" \"}}",
                "{\"child\": {\"upn\": \"Z801200001001\"}}",
                "{\"child\": {\"dateOfBirth\": \"2014-02-30\"}}",
                "{\"evidence\": [{\"reference\": \"x\"}]}"
            })
    void refusesABodyInAnUndocumentedForm(String change) throws Exception {
        open(changed(Journey.opening(), Journey.JSON.readTree(change)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", notNullValue());
    }

    /** Returns the whole with the change merged in, object by object. */
    private static ObjectNode changed(ObjectNode whole, JsonNode change) {
        change.properties()
                .forEach(
                        field -> {
                            JsonNode old = whole.get(field.getKey());
                            boolean deeper =
                                    old instanceof ObjectNode && field.getValue().isObject();
                            whole.set(
                                    field.getKey(),
                                    deeper
                                            ? changed((ObjectNode) old, field.getValue())
                                            : field.getValue());
                        });
        return whole;
    }

    @Test
    void refusesAnImpossibleDate() {
        open(Journey.opening(NOW.plus(Duration.ofHours(2)).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/receivedAt"));
        open(Journey.opening("2014-08-31T22:00:00Z")).then().statusCode(422);
        open(Journey.opening("-999999999-01-01T00:00:00Z")).then().statusCode(400);
        ObjectNode old = Journey.opening();
        ((ObjectNode) old.get("child")).put("dateOfBirth", "1990-01-01");
        open(old).then().statusCode(422).body("errors.pointer", contains("/child/dateOfBirth"));
    }

    @Test
    void refusesTextThatCannotBeStored() {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.get("child")).put("givenName", "a\u0000b");
        open(opening).then().statusCode(400);
        as("dsco").queryParam("childRef", "\u0000").get(AdviceCase.REQUESTS).then().statusCode(400);
    }

    @Test
    void namesTheFirstRequestWhenTheChildHasAnOpenOne() {
        ObjectNode opening = Journey.opening();
        String first = open(opening).then().statusCode(201).extract().path("id");
        open(opening)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dsco:conflict"))
                .body("existing", equalTo(first));
        open(opening.put("kind", "REASSESSMENT")).then().statusCode(409);
    }

    @Test
    void opensASecondRequestForTheSameChildWhenTheCallerSaysItIsAnother() {
        ObjectNode opening = Journey.opening();
        open(opening).then().statusCode(201);
        open(opening.put("anotherRequest", true)).then().statusCode(201);
    }

    @Test
    void opensARequestForTheSameChildWhenTheFirstIsOver() {
        ObjectNode opening = Journey.opening();
        String first = open(opening).then().statusCode(201).extract().path("id");
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(AdviceCase.REQUESTS + "/" + first + "/outcome")
                .then()
                .statusCode(200);
        open(opening).then().statusCode(201);
    }

    @Test
    void opensARequestForTheSameReferenceInAnotherBorough() {
        ObjectNode opening = Journey.opening();
        open(opening).then().statusCode(201);
        system("hackney").body(opening.toString()).post(AdviceCase.REQUESTS).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H801200001001", "943 476 5919", "943-476-5919", "9434765919"})
    void refusesAReferenceThatIsAPupilNumberOrAnNhsNumber(String reference) {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.get("child")).put("childRef", reference);
        open(opening).then().statusCode(400).body("errors.pointer", hasItem("/child/childRef"));
    }

    @Test
    void neverShowsSexAndEthnicity() {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.get("child")).put("sex", "F").put("ethnicity", "BCRB");
        Response opened = open(opening);
        opened.then().statusCode(201).body("child.sex", nullValue());
        assertThat(as("dsco").get(opened.header("Location")).asString()).doesNotContain("BCRB");
    }
}
