package london.dsco.network;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** Both read what is public, so that no line of an access log would be due. */
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("london.dsco.network", "Boroughs", "Benchmarks");
    }
}
