package london.dsco.advice.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DutiesTest {

    private static final Duties DUTIES =
            Duties.NONE
                    .withAuthor("ann")
                    .withAuthoriser("bob")
                    .withAssurer("cat")
                    .withModerator("eve");

    private static void assertRefused(ThrowingCallable act, DutyRule conflict) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> {
                            assertThat(refused.refusal().code())
                                    .isEqualTo(Refusal.Code.SEPARATION_OF_DUTIES);
                            assertThat(refused.refusal().facts())
                                    .containsEntry("conflict", conflict.name());
                        });
    }

    @Test
    void refusesAnAuthorEveryOtherPart() {
        assertThatCode(() -> DUTIES.requireMayWrite("ann")).doesNotThrowAnyException();
        assertRefused(() -> DUTIES.requireMayAuthorise("ann"), DutyRule.AUTHOR_CANNOT_AUTHORISE);
        assertRefused(() -> DUTIES.requireMayAssure("ann"), DutyRule.AUTHOR_CANNOT_ASSURE);
    }

    @Test
    void refusesAnAuthoriserEveryOtherPart() {
        assertThatCode(() -> DUTIES.requireMayAuthorise("bob")).doesNotThrowAnyException();
        assertRefused(() -> DUTIES.requireMayWrite("bob"), DutyRule.AUTHORISER_CANNOT_AUTHOR);
        assertRefused(() -> DUTIES.requireMayAssure("bob"), DutyRule.AUTHORISER_CANNOT_ASSURE);
    }

    @Test
    void refusesAnAuditorEveryOtherPart() {
        assertThatCode(() -> DUTIES.requireMayAssure("cat")).doesNotThrowAnyException();
        assertRefused(() -> DUTIES.requireMayWrite("cat"), DutyRule.ASSURER_CANNOT_AUTHOR);
        assertRefused(() -> DUTIES.requireMayAuthorise("cat"), DutyRule.ASSURER_CANNOT_AUTHORISE);
    }

    @Test
    void refusesTheDscosPartOnAPanelOnlyToAuthorAndAuthoriser() {
        assertRefused(() -> DUTIES.requireMayActAsDsco("ann"), DutyRule.AUTHOR_CANNOT_ACT_AS_DSCO);
        assertRefused(
                () -> DUTIES.requireMayActAsDsco("bob"), DutyRule.AUTHORISER_CANNOT_ACT_AS_DSCO);
        assertThatCode(() -> DUTIES.requireMayActAsDsco("cat")).doesNotThrowAnyException();
        assertThatCode(() -> DUTIES.requireMayActAsDsco("dan")).doesNotThrowAnyException();
    }

    @Test
    void refusesAModeratorEveryOtherPart() {
        assertThatCode(() -> DUTIES.requireMayModerate("eve")).doesNotThrowAnyException();
        assertRefused(() -> DUTIES.requireMayWrite("eve"), DutyRule.MODERATOR_CANNOT_AUTHOR);
        assertRefused(() -> DUTIES.requireMayAuthorise("eve"), DutyRule.MODERATOR_CANNOT_AUTHORISE);
        assertRefused(() -> DUTIES.requireMayAssure("eve"), DutyRule.MODERATOR_CANNOT_ASSURE);
    }

    @Test
    void refusesAModeratorWithAnyOtherPart() {
        assertRefused(() -> DUTIES.requireMayModerate("ann"), DutyRule.AUTHOR_CANNOT_MODERATE);
        assertRefused(() -> DUTIES.requireMayModerate("bob"), DutyRule.AUTHORISER_CANNOT_MODERATE);
        assertRefused(() -> DUTIES.requireMayModerate("cat"), DutyRule.ASSURER_CANNOT_MODERATE);
        assertThat(DUTIES.mayModerate("ann")).isFalse();
        assertThat(DUTIES.mayModerate("bob")).isFalse();
        assertThat(DUTIES.mayModerate("cat")).isFalse();
        assertThat(DUTIES.mayModerate("dan")).isTrue();
    }

    @Test
    void hasNoModeratorsIfAnOlderRowNamesNone() {
        assertThat(new Duties(Set.of(), Set.of(), Set.of(), Set.of(), null)).isEqualTo(Duties.NONE);
    }

    @Test
    void allowsAnyOnePartToSomebodyWithoutAPart() {
        assertThatCode(
                        () -> {
                            DUTIES.requireMayWrite("dan");
                            DUTIES.requireMayAuthorise("dan");
                            DUTIES.requireMayAssure("dan");
                            DUTIES.requireMayModerate("dan");
                        })
                .doesNotThrowAnyException();
    }
}
