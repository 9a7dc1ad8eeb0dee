package london.dsco.network.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SoughtTest {

    @Test
    void leavesOutWhatWasNotAskedFor() {
        assertThat(Sought.by("borough", null).and("status", Sharing.SHARED).values())
                .isEqualTo(Map.of("status", Sharing.SHARED));
    }

    @Test
    void seeksEverythingIfNothingWasAskedFor() {
        assertThat(Sought.by("borough", null)).isEqualTo(Sought.all());
    }

    @Test
    void doesNotChangeItsSource() {
        Sought ofHackney = Sought.by("borough", "E09000012");

        Sought shared = ofHackney.and("status", Sharing.SHARED);

        assertThat(ofHackney.values()).containsOnlyKeys("borough");
        assertThat(shared.values()).containsOnlyKeys("borough", "status");
    }
}
