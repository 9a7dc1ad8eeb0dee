package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H801200001001",
                "G80120000101A",
                "W202000023123",
                "N206000023123",
                "U301000023123",
                "W320000023123"
            })
    void aNumberWithItsCheckLetterIsValid(String upn) {
        assertThat(new Upn(upn).value()).isEqualTo(upn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z801200001001", // check letter
                "H801200001002", // digit
                "H801200010001", // digits swapped
                "I801200001001", // a letter that is never used
                "h801200001001",
                "H80120000100", // short
                "H8012000010011",
                "G80120000101S",
                "X900200001001" // no such authority
            })
    void anythingElseIsNot(String upn) {
        assertThat(Upn.isValid(upn)).isFalse();
        assertThatThrownBy(() -> new Upn(upn)).isInstanceOf(IllegalArgumentException.class);
    }
}
