package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPositionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01T09:00:00Z",
                "2026-09-01T09:00:00.000001Z",
                "2014-09-01T00:00:00.100Z"
            })
    void isReadBackAsItWasWritten(Instant receivedAt) {
        ListPosition position = new ListPosition(receivedAt, UUID.randomUUID());
        assertThat(ListPosition.parse(position.key())).isEqualTo(position);
    }
}
