package london.dsco.advice.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttestationTest {

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of(new Attestation(true, true), List.of()),
                Arguments.of(new Attestation(true, false), List.of("proportionate")),
                Arguments.of(new Attestation(true, null), List.of("proportionate")),
                Arguments.of(new Attestation(false, true), List.of("noThirdPartyNames")),
                Arguments.of(
                        new Attestation(null, null), List.of("noThirdPartyNames", "proportionate")),
                Arguments.of(null, List.of("noThirdPartyNames", "proportionate")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void namesEachStatementThatIsNotMade(Attestation given, List<String> open) {
        assertThat(Attestation.findings(given))
                .extracting(finding -> finding.place())
                .isEqualTo(open.stream().map(field -> Place.of("attestation", field)).toList());
    }
}
