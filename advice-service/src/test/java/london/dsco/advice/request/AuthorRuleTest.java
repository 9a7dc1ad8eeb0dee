package london.dsco.advice.request;

import static london.dsco.advice.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.advice.practitioner.AdviceLevel;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The people whom the level of need and the involvement allow to write. */
class AuthorRuleTest {

    private static final List<AdviceLevel> EARLY_HELP = List.of(AdviceLevel.EARLY_HELP);
    private static final List<AdviceLevel> SOCIAL_WORKER = List.of(AdviceLevel.SOCIAL_WORKER);

    private static AdviceRequest at(Integer level, Involvement involvement) {
        AdviceRequest request = received("C-1", involvement);
        if (level != null) {
            request.levelOfNeedSet(level);
        }
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        ", NOT_KNOWN, ",
        "1, NOT_KNOWN, ",
        "2, EARLY_HELP, ",
        "2, SHORT_BREAKS, ",
        ", ADULT_CARE, ",
        "3, NOT_KNOWN, LEVEL_OF_NEED",
        "4, ADULT_CARE, LEVEL_OF_NEED",
        "4, CLA, LEVEL_OF_NEED",
        ", CIN, INVOLVEMENT",
        "1, CP, INVOLVEMENT",
        "2, CLA, INVOLVEMENT"
    })
    void needsSocialWorkByLevelOrInvolvement(
            Integer level, Involvement involvement, AuthorRule rule) {
        AdviceRequest request = at(level, involvement);
        assertThat(AuthorRule.broken(request, EARLY_HELP).orElse(null)).isEqualTo(rule);
        assertThat(AuthorRule.least(request))
                .isEqualTo(rule == null ? AdviceLevel.EARLY_HELP : AdviceLevel.SOCIAL_WORKER);
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void allowsSomebodyWithTheSocialWorkLevelToWriteEverything(Involvement involvement) {
        for (Integer level : new Integer[] {null, 1, 2, 3, 4}) {
            assertThat(AuthorRule.broken(at(level, involvement), SOCIAL_WORKER)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(AuthorRule.class)
    void namesTheRuleAndSaysWhatToDo(AuthorRule rule) {
        Refusal refusal = rule.refusal();
        assertThat(refusal.code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
        assertThat(refusal.facts()).containsEntry("rule", rule.name());
        assertThat(refusal.detail()).contains("overrideReason");
    }

    @Test
    void refusesSomebodyWithoutAnyLevelForSocialWork() {
        assertThat(AuthorRule.broken(at(3, Involvement.NOT_KNOWN), List.of())).isPresent();
    }
}
