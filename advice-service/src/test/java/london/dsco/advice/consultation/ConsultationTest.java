package london.dsco.advice.consultation;

import static london.dsco.advice.request.Requests.actorOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final LocalDate OFFERED_ON = LocalDate.of(2026, 9, 1);
    private static final Actor AUTHOR =
            actorOn(LocalDate.of(2026, 9, 10), "author", Role.ADVICE_AUTHOR);
    private static final Actor DSCO = actorOn(LocalDate.of(2026, 9, 10), "dsco", Role.DSCO);

    /** Begun an hour before the actors of this test act. */
    private static final Slot BEGUN = slot("2026-09-10T11:00:00Z");

    private static final Slot TO_COME = slot("2026-09-11T09:00:00Z");

    private final Consultation consultation =
            new Consultation(Requests.allocatedTo("author"), Occasion.OPENING, OFFERED_ON);

    private static Slot slot(String startsAt) {
        Instant start = Instant.parse(startsAt);
        return new Slot("dsco", start, start.plusSeconds(3_600), null);
    }

    private Consultation accepted() {
        consultation.accept(AUTHOR);
        return consultation;
    }

    private Consultation booked(Slot slot) {
        accepted().book(slot, AUTHOR);
        return consultation;
    }

    private Consultation held() {
        accepted()
                .hold(
                        OFFERED_ON,
                        ConsultationOutcome.ADVICE_ON_TRACK,
                        "Say how often.",
                        "author",
                        DSCO);
        return consultation;
    }

    private static void assertRefused(Refusal.Code code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private void hold(LocalDate on) {
        consultation.hold(on, ConsultationOutcome.CHANGES_AGREED, null, "author", DSCO);
    }

    @Test
    void keepsThePersonWhoDeclinedAndTheReason() {
        consultation.decline(DeclineReason.CONSULTED_BEFORE, "Last week", AUTHOR);
        ConsultationView view = ConsultationView.of(consultation, null);
        assertThat(view.status()).isEqualTo(ConsultationStatus.DECLINED);
        assertThat(view.answeredBy()).isEqualTo("author");
        assertThat(view.declineReason()).isEqualTo(DeclineReason.CONSULTED_BEFORE);
        assertThat(view.note()).isEqualTo("Last week");
    }

    @Test
    void refusesToAcceptADeclinedOffer() {
        consultation.decline(DeclineReason.NO_TIME, null, AUTHOR);
        assertRefused(Refusal.Code.TRANSITION_NOT_ALLOWED, () -> consultation.accept(AUTHOR));
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.DECLINED);
    }

    @Test
    void refusesToDeclineAnAcceptedOffer() {
        accepted();
        assertRefused(
                Refusal.Code.TRANSITION_NOT_ALLOWED,
                () -> consultation.decline(DeclineReason.NO_TIME, null, AUTHOR));
    }

    @Test
    void isBookedOnlyOnceItIsAccepted() {
        assertRefused(Refusal.Code.TRANSITION_NOT_ALLOWED, consultation::requireBookable);
        accepted().requireBookable();
        assertThat(booked().status()).isEqualTo(ConsultationStatus.BOOKED);
    }

    private Consultation booked() {
        consultation.book(TO_COME, DSCO);
        return consultation;
    }

    @Test
    void isRebookedAfterACancellationWhichItThenForgets() {
        booked(TO_COME).cancel(CancellationReason.DSCO_UNAVAILABLE, DSCO);
        assertThat(consultation.booked()).isEmpty();
        consultation.requireBookable();
        consultation.book(slot("2026-09-14T09:00:00Z"), AUTHOR);
        assertThat(consultation.cancelledBecause()).isNull();
        assertThat(consultation.booked()).isPresent();
    }

    @Test
    void refusesABookingOnceItIsHeld() {
        held();
        assertRefused(Refusal.Code.TRANSITION_NOT_ALLOWED, consultation::requireBookable);
    }

    @Test
    void isMissedOnlyOnceItsSlotHasBegun() {
        booked(TO_COME);
        assertRefused(
                Refusal.Code.CONFLICT,
                () -> consultation.cancel(CancellationReason.NOT_ATTENDED, DSCO));
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.BOOKED);
        consultation.book(BEGUN, DSCO);
        consultation.cancel(CancellationReason.NOT_ATTENDED, DSCO);
        assertThat(consultation.cancelledBecause()).isEqualTo(CancellationReason.NOT_ATTENDED);
    }

    @Test
    void isNotMissedWithoutASlot() {
        accepted();
        assertRefused(
                Refusal.Code.CONFLICT,
                () -> consultation.cancel(CancellationReason.NOT_ATTENDED, DSCO));
    }

    @Test
    void refusesToCancelAConsultationThatIsOnlyOfferedOrWasHeld() {
        assertRefused(
                Refusal.Code.TRANSITION_NOT_ALLOWED,
                () -> consultation.cancel(CancellationReason.NOT_NEEDED, AUTHOR));
        held();
        assertRefused(
                Refusal.Code.TRANSITION_NOT_ALLOWED,
                () -> consultation.cancel(CancellationReason.NOT_NEEDED, AUTHOR));
    }

    @Test
    void isHeldFromTheDayOfTheOfferUntilToday() {
        accepted();
        assertRefused(Refusal.Code.UNPROCESSABLE, () -> hold(OFFERED_ON.minusDays(1)));
        assertRefused(Refusal.Code.UNPROCESSABLE, () -> hold(DSCO.today().plusDays(1)));
        assertThat(consultation.status()).isEqualTo(ConsultationStatus.ACCEPTED);
        hold(DSCO.today());
        assertThat(consultation.heldOn()).isEqualTo(DSCO.today());
        assertThat(consultation.heldBy()).isEqualTo("dsco");
    }

    @Test
    void refusesToRecordAConsultationAsHeldTwice() {
        held();
        assertRefused(Refusal.Code.TRANSITION_NOT_ALLOWED, () -> hold(DSCO.today()));
    }

    @Test
    void refusesToHoldAConsultationThatNobodyAccepted() {
        assertRefused(Refusal.Code.TRANSITION_NOT_ALLOWED, () -> hold(DSCO.today()));
    }
}
