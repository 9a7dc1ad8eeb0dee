package london.dsco.advice.consideration;

import static london.dsco.advice.request.Requests.actorOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.panel.Vote;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who sees how much of a consideration. The authority received the request on 1 September 2026, so
 * the family is told in time until 13 October.
 */
class ConsiderationViewTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECIDE_BY = LocalDate.of(2026, 10, 13);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 9, 15);
    private static final LocalDate BORN = LocalDate.of(2016, 3, 2);

    private static Consideration asked() {
        Consideration asked =
                new Consideration(
                        new ConsideredChild("C-7", "Hodan", "Example", BORN),
                        RECEIVED,
                        ANSWER_BY,
                        on(RECEIVED, "caseworker", Role.SEN_CASEWORKER));
        asked.moveTo(ConsiderationStatus.ASKED);
        return asked;
    }

    private static Actor on(LocalDate day, String username, Role role) {
        return actorOn(day, username, role);
    }

    private static Consideration decided(AssessmentDecision what, LocalDate on) {
        Consideration decided = asked();
        decided.decide(what, on, on);
        decided.moveTo(ConsiderationStatus.DECIDED);
        return decided;
    }

    /** With an answer and a vote of 8 September. */
    private static ConsiderationView seen(Consideration of, Sight sight, LocalDate today) {
        Actor dsco = on(LocalDate.of(2026, 9, 8), "dsco", Role.DSCO);
        Said said =
                new Said(
                        Knowledge.OPEN,
                        Involvement.CIN,
                        "Has a short break.",
                        new AnswerAttestation(true, true),
                        null);
        return ConsiderationView.of(
                new ConsiderationLine(
                        of,
                        sight,
                        List.of(new SocialCareAnswer(of, 1, said, dsco)),
                        List.of(
                                new ConsiderationVote(
                                        of, RECEIVED, Vote.FOR, "The answer is enough.", dsco))),
                today);
    }

    @Test
    void showsAReaderOfTheStateOnlyTheReferenceTheStatusAndTheDays() {
        Consideration decided = decided(AssessmentDecision.ASSESS, DECIDE_BY);
        decided.passTo("Disabled children");
        ConsiderationView view = seen(decided, Sight.STATE, DECIDE_BY);
        assertThat(view.child())
                .isEqualTo(new ConsiderationView.PersonView("C-7", null, null, null));
        assertThat(view.team()).isNull();
        assertThat(view.answers()).isNull();
        assertThat(view.votes()).isNull();
        assertThat(view.decision()).isNull();
        assertThat(view.status()).isEqualTo(ConsiderationStatus.DECIDED);
        assertThat(view.clock().decideBy()).isEqualTo(DECIDE_BY);
    }

    @Test
    void showsTheSenTeamTheAnswerAndTheVoteButNotWhoGaveThemNorTheComment() {
        ConsiderationView view = seen(asked(), Sight.SENT, RECEIVED);
        assertThat(view.child().familyName()).isEqualTo("Example");
        assertThat(view.answers())
                .singleElement()
                .satisfies(
                        answer -> {
                            assertThat(answer.information()).isEqualTo("Has a short break.");
                            assertThat(answer.answeredBy()).isNull();
                        });
        assertThat(view.votes())
                .singleElement()
                .satisfies(
                        vote -> {
                            assertThat(vote.vote()).isEqualTo(Vote.FOR);
                            assertThat(vote.comment()).isNull();
                            assertThat(vote.votedBy()).isNull();
                        });
    }

    @Test
    void showsSocialCareWhoAnsweredAndVotedAndWhy() {
        ConsiderationView view = seen(asked(), Sight.WHOLE, RECEIVED);
        assertThat(view.answers())
                .extracting(SocialCareAnswerView::answeredBy)
                .containsExactly("dsco");
        assertThat(view.votes())
                .extracting(ConsiderationVoteView::votedBy, ConsiderationVoteView::comment)
                .containsExactly(tuple("dsco", "The answer is enough."));
    }

    @ParameterizedTest(name = "told on {0}: late is {1}")
    @CsvSource({"2026-10-13, false, MET", "2026-10-14, true, MET_LATE"})
    void callsADecisionLateFromTheDayAfterSixWeeks(
            LocalDate told, boolean late, ConsiderationClock.State state) {
        ConsiderationView view =
                seen(decided(AssessmentDecision.NOT_ASSESS, told), Sight.SENT, told.plusYears(1));
        assertThat(view.decision().late()).isEqualTo(late);
        assertThat(view.clock().state()).isEqualTo(state);
    }

    @Test
    void saysWhetherTheAuthorityDecidedWithoutAnAnswer() {
        assertThat(
                        seen(decided(AssessmentDecision.ASSESS, DECIDE_BY), Sight.SENT, DECIDE_BY)
                                .decision()
                                .withoutAnswer())
                .isTrue();
        Consideration answered = decided(AssessmentDecision.ASSESS, DECIDE_BY);
        answered.answered(ANSWER_BY);
        assertThat(seen(answered, Sight.SENT, DECIDE_BY).decision().withoutAnswer()).isFalse();
    }

    @Test
    void callsAnAnswerOverdueFromTheDayAfterItWasAskedFor() {
        assertThat(seen(asked(), Sight.STATE, ANSWER_BY).clock().answerOverdue()).isFalse();
        LocalDate after = ANSWER_BY.plusDays(1);
        assertThat(seen(asked(), Sight.STATE, after).clock().answerOverdue()).isTrue();
        Consideration answered = asked();
        answered.moveTo(ConsiderationStatus.ANSWERED);
        assertThat(seen(answered, Sight.STATE, after).clock().answerOverdue()).isFalse();
    }

    private static Sight scope(Role role, String managed, String passedTo) {
        Consideration consideration = asked();
        if (passedTo != null) {
            consideration.passTo(passedTo);
        }
        return new ConsiderationScope(
                        on(RECEIVED, "reader", role), () -> Optional.ofNullable(managed))
                .of(consideration);
    }

    @ParameterizedTest
    @CsvSource({
        "DSCO, WHOLE",
        "SEN_CASEWORKER, SENT",
        "BOROUGH_SYSTEM, SENT",
        "HEALTH_PARTNER, STATE",
        "BOROUGH_ADMIN, STATE"
    })
    void givesEachRoleOfTheWholeBoroughItsPartWhateverTheTeam(Role role, Sight sight) {
        assertThat(scope(role, null, null)).isEqualTo(sight);
        assertThat(scope(role, null, "Disabled children")).isEqualTo(sight);
    }

    @Test
    void givesAManagerOnlyWhatTheManagersOwnTeamWasGiven() {
        assertThat(scope(Role.TEAM_MANAGER, "Disabled children", "Disabled children"))
                .isEqualTo(Sight.WHOLE);
        assertRefused(Role.TEAM_MANAGER, "Leaving care", "Disabled children");
        assertRefused(Role.TEAM_MANAGER, "Disabled children", null);
    }

    /** A manager whom the register gives no team, and a consideration with no team. */
    @Test
    void givesAManagerWithoutATeamNothing() {
        assertRefused(Role.TEAM_MANAGER, null, null);
        assertRefused(Role.TEAM_MANAGER, null, "Disabled children");
    }

    /** The supplier would name a team, but only a manager's counts. */
    @ParameterizedTest
    @EnumSource(names = {"ADVICE_AUTHOR", "REVIEW_COORDINATOR", "VIRTUAL_SCHOOL", "SETTING"})
    void givesRolesThatDoNotAnswerNothing(Role role) {
        assertRefused(role, "Disabled children", "Disabled children");
    }

    private static void assertRefused(Role role, String managed, String passedTo) {
        assertThatThrownBy(() -> scope(role, managed, passedTo))
                .isInstanceOf(RefusedException.class);
    }
}
