package london.dsco.advice.lateness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LatenessGrounds;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Excuse;
import london.dsco.advice.request.Requests;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;

class LatenessClaimTest {

    private static final Actor CASEWORKER = Requests.actor("caseworker", Role.SEN_CASEWORKER);
    private static final Actor DSCO =
            Requests.actorOn(LocalDate.of(2026, 9, 21), "dsco", Role.DSCO);
    private static final LatenessGrounds CLAIM =
            new ClaimLateness(
                            ExceptionGround.MISSED_APPOINTMENT,
                            LatenessGrounds.Affected.CHILD,
                            null,
                            null,
                            LocalDate.of(2026, 9, 10),
                            LatenessGrounds.AppointmentFor.TEST,
                            "DOC-1",
                            "No other day")
                    .asGrounds();

    private static LatenessClaim claimed() {
        return new LatenessClaim(Requests.received(), CLAIM, CASEWORKER);
    }

    @Test
    void excusesNothingBeforeApproval() {
        LatenessClaim claim = claimed();
        assertThat(claim.grounds()).isEqualTo(CLAIM);
        assertThat(claim.recordedBy()).isEqualTo("caseworker");
        assertThat(claim.recordedOn()).isEqualTo(CASEWORKER.today());
        assertThat(claim.excuses()).isFalse();
    }

    @Test
    void excusesOnceAnotherPersonApprovesTheClaim() {
        LatenessClaim claim = claimed();
        claim.approve(DSCO);
        assertThat(claim.excuses()).isTrue();
        assertThat(claim.approvedBy()).contains("dsco");
        assertThat(claim.approvedOn()).contains(DSCO.today());
    }

    @Test
    void usesTheFirstDayForAnAppointmentWithoutADay() {
        LocalDate day = LocalDate.of(2026, 9, 10);
        LatenessGrounds grounds =
                new ClaimLateness(
                                ExceptionGround.MISSED_APPOINTMENT,
                                LatenessGrounds.Affected.CHILD,
                                day,
                                null,
                                null,
                                LatenessGrounds.AppointmentFor.TEST,
                                "DOC-1",
                                "No other day")
                        .asGrounds();
        assertThat(grounds.appointmentOn()).isEqualTo(day);
    }

    @Test
    void showsItsSourceAndItsApprover() {
        LatenessClaim claim = claimed();
        LatenessClaimView before = LatenessClaimView.of(claim, LegalBasis.REG8_S31, Sight.WHOLE);
        assertThat(before.counts()).isFalse();
        assertThat(before.approvedBy()).isNull();
        assertThat(before.citation()).isEqualTo("SEND Regulations 2014 reg 8(2)(c)");
        claim.approve(DSCO);
        LatenessClaimView after = LatenessClaimView.of(claim, LegalBasis.REG8_S31, Sight.WHOLE);
        assertThat(after.counts()).isTrue();
        assertThat(after.approvedBy()).isEqualTo("dsco");
        assertThat(after.approvedOn()).isEqualTo(DSCO.today());
    }

    @Test
    void theEventHasTheDayOfALateDispatchThatItExcuses() {
        LocalDate late = Requests.DUE_ON.plusDays(3);
        AdviceRequest sent = Requests.received();
        sent.dispatched(late);
        assertThat(told(sent, late.plusDays(5)).dispatchedLateOn()).isEqualTo(late);

        AdviceRequest inTime = Requests.received();
        inTime.dispatched(Requests.DUE_ON);
        assertThat(told(inTime, late).dispatchedLateOn()).isNull();
        assertThat(told(Requests.received(), late).dispatchedLateOn()).isNull();
    }

    private static Excused.Payload told(AdviceRequest request, LocalDate today) {
        request.excused(new Excuse(CLAIM.ground(), today));
        Excused fact = Excused.from(request, UUID.randomUUID(), CLAIM.ground(), today);
        return (Excused.Payload) fact.events().get(0).data();
    }

    @Test
    void theSenTeamSeesAClaimWithoutUserNames() {
        LatenessClaim claim = claimed();
        claim.approve(DSCO);
        LatenessClaimView view = LatenessClaimView.of(claim, LegalBasis.REG8_S31, Sight.SENT);
        assertThat(view.recordedBy()).isNull();
        assertThat(view.approvedBy()).isNull();
        assertThat(view.counts()).isTrue();
        assertThat(view.approvedOn()).isEqualTo(DSCO.today());
    }
}
