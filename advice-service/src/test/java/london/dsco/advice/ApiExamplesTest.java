package london.dsco.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.performance.PerformanceView;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.advice.request.AdviceVersionView;
import london.dsco.advice.request.AllocateRequest;
import london.dsco.advice.request.AllocationView;
import london.dsco.advice.request.AuditAdvice;
import london.dsco.advice.request.AuditList;
import london.dsco.advice.request.AuditView;
import london.dsco.advice.request.AuthorisationList;
import london.dsco.advice.request.AuthoriseProvision;
import london.dsco.advice.request.OpenRequest;
import london.dsco.advice.request.RecordException;
import london.dsco.advice.request.RecordOutcome;
import london.dsco.advice.request.RequestPage;
import london.dsco.advice.request.ReturnAdvice;
import london.dsco.advice.request.TimelineView;
import london.dsco.advice.template.AuditTemplate;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published example is of the type it stands for, loses nothing on the way and keeps the
 * type's constraints.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi-examples");

    @Inject ObjectMapper json;
    @Inject Validator validator;

    static Stream<Class<?>> bodies() {
        return Stream.of(
                OpenRequest.class,
                AdviceRequestView.class,
                RequestPage.class,
                TimelineView.class,
                AllocateRequest.class,
                AllocationView.class,
                AdviceContent.class,
                AdviceVersionView.class,
                AuthoriseProvision.class,
                AuthorisationList.class,
                AuditAdvice.class,
                AuditView.class,
                AuditList.class,
                ReturnAdvice.class,
                RecordException.class,
                RecordOutcome.class,
                AuditTemplate.class,
                PerformanceView.class);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theExampleIsWhatTheServiceReadsAndWrites(Class<?> type) throws IOException {
        JsonNode example =
                json.readTree(Files.readString(EXAMPLES.resolve(type.getSimpleName() + ".json")));
        Object read = json.treeToValue(example, type);
        assertThat(validator.validate(read)).isEmpty();
        JsonNode written = json.readTree(json.writeValueAsString(read));
        assertThat(written).isEqualTo(withoutNulls(example));
    }

    /** A null says as much as a missing property, and that is how it is written. */
    private JsonNode withoutNulls(JsonNode example) throws IOException {
        return json.readTree(json.writeValueAsString(example).replaceAll(",\"[a-z]+\":null", ""));
    }
}
