package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueReferenceTest {

    private final OpaqueReference.Check check = new OpaqueReference.Check();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H801200001001",
                "h801-2000-01001",
                "G80120000101A",
                "9434765919",
                "943 476 5919",
                "401-023-2137"
            })
    void refusesAPupilNumberOrNhsNumberHoweverItIsWritten(String reference) {
        assertThat(check.isValid(reference, null)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"C-1001", "9434765918", "Z801200001001", "0000000012", "case/17"})
    void acceptsAReferenceOfTheBoroughsOwn(String reference) {
        assertThat(check.isValid(reference, null)).isTrue();
    }
}
