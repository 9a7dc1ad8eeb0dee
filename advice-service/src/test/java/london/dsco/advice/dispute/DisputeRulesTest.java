package london.dsco.advice.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who can be parties to a dispute, and how it can end. */
class DisputeRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void isBetweenTheHolderAndOneOtherBorough() {
        assertThat(DisputeRules.otherParty(List.of(CAMDEN, HACKNEY), CAMDEN)).contains(HACKNEY);
        assertThat(DisputeRules.otherParty(List.of(HACKNEY, CAMDEN), CAMDEN)).contains(HACKNEY);
    }

    /** Unitary, metropolitan, county and Welsh authorities. */
    @ParameterizedTest
    @ValueSource(strings = {"E06000034", "E08000025", "E10000016", "W06000015"})
    void canBeWithAnAuthorityOutsideLondonWhichDoesNotReadIt(String other) {
        assertThat(DisputeRules.otherParty(List.of(CAMDEN, other), CAMDEN)).contains(other);
        assertThat(DisputeRules.isSeenBy(other)).isFalse();
        assertThat(DisputeRules.isSeenBy(HACKNEY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DisputeGround.class)
    void includesWalesOnlyIfTheLawOfTheGroundDoes(DisputeGround ground) {
        assertThat(DisputeRules.isWithin(ground, "W06000015"))
                .isEqualTo(ground == DisputeGround.SUFFICIENCY);
        assertThat(DisputeRules.isWithin(ground, "E10000016")).isTrue();
        assertThat(DisputeRules.isWithin(ground, HACKNEY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "E09000007, E07000223",
        "E09000007, S12000036",
        "E09000007, nowhere",
        "E10000016, E06000034",
        "E09000007, E09000007",
        "E09000012, E09000012",
        "E09000012, E09000019",
        "E09000007, E09000099"
    })
    void refusesOtherParties(String one, String two) {
        assertThat(DisputeRules.otherParty(List.of(one, two), CAMDEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FUNDING,            AGREED,      2026-11-28, E09000012,",
        "ORDINARY_RESIDENCE, DETERMINED,  2026-11-01, E09000007,",
        "SUFFICIENCY,        NOT_PURSUED, 2026-11-28, ,",
        "FUNDING,            AGREED,      2026-11-29, E09000012, in-the-future",
        "FUNDING,            AGREED,      2026-11-28, ,",
        "SUFFICIENCY,        AGREED,      2026-11-28, ,",
        "ORDINARY_RESIDENCE, AGREED,      2026-11-28, ,          not-a-party",
        "FUNDING,            AGREED,      2026-11-28, E09000019, not-a-party",
        "FUNDING,            DETERMINED,  2026-11-28, E09000012, ordinary-residence-only",
        "FUNDING,            NOT_PURSUED, 2026-11-28, E09000012, not-decided"
    })
    void endsOnlyAsTheLawAllows(
            DisputeGround ground,
            DisputeOutcome outcome,
            LocalDate on,
            String responsible,
            String wrong) {
        assertThat(
                        DisputeRules.refusal(
                                        ground,
                                        outcome,
                                        on,
                                        responsible,
                                        List.of(CAMDEN, HACKNEY),
                                        TODAY)
                                .map(Refusal::findings)
                                .orElse(List.of()))
                .extracting(Finding::code)
                .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }
}
