package london.dsco.advice.consideration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import london.dsco.advice.consideration.ConsiderationFiguresView.InTimeView;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.domain.Role;
import london.dsco.figures.Period;
import org.junit.jupiter.api.Test;

class ConsiderationFiguresViewTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 9, 15);
    private static final LocalDate DECIDE_BY = LocalDate.of(2026, 10, 13);
    private static final Period AUTUMN =
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 30));

    private static Consideration asked() {
        Instant at = RECEIVED.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
        Actor asker =
                new Actor(
                        "s",
                        "sen@camden",
                        Set.of(Role.SEN_CASEWORKER),
                        "E09000007",
                        "c",
                        null,
                        null,
                        at);
        var consideration =
                new Consideration(
                        new ConsideredChild("C-1", "Amina", "Example", LocalDate.of(2017, 5, 5)),
                        RECEIVED,
                        ANSWER_BY,
                        asker);
        consideration.moveTo(ConsiderationStatus.ASKED);
        return consideration;
    }

    private static Consideration answered(LocalDate on) {
        Consideration consideration = asked();
        consideration.answered(on);
        consideration.moveTo(ConsiderationStatus.ANSWERED);
        return consideration;
    }

    private static Consideration decided(Consideration consideration, LocalDate on) {
        consideration.decide(AssessmentDecision.NOT_ASSESS, on, on);
        consideration.moveTo(ConsiderationStatus.DECIDED);
        return consideration;
    }

    private static InTimeView share(
            ConsiderationMeasure measure, LocalDate today, Consideration... due) {
        return ConsiderationFiguresView.of(AUTUMN, List.of(due), today).shares().stream()
                .filter(each -> each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsTheFirstAnswerAndNotItsCorrection() {
        Consideration corrected = answered(ANSWER_BY);
        corrected.answered(ANSWER_BY.plusDays(3));
        InTimeView share =
                share(
                        ConsiderationMeasure.ANSWERED_IN_TIME,
                        DECIDE_BY,
                        corrected,
                        answered(ANSWER_BY.plusDays(1)),
                        asked());
        assertThat(share.due()).isEqualTo(3);
        assertThat(share.inTime()).isEqualTo(1);
        assertThat(share.late()).isEqualTo(1);
        assertThat(share.missing()).isEqualTo(1);
        assertThat(share.percent()).isEqualByComparingTo("33.3");
        assertThat(share.definition()).contains("the first answer counts");
    }

    @Test
    void doesNotCountWhatCanStillBeDoneInTime() {
        assertThat(share(ConsiderationMeasure.ANSWERED_IN_TIME, ANSWER_BY, asked()).due()).isZero();
        assertThat(
                        share(ConsiderationMeasure.ANSWERED_IN_TIME, ANSWER_BY.plusDays(1), asked())
                                .missing())
                .isEqualTo(1);
        assertThat(share(ConsiderationMeasure.DECIDED_IN_TIME, DECIDE_BY, asked()).due()).isZero();
        assertThat(
                        share(ConsiderationMeasure.DECIDED_IN_TIME, DECIDE_BY.plusDays(1), asked())
                                .missing())
                .isEqualTo(1);
        assertThat(share(ConsiderationMeasure.DECIDED_IN_TIME, DECIDE_BY).percent()).isNull();
    }

    @Test
    void countsADecisionWithoutAnAnswerAsMissing() {
        Consideration early = decided(asked(), ANSWER_BY.minusDays(1));
        assertThat(
                        share(ConsiderationMeasure.ANSWERED_IN_TIME, ANSWER_BY.minusDays(1), early)
                                .missing())
                .isEqualTo(1);
        assertThat(
                        ConsiderationFiguresView.of(AUTUMN, List.of(early), DECIDE_BY)
                                .decidedWithoutAnswer())
                .isEqualTo(1);
    }

    @Test
    void countsSixWeeksToTheDayOnWhichTheFamilyWasTold() {
        InTimeView share =
                share(
                        ConsiderationMeasure.DECIDED_IN_TIME,
                        DECIDE_BY.plusDays(5),
                        decided(answered(ANSWER_BY), DECIDE_BY),
                        decided(answered(ANSWER_BY), DECIDE_BY.plusDays(1)));
        assertThat(share.due()).isEqualTo(2);
        assertThat(share.inTime()).isEqualTo(1);
        assertThat(share.late()).isEqualTo(1);
        assertThat(share.source()).isEqualTo("SEND Regulations 2014 reg 5(1)");
    }
}
