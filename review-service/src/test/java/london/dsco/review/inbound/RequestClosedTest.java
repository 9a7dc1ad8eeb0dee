package london.dsco.review.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import london.dsco.review.plan.Involvement;
import london.dsco.review.plan.PlanIssued;
import org.junit.jupiter.api.Test;

class RequestClosedTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void readsThePublishedExample() throws IOException {
        try (var example =
                getClass()
                        .getResourceAsStream(
                                "/events/examples/london.dsco.advice.request.closed.v1.json")) {
            assertThat(RequestClosed.planIssued(json.readTree(example)))
                    .contains(
                            new PlanIssued(
                                    "EHCP-2026-0193",
                                    "CAM-4471",
                                    LocalDate.of(2026, 12, 18),
                                    Involvement.CIN));
        }
    }

    @Test
    void passesOverPropertiesAddedLater() throws IOException {
        var data =
                json.readTree(
                        """
                        {"outcome": "WITHDRAWN", "withdrawnBecause": "MOVED"}""");

        assertThat(RequestClosed.planIssued(data)).isEmpty();
    }
}
