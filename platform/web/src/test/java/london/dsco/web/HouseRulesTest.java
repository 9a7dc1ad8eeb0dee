package london.dsco.web;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("london.dsco.web");
    }
}
