package london.dsco.network.feedback;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackTest {

    private static final Actor WRITER = Actors.named("amina@camden", CAMDEN, Role.DSCO);

    private static Feedback by(Actor writer) {
        return Feedback.of(
                        new Feedback.Said(Recipient.values()[0], "Subject", "Text", List.of()),
                        writer)
                .entry();
    }

    private static Feedback submittedOn(LocalDate day) {
        Feedback feedback = by(WRITER);
        feedback.submit(day);
        return feedback;
    }

    @Test
    void aSecondPersonOfTheBoroughApproves() {
        Feedback feedback = by(WRITER);
        assertThat(feedback.approvedOn()).isEmpty();
        feedback.approve(Actors.named("ben@camden", CAMDEN, Role.DSCO));
        assertThat(feedback.approvedOn()).contains(TODAY);
    }

    @Test
    void whoWroteABoroughsFeedbackDoesNotApproveIt() {
        Feedback feedback = by(WRITER);
        assertThatThrownBy(() -> feedback.approve(WRITER))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(Refusal.Code.SEPARATION_OF_DUTIES);
        assertThat(feedback.approvedOn()).isEmpty();
    }

    @Test
    void whoChangedABoroughsFeedbackLastDoesNotApproveItButItsFirstWriterMay() {
        Actor ben = Actors.named("ben@camden", CAMDEN, Role.DSCO);
        Feedback feedback = by(WRITER);
        feedback.change(
                new Feedback.Said(Recipient.values()[0], "Subject", "Other text", List.of()), ben);
        assertThatThrownBy(() -> feedback.approve(ben))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusal().code())
                .isEqualTo(Refusal.Code.SEPARATION_OF_DUTIES);
        assertThat(feedback.approvedOn()).isEmpty();
        feedback.approve(WRITER);
        assertThat(feedback.approvedOn()).contains(TODAY);
    }

    /** The network has one coordinator. */
    @Test
    void theCoordinatorApprovesTheNetworksOwn() {
        Actor coordinator = Actors.in(Role.NETWORK_COORDINATOR);
        Feedback feedback = by(coordinator);
        feedback.approve(coordinator);
        assertThat(feedback.approvedOn()).contains(TODAY);
    }

    @Test
    void anAnswerIsDatedFromTheDayOfSendingUntilToday() {
        Feedback feedback = submittedOn(TODAY.minusDays(1));
        feedback.answered(TODAY.minusDays(1), "Thank you", TODAY);
        assertThat(feedback.answeredOn()).contains(TODAY.minusDays(1));
        feedback.answered(TODAY, "Thank you again", TODAY);
        assertThat(feedback.answeredOn()).contains(TODAY);
        assertThat(feedback.answer()).contains("Thank you again");
    }

    @Test
    void refusesAnAnswerOfADayToComeOrBeforeItWasSent() {
        Feedback feedback = submittedOn(TODAY.minusDays(1));
        assertThatThrownBy(() -> feedback.answered(TODAY.plusDays(1), "Words", TODAY))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusal().findings().get(0).code())
                .isEqualTo("in-the-future");
        assertThatThrownBy(() -> feedback.answered(TODAY.minusDays(2), "Words", TODAY))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(refused -> refused.refusal().findings().get(0).code())
                .isEqualTo("before-submission");
        assertThat(feedback.answeredOn()).isEmpty();
        assertThat(feedback.answer()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberReadsItOnceItWasSent(FeedbackStatus status) {
        Feedback feedback = by(WRITER);
        feedback.moveTo(status);
        assertThat(feedback.isShared())
                .isEqualTo(status == FeedbackStatus.SUBMITTED || status == FeedbackStatus.ANSWERED);
    }
}
