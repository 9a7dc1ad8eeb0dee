package london.dsco.advice.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import london.dsco.grading.Grade;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.Test;

class SamplingRulesTest {

    private static final UUID DRAWN = new UUID(7, 40);
    private static final UUID NOT_DRAWN = new UUID(7, 41);

    private static Set<SamplingReason> reasons(UUID id, Grade grade, boolean gate, int place) {
        return SamplingRules.reasons(id, grade, gate, place, 10);
    }

    @Test
    void leavesOutAnOrdinaryAuditThatIsNotDrawn() {
        assertThat(reasons(NOT_DRAWN, Grade.GOOD, false, 4)).isEmpty();
        assertThat(reasons(NOT_DRAWN, Grade.REQUIRES_IMPROVEMENT, false, 40)).isEmpty();
    }

    @Test
    void includesAuditsThatAreDrawn() {
        assertThat(reasons(DRAWN, Grade.GOOD, false, 4)).containsExactly(SamplingReason.RANDOM);
    }

    @Test
    void includesEveryOutstandingAndEveryInadequate() {
        assertThat(reasons(NOT_DRAWN, Grade.OUTSTANDING, false, 4))
                .containsExactly(SamplingReason.OUTSTANDING);
        assertThat(reasons(NOT_DRAWN, Grade.INADEQUATE, false, 4))
                .containsExactly(SamplingReason.INADEQUATE);
    }

    @Test
    void includesEveryAuditWithAGate() {
        assertThat(reasons(NOT_DRAWN, Grade.REQUIRES_IMPROVEMENT, true, 4))
                .containsExactly(SamplingReason.GATE);
    }

    @Test
    void includesTheFirstThreeOfAnAuditor() {
        for (int place = 1; place <= 3; place++) {
            assertThat(reasons(NOT_DRAWN, Grade.GOOD, false, place))
                    .containsExactly(SamplingReason.NEW_AUDITOR);
        }
    }

    @Test
    void namesEveryReasonForWhichAnAuditIsSampled() {
        assertThat(reasons(DRAWN, Grade.INADEQUATE, true, 1))
                .containsExactly(
                        SamplingReason.RANDOM,
                        SamplingReason.INADEQUATE,
                        SamplingReason.GATE,
                        SamplingReason.NEW_AUDITOR);
    }

    @Test
    void includesEveryAuditIfABoroughModeratesAll() {
        assertThat(SamplingRules.reasons(NOT_DRAWN, Grade.GOOD, false, 4, 1))
                .containsExactly(SamplingReason.RANDOM);
    }

    @Test
    void keepsDrawnAuditsWhenABoroughModeratesTwiceAsMany() {
        assertThat(SamplingRules.reasons(DRAWN, Grade.GOOD, false, 4, 5))
                .containsExactly(SamplingReason.RANDOM);
    }

    /**
     * Uses ids as the service makes them. A fair draw is outside these bounds once in a million
     * runs.
     */
    @Test
    void drawsOneInTenOfTheIdsThatTheServiceMakes() {
        long drawn =
                IntStream.range(0, 20_000)
                        .mapToObj(i -> UuidVersion7Strategy.INSTANCE.generateUuid(null))
                        .filter(id -> !reasons(id, Grade.GOOD, false, 4).isEmpty())
                        .count();
        assertThat(drawn).isBetween(1_790L, 2_210L);
    }
}
