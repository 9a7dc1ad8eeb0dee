package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemasTest {

    private static final String TYPE = "london.dsco.kit.thing.made.v1";

    @Test
    void acceptsDataThatFollowsItsContract() {
        Schemas.assertValid(
                TYPE,
                """
                {"thingId": "0199a0a0-0000-7000-8000-000000000001", "madeOn": "2026-09-01"}""");
    }

    @Test
    void checksFormatsAndRefusesUnknownProperties() {
        assertThat(
                        Schemas.violations(
                                TYPE,
                                """
                                {"thingId": "1", "madeOn": "2026-02-30", "name": "Ada"}"""))
                .hasSize(3);
    }

    @Test
    void aTypeWithoutAContractIsAnError() {
        assertThatThrownBy(() -> Schemas.assertValid("london.dsco.kit.thing.lost.v1", "{}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
