package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "E09000007, true, true", // Camden
        "E09000099, false, false", // not one of the 33
        "E06000060, true, true", // Buckinghamshire
        "E08000025, true, true", // Birmingham
        "E10000016, true, true", // Kent
        "E07000008, false, false", // Cambridge, a district of its county
        "W06000015, true, true", // Cardiff
        "S12000036, false, true", // Edinburgh
        "N09000003, false, true", // Belfast
        "E0600006, false, false", // too short
        "E060000600, false, false", // too long
        ", false, false"
    })
    void knowsTheAuthoritiesOfEachCountry(String code, boolean englandOrWales, boolean uk) {
        assertThat(AuthorityCode.isInEnglandOrWales(code)).isEqualTo(englandOrWales);
        assertThat(AuthorityCode.isInTheUk(code)).isEqualTo(uk);
    }
}
