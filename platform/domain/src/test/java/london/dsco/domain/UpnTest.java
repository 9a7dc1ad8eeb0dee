package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H801200001001",
                "G80120000101A", // temporary: ends with a letter
                "W202000023123",
                "N206000023123",
                "U301000023123",
                "W320000023123"
            })
    void isValidWithItsCheckLetter(String upn) {
        assertThat(Upn.isValid(upn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z801200001001", // another check letter
                "h801200001001",
                "H80120000100",
                "H8012000010011",
                "H80120000100I",
                "S801200001001",
                ""
            })
    void isRefusedWithAnyOtherLetter(String upn) {
        assertThat(Upn.isValid(upn)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"900", "000", "100", "200", "214", "500", "990"})
    void isRefusedForAnUnknownAuthorityWhateverItsLetter(String authority) {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            assertThat(Upn.isValid(letter + authority + "200001001")).isFalse();
        }
    }

    /** Every digit counts: changing any one of them breaks the number. */
    @ParameterizedTest
    @ValueSource(strings = {"H801200001001", "W202000023123"})
    void isRefusedWithOneDigitMistyped(String upn) {
        for (int position = 1; position < upn.length(); position++) {
            char other = upn.charAt(position) == '9' ? '0' : (char) (upn.charAt(position) + 1);
            String mistyped = upn.substring(0, position) + other + upn.substring(position + 1);
            assertThat(Upn.isValid(mistyped)).as(mistyped).isFalse();
        }
    }
}
