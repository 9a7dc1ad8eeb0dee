package london.dsco.network.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OpenQuarterTest {

    @Test
    void refusesToStartWithARunningQuarterOfRealChildren() {
        assertThatThrownBy(() -> OpenQuarter.decide(true, false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsARunningQuarterOnlyOfInventedChildren() {
        assertThat(OpenQuarter.decide(true, true)).isTrue();
        assertThat(OpenQuarter.decide(false, true)).isFalse();
        assertThat(OpenQuarter.decide(false, false)).isFalse();
    }
}
