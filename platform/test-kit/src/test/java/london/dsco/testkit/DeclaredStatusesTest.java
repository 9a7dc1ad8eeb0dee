package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredStatusesTest {

    private final JsonNode description =
            new ObjectMapper(new YAMLFactory())
                    .readTree(
                            """
                            paths:
                              /a/{id}: {get: {responses: {"200": {}, "404": {}, default: {}}}}
                              /a/all: {get: {responses: {"200": {}}}}
                            """);

    DeclaredStatusesTest() throws Exception {}

    @ParameterizedTest
    @CsvSource({
        "GET, /a/1,   200, true",
        "GET, /a/1,   404, true",
        "GET, /a/1,   422, false",
        "GET, /a/all, 404, false"
    })
    void allowsOnlyWhatTheOperationDeclares(
            String method, String path, int status, boolean declared) {
        assertThat(DeclaredStatuses.isDeclared(description, method, path, status))
                .isEqualTo(declared);
    }

    @Test
    void allowsAnyStatusWithoutAnOperation() {
        assertThat(DeclaredStatuses.isDeclared(description, "PUT", "/a/1", 405)).isTrue();
        assertThat(DeclaredStatuses.isDeclared(description, "GET", "/a/1/b", 404)).isTrue();
    }

    @AfterEach
    void reset() {
        RestAssured.reset();
    }

    @Test
    void checksACallThatIsSentPastRestAssured() {
        DeclaredStatuses.watch(description);

        DeclaredStatuses.assertDeclared("GET", "/a/1?limit=2", 404);
        assertThatThrownBy(() -> DeclaredStatuses.assertDeclared("GET", "/a/1?limit=2", 422))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /a/1 can return 422");
    }

    @Test
    void refusesToCheckACallAgainstNoDescription() {
        assertThatThrownBy(() -> DeclaredStatuses.assertDeclared("GET", "/a/1", 200))
                .isInstanceOf(IllegalStateException.class);
    }
}
