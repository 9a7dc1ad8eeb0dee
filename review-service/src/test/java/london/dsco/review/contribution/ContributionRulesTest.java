package london.dsco.review.contribution;

import static london.dsco.review.contribution.ContributionKind.APOLOGY;
import static london.dsco.review.contribution.ContributionKind.ATTENDANCE;
import static london.dsco.review.contribution.ContributionKind.CONTRIBUTION_IN_LIEU;
import static london.dsco.review.contribution.ContributionKind.WRITTEN_ADVICE;
import static london.dsco.review.invitation.Presence.ATTEND_OR_CONTRIBUTE;
import static london.dsco.review.invitation.Presence.MUST_ATTEND;
import static london.dsco.review.invitation.Presence.MUST_BE_INVITED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.domain.Finding;
import london.dsco.review.invitation.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContributionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 20);

    static Stream<Arguments> participations() {
        return Stream.of(
                of(ATTEND_OR_CONTRIBUTE, Set.of(), false, Participation.AWAITED),
                of(ATTEND_OR_CONTRIBUTE, Set.of(), true, Participation.OWES_CONTRIBUTION),
                of(ATTEND_OR_CONTRIBUTE, Set.of(APOLOGY), false, Participation.OWES_CONTRIBUTION),
                of(
                        ATTEND_OR_CONTRIBUTE,
                        Set.of(APOLOGY, CONTRIBUTION_IN_LIEU),
                        true,
                        Participation.CONTRIBUTED),
                of(ATTEND_OR_CONTRIBUTE, Set.of(WRITTEN_ADVICE), true, Participation.CONTRIBUTED),
                of(
                        ATTEND_OR_CONTRIBUTE,
                        Set.of(WRITTEN_ADVICE, ATTENDANCE),
                        true,
                        Participation.ATTENDED),
                of(MUST_ATTEND, Set.of(WRITTEN_ADVICE), false, Participation.CONTRIBUTED),
                of(MUST_ATTEND, Set.of(WRITTEN_ADVICE), true, Participation.ATTENDANCE_MISSED),
                of(MUST_ATTEND, Set.of(APOLOGY), false, Participation.ATTENDANCE_MISSED),
                of(MUST_ATTEND, Set.of(ATTENDANCE), true, Participation.ATTENDED),
                of(MUST_BE_INVITED, Set.of(), true, Participation.ABSENT),
                of(MUST_BE_INVITED, Set.of(APOLOGY), false, Participation.ABSENT));
    }

    @ParameterizedTest
    @MethodSource("participations")
    void returnsHowFarSomebodyHasTakenPart(
            Presence presence,
            Set<ContributionKind> known,
            boolean held,
            Participation participation) {
        assertThat(ContributionRules.participation(presence, known, held)).isEqualTo(participation);
    }

    @Test
    void citesASourceOnlyForAContributionThatIsOwed() {
        assertThat(
                        ContributionRules.citation(
                                Participation.OWES_CONTRIBUTION, ATTEND_OR_CONTRIBUTE))
                .contains(ContributionRules.IN_LIEU_CITATION);
        assertThat(ContributionRules.citation(Participation.ATTENDANCE_MISSED, MUST_ATTEND))
                .contains(ContributionRules.MUST_ATTEND_CITATION);
        assertThat(ContributionRules.citation(Participation.AWAITED, MUST_ATTEND))
                .contains(ContributionRules.ADVICE_CITATION);
        assertThat(ContributionRules.citation(Participation.AWAITED, MUST_BE_INVITED)).isEmpty();
        assertThat(ContributionRules.citation(Participation.ATTENDED, MUST_ATTEND)).isEmpty();
    }

    @Test
    void comparesOnlyWrittenContributionsWithTheLastDayForAdvice() {
        assertThat(ContributionRules.inTime(WRITTEN_ADVICE, TODAY, TODAY)).contains(true);
        assertThat(ContributionRules.inTime(CONTRIBUTION_IN_LIEU, TODAY, TODAY.minusDays(1)))
                .contains(false);
        assertThat(ContributionRules.inTime(ATTENDANCE, TODAY, TODAY)).isEmpty();
    }

    @Test
    void refusesAttendanceBeforeTheMeetingAndOnAnotherDay() {
        assertThat(refusal(ATTENDANCE, MEETING, Set.of(), false)).containsExactly("not-held");
        assertThat(refusal(ATTENDANCE, TODAY, Set.of(), true)).containsExactly("not-the-meeting");
        assertThat(refusal(ATTENDANCE, MEETING, Set.of(), true)).isEmpty();
    }

    @Test
    void refusesWhatContradictsTheRecord() {
        assertThat(refusal(CONTRIBUTION_IN_LIEU, TODAY, Set.of(ATTENDANCE), true))
                .containsExactly("attended");
        assertThat(refusal(APOLOGY, TODAY, Set.of(ATTENDANCE), true)).containsExactly("attended");
        assertThat(refusal(ATTENDANCE, MEETING, Set.of(CONTRIBUTION_IN_LIEU), true))
                .containsExactly("contributed-in-lieu");
        assertThat(refusal(APOLOGY, TODAY, Set.of(APOLOGY), false))
                .containsExactly("already-recorded");
    }

    @Test
    void refusesADayInTheFuture() {
        assertThat(refusal(WRITTEN_ADVICE, TODAY.plusDays(1), Set.of(), false))
                .containsExactly("in-the-future");
        assertThat(refusal(WRITTEN_ADVICE, TODAY, Set.of(), false)).isEmpty();
    }

    private static List<String> refusal(
            ContributionKind kind, LocalDate on, Set<ContributionKind> before, boolean held) {
        return ContributionRules.refusal(kind, on, before, MEETING, held, TODAY).stream()
                .flatMap(refusal -> refusal.findings().stream())
                .map(Finding::code)
                .toList();
    }

    private static Arguments of(
            Presence presence, Set<ContributionKind> known, boolean held, Participation expected) {
        return Arguments.of(presence, known, held, expected);
    }
}
