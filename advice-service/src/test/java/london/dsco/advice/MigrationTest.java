package london.dsco.advice;

import london.dsco.testkit.MigrationCheck;
import org.junit.jupiter.api.Test;

class MigrationTest {

    @Test
    void bringsEveryReleasedSchemaToThePresentOne() {
        MigrationCheck.ofService().verify();
    }
}
