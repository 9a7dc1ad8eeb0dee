package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void isReadFromTheWordInATokenAndFromNothingElse(Role role) {
        String word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(Role.byCode(word)).contains(role);
        assertThat(Role.byCode(role.name())).isEmpty();
    }

    @Test
    void isUnknownForAnyOtherWord() {
        assertThat(Role.byCode("head-teacher")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void belongsToABoroughUnlessItIsOfTheWholeNetwork(Role role) {
        assertThat(role.isOfABorough())
                .isEqualTo(
                        !Set.of(Role.NETWORK_COORDINATOR, Role.REGIONAL_OBSERVER).contains(role));
    }
}
