package london.dsco.advice;

import london.dsco.testkit.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /**
     * The post round changes no request and shows nobody one: under the lock of its own row it
     * marks what the delivery log had queued. {@code TellingTheAdmin} does the same for the mails
     * about a broken glass.
     */
    @Test
    void theHouseRulesAreKept() {
        HouseRules.check("london.dsco.advice", "Delivering", "TellingTheAdmin");
    }
}
