package london.dsco.advice;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theCodeKeepsTheHouseRules() {
        HouseRules.check("london.dsco.advice");
    }
}
