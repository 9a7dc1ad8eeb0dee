package london.dsco.review;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /**
     * A registration and a decision combine several commands: the plan's, and those of the review
     * that ends and of the one that begins.
     */
    @Test
    void theCodeKeepsTheHouseRules() {
        HouseRules.check("london.dsco.review", "RegistrationService", "Deciding");
    }
}
