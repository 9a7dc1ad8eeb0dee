package london.dsco.review;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** A registration holds two commands together: the plan's, and that of the review it begins. */
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("london.dsco.review", "RegistrationService");
    }
}
