package london.dsco.network;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** Both read public data, so no line in an access log is due. */
    @Test
    void theCodeKeepsTheHouseRules() {
        HouseRules.check("london.dsco.network", "Boroughs", "Benchmarks");
    }
}
