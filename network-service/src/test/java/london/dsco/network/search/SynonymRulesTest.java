package london.dsco.network.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymRulesTest {

    @ParameterizedTest
    @CsvSource({
        "respite, short breaks",
        "short breaks, respite",
        "pfa, transition",
        "lac, looked after",
        "children in care, cla",
        "ehcp, ehc plan",
        "direct payments, dp",
        "salt, speech and language",
        "cwd, disabled children",
        "sendiass, sendias",
        "siblings, brother",
        "MCA, mental capacity",
        "16, sixteen"
    })
    void looksForSynonymsToo(String asked, String other) {
        assertThat(SynonymRules.things(QueryRules.words(asked)))
                .singleElement()
                .satisfies(terms -> assertThat(terms).contains(other));
    }

    @Test
    void looksForEachThing() {
        assertThat(SynonymRules.things(List.of("weekly", "tracking", "weekly")))
                .containsExactly(List.of("weekly"), List.of("tracking"));
    }
}
