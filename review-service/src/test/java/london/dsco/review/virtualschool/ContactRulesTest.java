package london.dsco.review.virtualschool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRulesTest {

    @ParameterizedTest
    @CsvSource({
        "E09000007, true",
        "E09000019, false",
        "E09000099, false",
        "E10000014, true",
        "W06000015, true"
    })
    void isMaintainedByItsOwnBoroughOrOutsideLondonByEach(String authority, boolean keeps) {
        assertThat(ContactRules.keeps("E09000007", authority)).isEqualTo(keeps);
    }
}
