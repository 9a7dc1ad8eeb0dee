package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "4010232137"})
    void acceptsANumberWithTheRightCheckDigit(String number) {
        assertThat(NhsNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9434765918", "9990000000", "943476591", "94347659190", "943476591X", ""})
    void refusesAWrongCheckDigitACheckOfTenAndOtherLengths(String number) {
        assertThat(NhsNumber.isValid(number)).isFalse();
    }
}
