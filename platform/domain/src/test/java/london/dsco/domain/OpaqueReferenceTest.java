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
    void refusesAPupilNumberOrNhsNumberInAnyNotation(String reference) {
        assertThat(check.isValid(reference, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS-943-476-5919",
                "CAM-9434765919",
                "CAM9434765919",
                "C1-943-476-5919",
                "9434765919-2",
                "UPN:W202000023123",
                "2026/w202-000-023-123/plan"
            })
    void refusesAReferenceThatContainsAPupilNumberOrNhsNumber(String reference) {
        assertThat(check.isValid(reference, null)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "C-1001",
                "9434765918",
                "19434765919",
                "CAM-9434765918",
                "UPN:W202000023124",
                "Z801200001001",
                "0000000012",
                "P-a9434765-919a-4abc-8def-0123456789ab",
                "case/17"
            })
    void acceptsABoroughsOwnReference(String reference) {
        assertThat(check.isValid(reference, null)).isTrue();
    }
}
