package london.dsco.network.survey;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees which results of a survey, in which status. */
class SurveyViewTest {

    private static final Actor ASKER = Actors.of(CAMDEN, Role.DSCO);
    private static final Actor COLLEAGUE = Actors.of(CAMDEN, Role.TEAM_MANAGER);
    private static final Actor ELSEWHERE = Actors.of(HACKNEY, Role.DSCO);

    private static Survey survey(SurveyStatus status) {
        Survey survey =
                Survey.of(
                                "Working together",
                                List.of(
                                        StakeholderGroup.SEN_TEAM,
                                        StakeholderGroup.HEALTH_PARTNERS),
                                TODAY,
                                ASKER)
                        .entry();
        survey.closed(
                List.of(
                        new GroupResult(
                                StakeholderGroup.SEN_TEAM,
                                5,
                                Map.of(SurveyQuestion.values()[0], new BigDecimal("3.8"))),
                        GroupResult.hidden(StakeholderGroup.HEALTH_PARTNERS)));
        survey.moveTo(status);
        return survey;
    }

    private static SurveyView read(SurveyStatus status, Actor reader) {
        return SurveyView.of(survey(status), reader, group -> List.of("words of " + group));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, false",
        "CLOSED, true, false",
        "SHARED, true, true",
        "WITHDRAWN, true, false"
    })
    void theOfficerWhoAskedSeesResultsOnceItIsClosedAndOthersOnlyWhileTheyAreShared(
            SurveyStatus status, boolean asker, boolean others) {
        assertThat(read(status, ASKER).results() != null).isEqualTo(asker);
        assertThat(read(status, COLLEAGUE).results() != null).isEqualTo(others);
        assertThat(read(status, ELSEWHERE).results() != null).isEqualTo(others);
    }

    @Test
    void onlyTheOfficerWhoAskedReadsWordsAndOnlyOfAGroupThatIsShown() {
        assertThat(read(SurveyStatus.SHARED, ASKER).results())
                .extracting(SurveyView.Result::words)
                .containsExactly(List.of("words of SEN_TEAM"), null);
        for (Actor other : List.of(COLLEAGUE, ELSEWHERE)) {
            assertThat(read(SurveyStatus.SHARED, other).results())
                    .extracting(SurveyView.Result::words)
                    .containsOnlyNulls();
        }
    }

    @Test
    void theWordsOfASmallGroupAreNotEvenFetched() {
        List<StakeholderGroup> fetched = new ArrayList<>();
        SurveyView.of(
                survey(SurveyStatus.CLOSED),
                ASKER,
                group -> {
                    fetched.add(group);
                    return List.of();
                });
        assertThat(fetched).containsExactly(StakeholderGroup.SEN_TEAM);
    }

    @Test
    void aListShowsNoWords() {
        assertThat(SurveyView.withoutWords(survey(SurveyStatus.CLOSED), ASKER).results())
                .extracting(SurveyView.Result::words)
                .containsOnlyNulls();
    }

    @Test
    void aHiddenGroupShowsNeitherHowManyNorWhat() {
        SurveyView.Result hidden = read(SurveyStatus.SHARED, ELSEWHERE).results().get(1);
        assertThat(hidden.hidden()).isTrue();
        assertThat(hidden.answers()).isNull();
        assertThat(hidden.means()).isEmpty();

        SurveyView.Result shown = read(SurveyStatus.SHARED, ELSEWHERE).results().get(0);
        assertThat(shown.hidden()).isFalse();
        assertThat(shown.answers()).isEqualTo(5);
        assertThat(shown.means())
                .containsExactly(
                        new SurveyView.Mean(SurveyQuestion.values()[0], new BigDecimal("3.8")));
    }

    @Test
    void takesAnswersUpToItsLastDayWhileItIsOpen() {
        assertThat(survey(SurveyStatus.OPEN).takesAnswersOn(TODAY)).isTrue();
        assertThat(survey(SurveyStatus.OPEN).takesAnswersOn(TODAY.plusDays(1))).isFalse();
        assertThat(survey(SurveyStatus.CLOSED).takesAnswersOn(TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everybodyReadsItOnlyWhileItIsShared(SurveyStatus status) {
        assertThat(survey(status).isShared()).isEqualTo(status == SurveyStatus.SHARED);
    }

    @Test
    void somebodyOfSeveralGroupsAnswersForTheFirstThatIsAsked() {
        Actor both = Actors.named("x", CAMDEN, Role.HEALTH_PARTNER, Role.SEN_CASEWORKER, Role.DSCO);
        assertThat(survey(SurveyStatus.OPEN).groupOf(both)).contains(StakeholderGroup.SEN_TEAM);
        assertThat(survey(SurveyStatus.OPEN).groupOf(Actors.of(CAMDEN, Role.HEALTH_PARTNER)))
                .contains(StakeholderGroup.HEALTH_PARTNERS);
        assertThat(survey(SurveyStatus.OPEN).groupOf(COLLEAGUE)).as("not asked").isEmpty();
    }
}
