package london.dsco.review;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /**
     * A registration and a decision hold commands together: the plan's, and those of the review
     * that ends and of the one that begins.
     */
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("london.dsco.review", "RegistrationService", "Deciding");
    }
}
