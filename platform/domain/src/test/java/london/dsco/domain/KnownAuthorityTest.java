package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownAuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "E09000007, true", // Camden
        "E09000099, false", // not one of the 33
        "E06000060, true", // Buckinghamshire
        "E08000025, true", // Birmingham
        "E10000016, true", // Kent
        "E07000008, false", // Cambridge, a district of its county
        "E01000001, false", // a small area of the census
        "W06000015, true", // Cardiff
        "S12000036, true", // Edinburgh
        "N09000003, true", // Belfast
        "E0900, true", // another format, which is reported differently
        ", true"
    })
    void recognisesTheKindsOfAuthority(String code, boolean valid) {
        assertThat(new KnownAuthority.Check().isValid(code, null)).isEqualTo(valid);
    }
}
