package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivateSpansTest {

    @Test
    void aTraceContainsTheCollectionAndNothingAboutThePerson() {
        try (var tracing =
                SdkTracerProvider.builder().addSpanProcessor(new PrivateSpans()).build()) {
            var span =
                    tracing.get("test")
                            .spanBuilder("GET")
                            .setAttribute("url.path", "/reviews/v1/plans/EHC-17")
                            .setAttribute("url.query", "childRef=17")
                            .setAttribute("client.address", "203.0.113.9")
                            .setAttribute("http.request.method", "GET")
                            .startSpan();

            var kept = ((ReadableSpan) span).toSpanData().getAttributes();
            assertThat(kept.get(AttributeKey.stringKey("url.path"))).isEqualTo("/reviews/v1/plans");
            assertThat(kept.get(AttributeKey.stringKey("http.request.method"))).isEqualTo("GET");
            assertThat(kept.asMap().values()).doesNotContain("childRef=17", "203.0.113.9");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/advice/v1/requests, /advice/v1/requests",
        "/advice/v1/requests/0190b8f0/timeline, /advice/v1/requests",
        "/reviews/v1/plans/EHC-17, /reviews/v1/plans",
        "/reviews/v1/EHC-17, /reviews/v1",
        "/reviews/Jo, /",
        "/Jo/v1/plans, /",
    })
    void storesOnlyTheCollectionOfAnAddress(String path, String kept) {
        assertThat(Address.collection(path)).isEqualTo(kept);
    }
}
