package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Actor DSCO =
            new Actor(
                    "sub",
                    "dsco@hackney",
                    Set.of(Role.DSCO),
                    "E09000012",
                    "portal",
                    null,
                    null,
                    Instant.parse("2026-11-28T10:00:00Z"));

    @Test
    void aVisitorIsTheSamePersonWithoutARole() {
        Actor visitor = DSCO.stating("Share 1").visiting("E09000007");
        assertThat(visitor.username()).isEqualTo("dsco@hackney");
        assertThat(visitor.subject()).isEqualTo("sub");
        assertThat(visitor.borough()).isEqualTo("E09000007");
        assertThat(visitor.roles()).isEmpty();
        assertThat(visitor.purpose()).isEqualTo("Share 1");
        assertThat(visitor.isSystem()).isFalse();
    }

    @Test
    void keepsRoleAndBoroughWithTheServicesOwnPurpose() {
        Actor stating = DSCO.stating("Share 1");
        assertThat(stating.has(Role.DSCO)).isTrue();
        assertThat(stating.borough()).isEqualTo("E09000012");
        assertThat(stating.purpose()).isEqualTo("Share 1");
    }
}
