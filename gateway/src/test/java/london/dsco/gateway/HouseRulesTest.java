package london.dsco.gateway;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theCodeKeepsTheHouseRules() {
        HouseRules.check("london.dsco.gateway");
    }
}
