package london.dsco.network.youthscheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YouthSchemeRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "14, 25, 12, 12, 2026-11-21, ",
        "14, 14, 0, 0, 2025-09-01, ",
        "16, 15, 12, 4, 2026-11-21, below-the-youngest",
        "14, 25, 12, 13, 2026-11-21, above-those-taking-part",
        "14, 25, 12, 4, 2026-11-22, in-the-future",
        "14, 25, 12, 4, 2025-08-31, before-it-began"
    })
    void requiresConsistentCountsAndAges(
            int from, int to, int part, int trained, LocalDate countedOn, String code) {
        assertThat(
                        YouthSchemeRules.wrong(
                                from,
                                to,
                                part,
                                trained,
                                LocalDate.of(2025, 9, 1),
                                countedOn,
                                TODAY))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
