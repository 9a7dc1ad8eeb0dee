package london.dsco.review.transition;

import static london.dsco.review.transition.TransitionStatus.ASSESSED;
import static london.dsco.review.transition.TransitionStatus.CHILD_DECLINED;
import static london.dsco.review.transition.TransitionStatus.CONCLUDED;
import static london.dsco.review.transition.TransitionStatus.NOT_IN_BEST_INTERESTS;
import static london.dsco.review.transition.TransitionStatus.NOT_YET;
import static london.dsco.review.transition.TransitionStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanIssued;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A request of 1 September 2026, for a child who becomes 18 on 5 May 2027. */
class TransitionAssessmentTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 9, 1);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 1);
    private static final LocalDate AGAIN = LocalDate.of(2027, 1, 4);
    private static final LocalDate BORN = LocalDate.of(2009, 5, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Actor ROSA = actor("rosa");
    private static final Actor MAYA = actor("maya");

    @Test
    void aTooEarlyRequestIsAskedAnewWithoutWhatWasDecidedBefore() {
        TransitionAssessment one = in(NOT_YET, AskedBy.PARENT);

        one.askAnew(AskedBy.CHILD, TODAY, EnumSet.of(Informed.HEALTH), null, MAYA);

        assertThat(one.status()).isEqualTo(WAITING);
        assertThat(one.askedBy()).isEqualTo(AskedBy.CHILD);
        assertThat(one.requestedOn()).isEqualTo(TODAY);
        assertThat(one.decidedOn()).isNull();
        assertThat(one.decidedBy()).isEmpty();
        assertThat(one.decidedByTeam()).isEmpty();
        assertThat(one.reasons()).isNull();
        assertThat(one.reasonsSentOn()).isNull();
        assertThat(one.lookAgainOn()).isNull();
        assertThat(one.wasRecordedBy(MAYA)).isTrue();
        assertThat(one.wasRecordedBy(ROSA)).isFalse();
    }

    @Test
    void keepsEverybodyWhoWasEverInformedOnceEach() {
        TransitionAssessment one = in(NOT_YET, AskedBy.PARENT);

        one.askAnew(AskedBy.PARENT, TODAY, EnumSet.of(Informed.CHILD, Informed.PARENT), null, ROSA);

        assertThat(one.informed())
                .containsExactly(Informed.CHILD, Informed.PARENT, Informed.SETTING);
    }

    @Test
    void keepsItsTeamUnlessTheNewRequestNamesAnother() {
        TransitionAssessment kept = in(NOT_YET, AskedBy.PARENT);
        kept.askAnew(AskedBy.PARENT, TODAY, Set.of(), null, ROSA);
        assertThat(kept.team()).contains("T-1");

        TransitionAssessment moved = in(NOT_YET, AskedBy.PARENT);
        moved.askAnew(AskedBy.PARENT, TODAY, Set.of(), "T-2", ROSA);
        assertThat(moved.team()).contains("T-2");
    }

    /** The authority decides again without a request (Care Act 2014 s 58(1)). */
    @ParameterizedTest
    @CsvSource({"CHILD, true", "PARENT, true", "CARER, true", "AUTHORITY, false"})
    void onlyAPersonsRequestReplacesATooEarlyOne(AskedBy asking, boolean replaces) {
        TransitionAssessment one = in(NOT_YET, AskedBy.PARENT);

        assertThat(one.givesWayTo(asking)).isEqualTo(replaces);
        if (!replaces) {
            assertThat(refusal(() -> one.askAnew(asking, TODAY, Set.of(), null, ROSA)).code())
                    .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
        }
    }

    @ParameterizedTest
    @EnumSource(value = TransitionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_YET")
    void noOtherStateGivesWayToARequest(TransitionStatus status) {
        TransitionAssessment one = in(status, AskedBy.PARENT);

        assertThat(one.givesWayTo(AskedBy.PARENT)).isFalse();
        assertThat(refusal(() -> one.askAnew(AskedBy.PARENT, TODAY, Set.of(), null, ROSA)).code())
                .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
        assertThat(one.status()).isEqualTo(status);
    }

    @Test
    void aNewRequestIsNotOlderThanTheOneItReplaces() {
        TransitionAssessment one = in(NOT_YET, AskedBy.PARENT);

        assertThat(
                        places(
                                () ->
                                        one.askAnew(
                                                AskedBy.PARENT,
                                                ASKED.minusDays(1),
                                                Set.of(),
                                                null,
                                                ROSA)))
                .containsExactly("requestedOn order");
        assertThat(one.status()).isEqualTo(NOT_YET);
    }

    @ParameterizedTest
    @EnumSource(
            value = TransitionStatus.class,
            names = {"WAITING", "NOT_YET"})
    void isDecidedOnceWhileItWaitsAndAgainOnceItWasTooEarly(TransitionStatus status) {
        TransitionAssessment one = in(status, AskedBy.PARENT);

        one.decide(assessed(TODAY), BORN, "T-1", MAYA);

        assertThat(one.status()).isEqualTo(ASSESSED);
        assertThat(one.lookAgainOn()).isNull();
        assertThat(one.reasons()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = TransitionStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WAITING", "NOT_YET"})
    void isNotDecidedTwice(TransitionStatus status) {
        TransitionAssessment one = in(status, AskedBy.PARENT);

        assertThat(refusal(() -> one.decide(assessed(TODAY), BORN, "T-1", MAYA)).code())
                .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
        assertThat(one.decidedOn()).isEqualTo(DECIDED);
    }

    /** The second decision follows the first, so the request's day no longer limits it. */
    @ParameterizedTest
    @CsvSource({
        "WAITING, 2026-08-31, decidedOn order",
        "WAITING, 2026-09-01, ''",
        "NOT_YET, 2026-09-30, decidedOn order",
        "NOT_YET, 2026-10-01, ''",
        "NOT_YET, 2026-11-22, decidedOn in-the-future"
    })
    void aDecisionIsNotBeforeTheStepItFollows(TransitionStatus from, LocalDate on, String wrong) {
        TransitionAssessment one = in(from, AskedBy.PARENT);

        assertThat(String.join(", ", places(() -> one.decide(assessed(on), BORN, null, MAYA))))
                .isEqualTo(wrong);
    }

    @Test
    void anAssessmentOfNoTeamThenBelongsToTheTeamThatDecidesIt() {
        TransitionAssessment nobodys = opened(AskedBy.PARENT, null);
        nobodys.decide(assessed(TODAY), BORN, "T-9", MAYA);
        assertThat(nobodys.team()).contains("T-9");

        TransitionAssessment theirs = opened(AskedBy.PARENT, "T-1");
        theirs.decide(assessed(TODAY), BORN, "T-9", MAYA);
        assertThat(theirs.team()).contains("T-1");
        assertThat(theirs.decidedByTeam()).contains("T-9");
    }

    /** The reasons are social care's own words; the history goes further than they may. */
    @Test
    void theHistoryHasTheDaysOfADecisionAndNotItsReasons() {
        TransitionAssessment one = opened(AskedBy.PARENT, "T-1");

        assertThat(one.decide(saying(TransitionOutcome.NOT_YET), BORN, "T-1", MAYA).facts())
                .containsExactly(
                        new TransitionDecided(
                                one.id(), TransitionOutcome.NOT_YET, DECIDED, DECIDED, AGAIN));
        assertThat(one.reasons()).isEqualTo("Their needs are not settled yet.");
    }

    @ParameterizedTest
    @EnumSource(value = TransitionStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ASSESSED")
    void isConcludedOnlyOnceItWasCarriedOut(TransitionStatus status) {
        TransitionAssessment one = in(status, AskedBy.PARENT);

        assertThat(refusal(() -> one.conclude(Conclusion.NEEDS_MET, TODAY, TODAY)).code())
                .isEqualTo(Refusal.Code.TRANSITION_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, concludedOn order",
        "2026-10-01, ''",
        "2026-11-21, ''",
        "2026-11-22, concludedOn in-the-future"
    })
    void aConclusionIsNotBeforeTheAssessment(LocalDate on, String wrong) {
        TransitionAssessment one = in(ASSESSED, AskedBy.PARENT);
        boolean right = wrong.isEmpty();

        assertThat(String.join(", ", places(() -> one.conclude(Conclusion.NEEDS_MET, on, TODAY))))
                .isEqualTo(wrong);
        assertThat(one.status()).isEqualTo(right ? CONCLUDED : ASSESSED);
        assertThat(one.concludedOn()).isEqualTo(right ? on : null);
    }

    @Test
    void theDayToLookAgainIsMissedFromTheDayAfterIt() {
        TransitionAssessment one = in(NOT_YET, AskedBy.PARENT);

        assertThat(one.isLookAgainOverdue(AGAIN)).isFalse();
        assertThat(one.isLookAgainOverdue(AGAIN.plusDays(1))).isTrue();
        assertThat(in(WAITING, AskedBy.PARENT).isLookAgainOverdue(AGAIN.plusYears(1))).isFalse();
    }

    /** Children Act 1989 s 17ZH: nobody falls between the two services on their birthday. */
    @ParameterizedTest
    @CsvSource({
        "WAITING,               true",
        "NOT_YET,               true",
        "ASSESSED,              true",
        "REFUSED,               false",
        "CHILD_DECLINED,        false",
        "NOT_IN_BEST_INTERESTS, false",
        "CONCLUDED,             false"
    })
    void servicesGoOnAtEighteenUntilThereIsAConclusion(TransitionStatus status, boolean goOn) {
        assertThat(
                        TransitionRules.servicesGoOn(
                                in(status, AskedBy.PARENT).status(),
                                BORN,
                                LocalDate.of(2027, 5, 5)))
                .isEqualTo(goOn);
        assertThat(TransitionRules.servicesGoOn(status, BORN, LocalDate.of(2027, 5, 4))).isFalse();
    }

    /** Nothing is known of the birthday of a child whose plan only an event reported. */
    @Test
    void servicesAreNotSaidToGoOnIfTheBirthdayIsUnknown() {
        assertThat(in(ASSESSED, AskedBy.PARENT).keepsServicesGoing(TODAY.plusYears(9))).isFalse();
    }

    private static TransitionAssessment opened(AskedBy askedBy, String team) {
        Plan plan =
                Plan.issued(
                                "E09000007",
                                new PlanIssued("P-1", "C-1", ASKED.minusYears(1), Involvement.CIN),
                                ROSA.at())
                        .entry();
        return new TransitionAssessment(
                plan, askedBy, ASKED, EnumSet.of(Informed.PARENT, Informed.SETTING), team, ROSA);
    }

    private static TransitionAssessment in(TransitionStatus status, AskedBy askedBy) {
        TransitionAssessment one = opened(askedBy, "T-1");
        if (status == CONCLUDED) {
            one.decide(saying(TransitionOutcome.ASSESSED), BORN, "T-1", MAYA);
            one.conclude(Conclusion.NEEDS_MET, TODAY, TODAY);
        } else if (status != WAITING) {
            one.decide(saying(TransitionOutcome.valueOf(status.name())), BORN, "T-1", MAYA);
        }
        assertThat(one.status()).isEqualTo(status);
        return one;
    }

    private static TransitionDecision assessed(LocalDate on) {
        return new TransitionDecision(TransitionOutcome.ASSESSED, on, null, null, null, null);
    }

    /** Returns a decision of 1 October 2026 with what its outcome needs for a parent. */
    private static TransitionDecision saying(TransitionOutcome outcome) {
        boolean no = outcome != TransitionOutcome.ASSESSED;
        return new TransitionDecision(
                outcome,
                DECIDED,
                no ? "Their needs are not settled yet." : null,
                no ? DECIDED : null,
                outcome == TransitionOutcome.NOT_YET ? AGAIN : null,
                EnumSet.of(CHILD_DECLINED, NOT_IN_BEST_INTERESTS).contains(outcome.status())
                        ? false
                        : null);
    }

    private static Refusal refusal(ThrowingCallable step) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, step);
        assertThat(refused).isNotNull();
        return refused.refusal();
    }

    private static List<String> places(ThrowingCallable step) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, step);
        List<Finding> found = refused == null ? List.of() : refused.refusal().findings();
        return found.stream().map(one -> one.place().steps().get(0) + " " + one.code()).toList();
    }

    private static Actor actor(String username) {
        return new Actor(
                username,
                username,
                Set.of(Role.TEAM_MANAGER),
                "E09000007",
                "web",
                null,
                null,
                Instant.parse("2026-11-21T12:00:00Z"));
    }
}
