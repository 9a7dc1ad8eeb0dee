package london.dsco.network.enquiry;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** An enquiry has two sides: a post in one borough, and the other post in the same or another. */
class EnquirySidesTest {

    /** Five working days after Saturday 21 November 2026: 23, 24, 25, 26 and 27. */
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 11, 27);

    private static final Actor ASKER = Actors.of(CAMDEN, Role.HEALTH_PARTNER);

    private static Enquiry enquiry(String askedOf) {
        Enquiry enquiry =
                Enquiry.of(
                                ContactPoint.HEALTH_PARTNER,
                                new Enquiry.Said(askedOf, "Title", "Text"),
                                ASKER)
                        .entry();
        enquiry.moveTo(EnquiryStatus.ASKED);
        return enquiry;
    }

    private static EnquiryAnswer answer(Enquiry enquiry) {
        return EnquiryAnswer.of(
                        enquiry,
                        new EnquiryAnswer.Said("Answer", HACKNEY),
                        Actors.of(HACKNEY, Role.DSCO))
                .entry();
    }

    @Test
    void thePostThatAsksAndTheOtherPostOfTheBoroughAskedAreItsSides() {
        Enquiry enquiry = enquiry(HACKNEY);
        assertThat(enquiry.isAskedBy(ASKER)).isTrue();
        assertThat(enquiry.isAskedOf(ASKER)).isFalse();
        assertThat(enquiry.isAskedOf(Actors.of(HACKNEY, Role.DSCO))).isTrue();
        assertThat(enquiry.isAskedBy(Actors.of(HACKNEY, Role.DSCO))).isFalse();
    }

    @Test
    void theOtherPostOfEitherBoroughIsOnNeitherSide() {
        Enquiry enquiry = enquiry(HACKNEY);
        for (Actor other :
                new Actor[] {
                    Actors.of(CAMDEN, Role.DSCO), Actors.of(HACKNEY, Role.HEALTH_PARTNER)
                }) {
            assertThat(enquiry.isAskedBy(other)).as(other.username()).isFalse();
            assertThat(enquiry.isAskedOf(other)).as(other.username()).isFalse();
        }
    }

    @Test
    void withinOneBoroughTheTwoPostsAreItsSides() {
        Enquiry enquiry = enquiry(CAMDEN);
        assertThat(enquiry.isAskedBy(ASKER)).isTrue();
        assertThat(enquiry.isAskedOf(ASKER)).isFalse();
        assertThat(enquiry.isAskedOf(Actors.of(CAMDEN, Role.DSCO))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DSCO", "HEALTH_PARTNER"},
            mode = Mode.EXCLUDE)
    void nobodyElseIsOnASide(Role role) {
        for (String borough : new String[] {CAMDEN, HACKNEY}) {
            Actor other = Actors.of(borough, role);
            assertThat(enquiry(HACKNEY).isAskedBy(other)).isFalse();
            assertThat(enquiry(HACKNEY).isAskedOf(other)).isFalse();
            assertThat(ContactPoint.of(other)).isEmpty();
        }
    }

    @Test
    void isSharedWithNobody() {
        assertThat(enquiry(HACKNEY).isShared()).isFalse();
        assertThat(answer(enquiry(HACKNEY)).isShared()).isFalse();
    }

    @Test
    void whoHoldsBothPostsAsksAsTheOfficer() {
        assertThat(ContactPoint.of(Actors.named("x", CAMDEN, Role.HEALTH_PARTNER, Role.DSCO)))
                .contains(ContactPoint.DSCO);
        assertThat(ContactPoint.of(ASKER)).contains(ContactPoint.HEALTH_PARTNER);
    }

    @Test
    void eachPostAsksTheOther() {
        assertThat(ContactPoint.DSCO.other()).isEqualTo(ContactPoint.HEALTH_PARTNER);
        assertThat(ContactPoint.HEALTH_PARTNER.other()).isEqualTo(ContactPoint.DSCO);
    }

    @Test
    void isOpenUntilItIsAnsweredAndOverdueFromTheDayAfterItsLast() {
        EnquiryView open = EnquiryView.of(enquiry(HACKNEY), null, ANSWER_BY);
        assertThat(open.answerBy()).isEqualTo(ANSWER_BY);
        assertThat(open.answeredBy()).isEqualTo(ContactPoint.DSCO);
        assertThat(open.state()).isEqualTo(EnquiryState.OPEN);
        assertThat(open.overdue()).isFalse();
        assertThat(open.answer()).isNull();
        assertThat(open.answeredAt()).isNull();
        assertThat(EnquiryView.of(enquiry(HACKNEY), null, ANSWER_BY.plusDays(1)).overdue())
                .isTrue();
    }

    @Test
    void isNeverOverdueOnceItIsAnswered() {
        Enquiry enquiry = enquiry(HACKNEY);
        EnquiryView answered = EnquiryView.of(enquiry, answer(enquiry), ANSWER_BY.plusDays(1));
        assertThat(answered.state()).isEqualTo(EnquiryState.ANSWERED);
        assertThat(answered.overdue()).isFalse();
        assertThat(answered.answer()).isEqualTo("Answer");
        assertThat(answered.askNext()).isEqualTo(HACKNEY);
        assertThat(answered.answeredAt()).isEqualTo(Actors.NOW);
    }

    @Test
    void staysWithdrawnAndIsNeverOverdue() {
        Enquiry enquiry = enquiry(HACKNEY);
        enquiry.moveTo(EnquiryStatus.WITHDRAWN);
        EnquiryView withdrawn = EnquiryView.of(enquiry, null, ANSWER_BY.plusDays(1));
        assertThat(withdrawn.state()).isEqualTo(EnquiryState.WITHDRAWN);
        assertThat(withdrawn.overdue()).isFalse();
    }
}
