package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

    @Test
    void everythingStartsWithTheSmallDemonstrationByDefault() {
        assertThat(UpOptions.parse(List.of()))
                .isEqualTo(new UpOptions(List.of(Part.values()), true, false));
    }

    @Test
    void theWordEmptyLeavesOutTheDemonstration() {
        assertThat(UpOptions.parse(List.of("--empty")).demonstration()).isFalse();
    }

    @Test
    void namedPartsStartInTheirOrderWithoutTheDemonstration() {
        assertThat(UpOptions.parse(List.of("--only", "keycloak,postgres")))
                .isEqualTo(new UpOptions(List.of(Part.POSTGRES, Part.KEYCLOAK), false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quick", "--size", "--size huge", "--only oracle"})
    void refusesAnUnknownWord(String words) {
        assertThatThrownBy(() -> UpOptions.parse(List.of(words.split(" "))))
                .isInstanceOf(StackFailure.class);
    }
}
