package london.dsco.network.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class RoundsTest {

    @Inject @All List<Repeated> work;

    /** The names are keys in {@code scheduled_round}, which operators look for. */
    @Test
    void findsTheRegularWorkOfEveryFeature() {
        assertThat(work.stream().map(Repeated::round))
                .extracting(round -> round.name())
                .containsExactlyInAnyOrder(
                        "digests",
                        "confirmations",
                        "notices",
                        "address-forgetting",
                        "member-erasure",
                        "survey-forgetting",
                        "attachment-clearing");
    }
}
