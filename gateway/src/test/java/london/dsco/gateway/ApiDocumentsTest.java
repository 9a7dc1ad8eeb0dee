package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.regex.Pattern;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public description of the API; {@code reviews} is unavailable throughout. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class ApiDocumentsTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"#][^\"]*)\"");

    private static SwaggerParseResult parse(String path) {
        String document = given().get(path).then().statusCode(200).extract().asString();
        return new OpenAPIV3Parser().readContents(document);
    }

    private static List<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(p -> p.readOperations().stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/advice/v1/openapi.json",
                "/advice/v1/openapi.yaml",
                "/reviews/v1/openapi.json",
                "/reviews/v1/openapi.yaml",
                "/network/v1/openapi.json",
                "/network/v1/openapi.yaml",
                "/openapi.json",
                "/openapi.yaml",
            })
    void servesDocumentsThatAParserUnderstands(String path) {
        var parsed = parse(path);

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getPaths()).isNotEmpty();
        assertThat(parsed.getOpenAPI().getServers())
                .extracting("url")
                .containsExactly("https://api.example");
    }

    @Test
    void mergesEveryOperationOfEveryService() {
        var merged = parse("/openapi.json").getOpenAPI();
        int single =
                List.of("advice", "reviews", "network").stream()
                        .mapToInt(
                                s ->
                                        operations(parse("/" + s + "/v1/openapi.json").getOpenAPI())
                                                .size())
                        .sum();

        assertThat(operations(merged)).hasSize(single);
        assertThat(operations(merged))
                .extracting(Operation::getOperationId)
                .doesNotHaveDuplicates();
        assertThat(merged.getTags()).extracting("name").doesNotHaveDuplicates();
        assertThat(merged.getComponents().getSecuritySchemes()).containsOnlyKeys("accessToken");
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi.json, application/json",
        "/openapi.yaml, application/yaml",
        "/docs, text/html",
        "/docs/swagger-ui.js, text/javascript",
        "/docs/swagger-ui.css, text/css",
    })
    void sendsEachWithItsTypeAndMayBeCached(String path, String mediaType) {
        given().head(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(mediaType))
                .header("Cache-Control", "public, max-age=300")
                .body(emptyString());
    }

    @Test
    void answersNotModifiedForItsETag() {
        String tag = given().get("/openapi.json").getHeader("ETag");

        given().header("If-None-Match", tag)
                .get("/openapi.json")
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(emptyString());
    }

    @Test
    void rendersTheMergedDocumentWithItsOwnScriptsAndStylesOnly() {
        var page = given().get("/docs").then().statusCode(200);
        page.header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Content-Security-Policy", not(containsString("http")));
        var html = page.extract().asString();

        assertThat(html).doesNotContain("<script>", "<style", "onload=", "http://", "https://");
        LINK.matcher(html)
                .results()
                .map(link -> link.group(1))
                .forEach(address -> given().get(address).then().statusCode(200));
        given().get("/docs/docs.js").then().body(containsString("/openapi.json"));
    }

    @Test
    void refusesToChangeADocument() {
        given().body("{}")
                .put("/openapi.json")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .contentType("application/problem+json")
                .body("$", hasKey("detail"))
                .body("type", is("urn:problem-type:dsco:method-not-allowed"));
    }
}
