package london.dsco.web.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import london.dsco.problem.ProblemType;
import london.dsco.testkit.RealParts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The API description agrees with what the sample service does. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class DescriptionTest {

    private static final String NOTE = "/paths/~1sample~1v1~1notes~1{id}";
    private static final String NOTES = "/paths/~1sample~1v1~1notes";

    private JsonNode api;

    @BeforeEach
    void read() throws IOException {
        int port =
                ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        String document = given().port(port).get("/q/openapi?format=json").asString();
        api = new ObjectMapper().readTree(document);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private List<String> parameters(String operation) {
        List<String> refs = new ArrayList<>();
        api.at(operation + "/parameters")
                .forEach(
                        parameter -> {
                            if (parameter.has("$ref")) {
                                refs.add(parameter.path("$ref").asText().replaceAll(".*/", ""));
                            }
                        });
        return refs;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                NOTES + "/get | 200 304 400 401 403 406 429 500 503 default",
                NOTES + "/post | 201 400 401 403 406 409 413 415 422 429 500 503 default",
                NOTE + "/get | 200 304 400 401 403 404 406 429 500 503 default",
                NOTE + "/put | 200 400 401 403 404 406 409 412 413 415 422 428 429 500 503 default",
                NOTE
                        + "~1corrections/post | 200 400 401 403 404 406 409 412 413 415 422 429 500 503 default",
            })
    void declaresEveryStatusThatAnOperationCanAnswerWith(String operation, String statuses) {
        assertThat(names(api.at(operation + "/responses"))).containsExactly(statuses.split(" "));
    }

    @Test
    void documentsHeadersWithTheirMaximumLength() {
        assertThat(api.at("/components/parameters/Access-Purpose/schema/maxLength").asInt())
                .isEqualTo(200);
        assertThat(api.at("/components/parameters/Idempotency-Key/schema/maxLength").asInt())
                .isEqualTo(255);
        assertThat(api.at("/components/headers/RateLimit-Policy/example").asText())
                .startsWith("\"client\";q=6000");
    }

    @Test
    void requiresIfMatchWhereNeededAndOffersItWhereItCounts() {
        assertThat(parameters(NOTE + "/put")).contains("If-Match-Required");
        assertThat(parameters(NOTE + "~1corrections/post")).contains("If-Match", "Idempotency-Key");
        assertThat(parameters(NOTES + "/post"))
                .contains("Idempotency-Key")
                .doesNotContain("If-Match", "If-Match-Required");
        assertThat(parameters(NOTE + "/get")).contains("If-None-Match").doesNotContain("If-Match");
        JsonNode required = api.at("/components/parameters/If-Match-Required");
        assertThat(required.path("name").asText()).isEqualTo("If-Match");
        assertThat(required.path("required").asBoolean()).isTrue();
        assertThat(api.toString()).doesNotContain("x-needs-match", "x-creates");
    }

    @Test
    void requiresEveryPropertyOfAnAnswerThatIsNotMarkedNullable() {
        assertThat(texts(api.at("/components/schemas/Note/required")))
                .containsExactlyInAnyOrder("id", "text", "version");
        assertThat(api.at("/components/schemas/Note/properties/purpose/type").asText())
                .isEqualTo("string");
        assertThat(api.at("/components/schemas/Note/properties/colour/$ref").asText())
                .endsWith("/Colour");
    }

    @Test
    void leavesRequestsToTheirConstraints() {
        assertThat(texts(api.at("/components/schemas/WriteNote/required"))).containsExactly("text");
        assertThat(texts(api.at("/components/schemas/Child/required"))).containsExactly("name");
    }

    @Test
    void namesAPageAfterItsItems() {
        assertThat(
                        api.at(NOTES + "/get/responses/200/content/application~1json/schema/$ref")
                                .asText())
                .endsWith("/NotePage");
        assertThat(texts(api.at("/components/schemas/NotePage/required"))).containsExactly("items");
        assertThat(names(api.at(NOTES + "/get/responses/200/headers"))).contains("ETag", "Link");
        assertThat(names(api.at("/components/schemas"))).doesNotContain("PageView", "Page");
    }

    @Test
    void documentsTheLocationOfWhatWasCreated() {
        assertThat(names(api.at(NOTES + "/post/responses/201/headers")))
                .contains("ETag", "Location");
    }

    @Test
    void showsTheServicesOwnExamples() {
        assertThat(api.at("/components/examples/WriteNote/value/text").asText())
                .isEqualTo("Ring the school");
        assertThat(names(api.at(NOTES + "/post/requestBody/content/application~1json/examples")))
                .containsExactly("WriteNote");
        assertThat(names(api.at(NOTES + "/get/responses/200/content/application~1json/examples")))
                .containsExactly("NotePage");
        assertThat(api.at("/components/examples/NotePage/value/items/0/text").asText())
                .isEqualTo("Ring the school");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryProblemWithADetail(ProblemType type) {
        JsonNode example =
                api.at("/components/responses").findValues("examples").stream()
                        .filter(examples -> examples.has(type.code()))
                        .findFirst()
                        .orElseThrow()
                        .path(type.code())
                        .path("value");

        assertThat(example.path("type").asText()).isEqualTo(type.uri().toString());
        assertThat(example.path("status").asInt()).isEqualTo(type.status());
        assertThat(example.path("detail").asText()).endsWith(".");
        Set<String> members = names(api.at("/components/schemas/Problem/properties"));
        assertThat(members).containsAll(names(example));
    }

    @Test
    void showsErrorsWithTheirPlace() {
        JsonNode examples =
                api.at(
                        "/components/responses/Problem400/content/application~1problem+json/examples");

        assertThat(examples.at("/invalid-input/value/errors/0/pointer").asText()).startsWith("/");
        assertThat(examples.at("/unknown-parameter/value/errors/0/parameter").asText())
                .isNotEmpty();
        assertThat(examples.at("/etag-malformed/value/errors/0/header").asText()).isNotEmpty();
    }

    @Test
    void hasOnlyTypesThatAClientGeneratorCanRead() {
        assertThat(names(api.at("/components/schemas"))).doesNotContain("JsonNode", "Response");
        assertThat(api.path("openapi").asText()).startsWith("3.1");
    }
}
