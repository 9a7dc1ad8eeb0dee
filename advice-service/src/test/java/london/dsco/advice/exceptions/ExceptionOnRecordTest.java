package london.dsco.advice.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LatenessException;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Excuse;
import london.dsco.advice.request.Requests;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;

class ExceptionOnRecordTest {

    private static final Actor CASEWORKER = Requests.actor("caseworker", Role.SEN_CASEWORKER);
    private static final Actor DSCO =
            Requests.actorOn(LocalDate.of(2026, 9, 21), "dsco", Role.DSCO);
    private static final ExceptionClaim CLAIM =
            new ClaimException(
                            ExceptionGround.MISSED_APPOINTMENT,
                            ExceptionClaim.Affected.CHILD,
                            null,
                            null,
                            LocalDate.of(2026, 9, 10),
                            ExceptionClaim.AppointmentFor.TEST,
                            "DOC-1",
                            "No other day")
                    .asClaim();

    private static ExceptionOnRecord claimed() {
        return new ExceptionOnRecord(Requests.received(), CLAIM, CASEWORKER);
    }

    @Test
    void excusesNothingWhileItIsOnlyClaimed() {
        LatenessException rule = claimed().asRule();
        assertThat(rule.claim()).isEqualTo(CLAIM);
        assertThat(rule.recordedBy()).isEqualTo("caseworker");
        assertThat(rule.recordedOn()).isEqualTo(CASEWORKER.today());
        assertThat(rule.excuses()).isFalse();
    }

    @Test
    void excusesOnceItIsApproved() {
        ExceptionOnRecord exception = claimed();
        exception.approve(DSCO);
        assertThat(exception.asRule().excuses()).isTrue();
        assertThat(exception.asRule().approval())
                .isEqualTo(new LatenessException.Approval("dsco", DSCO.today()));
    }

    @Test
    void isShownWithItsSourceAndWithWhoApprovedIt() {
        ExceptionOnRecord exception = claimed();
        ExceptionView before = ExceptionView.of(exception, LegalBasis.REG8_S31, Sight.WHOLE);
        assertThat(before.counts()).isFalse();
        assertThat(before.approvedBy()).isNull();
        assertThat(before.citation()).isEqualTo("SEND Regulations 2014 reg 8(2)(c)");
        exception.approve(DSCO);
        ExceptionView after = ExceptionView.of(exception, LegalBasis.REG8_S31, Sight.WHOLE);
        assertThat(after.counts()).isTrue();
        assertThat(after.approvedBy()).isEqualTo("dsco");
        assertThat(after.approvedOn()).isEqualTo(DSCO.today());
    }

    @Test
    void tellsOthersTheDayOfALateDispatchThatItNowExcuses() {
        LocalDate late = Requests.DUE_ON.plusDays(3);
        AdviceRequest sent = Requests.received();
        sent.dispatched(late);
        assertThat(told(sent, late.plusDays(5)).dispatchedLateOn()).isEqualTo(late);

        AdviceRequest inTime = Requests.received();
        inTime.dispatched(Requests.DUE_ON);
        assertThat(told(inTime, late).dispatchedLateOn()).isNull();
        assertThat(told(Requests.received(), late).dispatchedLateOn()).isNull();
    }

    private static Excused.Told told(AdviceRequest request, LocalDate today) {
        request.excused(new Excuse(CLAIM.ground(), today));
        Excused fact = Excused.from(request, UUID.randomUUID(), CLAIM.ground(), today);
        return (Excused.Told) fact.events().get(0).data();
    }

    @Test
    void isShownToTheSenTeamWithoutUserNames() {
        ExceptionOnRecord exception = claimed();
        exception.approve(DSCO);
        ExceptionView view = ExceptionView.of(exception, LegalBasis.REG8_S31, Sight.SENT);
        assertThat(view.recordedBy()).isNull();
        assertThat(view.approvedBy()).isNull();
        assertThat(view.counts()).isTrue();
        assertThat(view.approvedOn()).isEqualTo(DSCO.today());
    }
}
