package london.dsco.network.consultation;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.consultation.TallyView.OptionTally;
import london.dsco.network.consultation.TallyView.QuestionTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How boroughs answered a consultation, question by question. */
class TallyViewTest {

    private static final Consultation CONSULTATION =
            Consultation.of(
                            new Consultation.Asked(
                                    "Title",
                                    "Law Commission",
                                    null,
                                    TODAY,
                                    List.of(
                                            new Question(1, "Do you agree?", List.of("Yes", "No")),
                                            new Question(2, "Why?", List.of()))),
                            Actors.in(Role.NETWORK_COORDINATOR))
                    .entry();

    private static ConsultationResponse response(Actor by, Answer... answers) {
        return ConsultationResponse.of(UUID.randomUUID(), List.of(answers), by).entry();
    }

    @Test
    void countsTheBoroughsThatChoseEachOption() {
        TallyView tally =
                TallyView.of(
                        CONSULTATION,
                        List.of(
                                response(
                                        Actors.of(CAMDEN, Role.DSCO),
                                        new Answer(1, "Yes", "because"),
                                        new Answer(2, null, "words")),
                                response(
                                        Actors.of(HACKNEY, Role.DSCO),
                                        new Answer(1, null, "no idea"))));

        assertThat(tally.boroughs()).isEqualTo(2);
        assertThat(tally.questions())
                .containsExactly(
                        new QuestionTally(
                                1, 2, List.of(new OptionTally("Yes", 1), new OptionTally("No", 0))),
                        new QuestionTally(2, 1, List.of()));
    }

    /** The regional response sums up the boroughs', so counting it would count them twice. */
    @Test
    void doesNotCountTheRegionalResponse() {
        TallyView tally =
                TallyView.of(
                        CONSULTATION,
                        List.of(
                                response(
                                        Actors.in(Role.NETWORK_COORDINATOR),
                                        new Answer(1, "Yes", null))));

        assertThat(tally.boroughs()).isZero();
        assertThat(tally.questions().get(0).answered()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void othersReadAResponseUnlessItIsADraft(ResponseStatus status) {
        ConsultationResponse response = response(Actors.of(CAMDEN, Role.DSCO));
        response.moveTo(status);
        assertThat(response.isShared()).isEqualTo(status != ResponseStatus.DRAFT);
    }
}
