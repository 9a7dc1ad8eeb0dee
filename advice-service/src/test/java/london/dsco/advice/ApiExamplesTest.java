package london.dsco.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.advice.assurance.AuditScores;
import london.dsco.advice.assurance.AuditView;
import london.dsco.advice.assurance.AuthorisationView;
import london.dsco.advice.assurance.AuthoriseProvision;
import london.dsco.advice.assurance.ReturnAdvice;
import london.dsco.advice.consent.ConsentView;
import london.dsco.advice.consent.RecordConsent;
import london.dsco.advice.consent.WithdrawConsent;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.exceptions.ClaimException;
import london.dsco.advice.exceptions.ExceptionView;
import london.dsco.advice.outcome.RecordOutcome;
import london.dsco.advice.performance.PerformanceView;
import london.dsco.advice.practitioner.PractitionerView;
import london.dsco.advice.practitioner.RegisterPractitioner;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AllocateRequest;
import london.dsco.advice.request.AllocationView;
import london.dsco.advice.request.OpenRequest;
import london.dsco.advice.template.AuditTemplate;
import london.dsco.advice.timeline.TimelineView;
import london.dsco.advice.writing.AdviceVersionView;
import london.dsco.testkit.RealParts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published example is of the type it stands for, loses nothing on the way and keeps the
 * type's constraints; and every body has one.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples");

    @Inject ObjectMapper json;
    @Inject Validator validator;

    @TestHTTPResource(value = "/openapi", management = true)
    URI description;

    static Stream<Class<?>> bodies() {
        return Stream.of(
                OpenRequest.class,
                AdviceRequestView.class,
                TimelineView.class,
                AllocateRequest.class,
                AllocationView.class,
                AdviceContent.class,
                AdviceVersionView.class,
                AuthoriseProvision.class,
                AuthorisationView.class,
                AuditScores.class,
                AuditView.class,
                ReturnAdvice.class,
                ClaimException.class,
                ExceptionView.class,
                RecordOutcome.class,
                RecordConsent.class,
                WithdrawConsent.class,
                ConsentView.class,
                RegisterPractitioner.class,
                PractitionerView.class,
                AuditTemplate.class,
                PerformanceView.class);
    }

    private static String schemaOf(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsAndWritesTheExampleWithoutLoss(Class<?> type) throws IOException {
        JsonNode example =
                json.readTree(Files.readString(EXAMPLES.resolve(schemaOf(type) + ".json")));
        Object read = json.treeToValue(example, type);
        assertThat(validator.validate(read)).isEmpty();
        JsonNode written = json.readTree(json.writeValueAsString(read));
        assertThat(written).isEqualTo(withoutNulls(example));
    }

    @Test
    void readsEveryExampleThatIsPublished() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            bodies().map(type -> schemaOf(type) + ".json").toList());
        }
    }

    @Test
    void showsAnExampleOfEveryBody() throws IOException {
        JsonNode api =
                json.readTree(given().accept("application/json").get(description).asString());
        List<String> without = new ArrayList<>();
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                Stream.concat(
                                Stream.of(operation.getValue().path("requestBody")),
                                operation.getValue().path("responses").valueStream())
                        .flatMap(body -> body.path("content").valueStream())
                        .filter(content -> !content.has("examples"))
                        .map(content -> content.at("/schema/$ref").asText())
                        .forEach(schema -> without.add(path.getKey() + " " + schema));
            }
        }
        assertThat(without).isEmpty();
    }

    /** A null says as much as a missing property, and that is how it is written. */
    private JsonNode withoutNulls(JsonNode example) throws IOException {
        return json.readTree(json.writeValueAsString(example).replaceAll(",\"[a-z]+\":null", ""));
    }
}
