package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import london.dsco.review.cycle.CycleFacts.Notice;
import london.dsco.review.cycle.CycleOracle.Case;
import org.junit.jupiter.api.Test;

/** Every date of the cycle, in random cases, against an oracle written without the rules. */
class CycleAgreesWithTheOracleTest {

    /** Set {@code -Dcycle.cases=1000000} for more. */
    private static final int CASES = Integer.getInteger("cycle.cases", 100_000);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(15022027);

    @Test
    void theDatesAgreeInEveryRandomCase() {
        int transfers = 0;
        int late = 0;
        int refused = 0;
        int longer = 0;
        int released = 0;
        for (int number = 0; number < CASES; number++) {
            Case child = randomCase();
            CycleOracle oracle = new CycleOracle(child);
            compare(child, oracle);
            transfers += oracle.phaseTransferBy() == null ? 0 : 1;
            late += oracle.afterLimit() ? 1 : 0;
            longer += oracle.dueBy().isAfter(child.start().plusYears(1)) ? 1 : 0;
            released += oracle.reviewOnRelease() == null ? 0 : 1;
            refused += compareMeeting(child, oracle).startsWith("refused") ? 1 : 0;
        }
        // The cases must reach what they are meant to test.
        assertThat(transfers).isGreaterThan(CASES / 10);
        assertThat(late).isGreaterThan(CASES / 20);
        assertThat(refused).isGreaterThan(CASES / 20);
        assertThat(longer).isGreaterThan(CASES / 50);
        assertThat(released).isGreaterThan(CASES / 50);
    }

    private static void compare(Case child, CycleOracle oracle) {
        Cycle cycle = RulesInForce.on(child.start()).datesOf(facts(child), child.today());
        check(child, "dueBy", cycle.dueBy(), oracle.dueBy());
        check(child, "targetOn", cycle.targetOn(), oracle.targetOn());
        check(child, "meetBy", cycle.meetBy(), oracle.meetBy());
        check(child, "inviteBy", cycle.inviteBy(), oracle.inviteBy());
        check(child, "adviceDueBy", cycle.adviceDueBy(), oracle.inviteBy());
        check(child, "reportDueBy", cycle.reportDueBy(), oracle.reportDueBy());
        check(child, "decisionDueBy", cycle.decisionDueBy(), oracle.decisionDueBy());
        check(child, "finalPlanDueBy", cycle.finalPlanDueBy(), oracle.finalPlanDueBy());
        check(child, "phaseTransferBy", by(cycle.phaseTransfer()), oracle.phaseTransferBy());
        check(child, "possibleBy", by(cycle.possibleTransfer()), oracle.possibleTransferBy());
        check(child, "unconfirmed", cycle.phaseTransferUnconfirmed(), oracle.unconfirmed());
        check(child, "afterLimit", cycle.meetingAfterLimit(), oracle.afterLimit());
        check(child, "considerFrom", cycle.considerFrom(), oracle.consider(3));
        check(child, "considerBy", cycle.considerBy(), oracle.consider(6));
        check(child, "onRelease", cycle.reviewOnReleaseFrom(), oracle.reviewOnRelease());
        check(child, "adulthood", looksToAdulthood(child), looksToAdulthood(child, oracle));
        check(child, "state", cycle.stateOn(child.today()), oracle.state());
    }

    private static boolean looksToAdulthood(Case child) {
        return AdulthoodRules.looksToAdulthood(
                child.today(),
                child.born() == null ? null : Cohort.bornOn(child.born()),
                child.born(),
                null);
    }

    private static boolean looksToAdulthood(Case child, CycleOracle oracle) {
        return oracle.looksToAdulthood(child.today());
    }

    private String compareMeeting(Case child, CycleOracle oracle) {
        LocalDate meeting = child.start().plusDays(random.nextInt(-20, 500));
        MeetingDecision decision =
                RulesInForce.on(child.start()).mayMeetOn(meeting, facts(child), child.today());
        String expected = oracle.mayMeet(meeting);
        check(child, "a meeting on " + meeting, inWords(decision), expected);
        return expected;
    }

    private static String inWords(MeetingDecision decision) {
        if (decision instanceof MeetingDecision.TooLate late) {
            return "refused " + late.limit();
        }
        if (decision instanceof MeetingDecision.AfterLimit after) {
            return "late " + after.limit();
        }
        return decision instanceof MeetingDecision.TooEarly ? "too early" : "allowed";
    }

    private static void check(Case child, String date, Object actual, Object expected) {
        if (actual == null ? expected != null : !actual.equals(expected)) {
            assertThat(actual).as("%s of %s", date, child).isEqualTo(expected);
        }
    }

    private Case randomCase() {
        LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000));
        LocalDate meeting = sometimes(2) ? start.plusDays(random.nextInt(480)) : null;
        return new Case(
                start,
                sometimes(20) ? null : start.minusDays(random.nextInt(1_000, 8_500)),
                sometimes(2) ? CycleOracle.UNKNOWN : random.nextInt(-2, 15),
                sometimes(6) ? start.plusDays(random.nextInt(900)) : null,
                sometimes(8) ? start.plusDays(random.nextInt(-300, 400)) : null,
                sometimes(4),
                meeting,
                meeting != null && sometimes(20),
                meeting != null && sometimes(3) ? meeting.plusDays(random.nextInt(60)) : null,
                random.nextBoolean(),
                sometimes(4) ? start.plusDays(random.nextInt(-200, 600)) : null,
                sometimes(12) ? start.plusDays(random.nextInt(-100, 400)) : null,
                start.plusDays(random.nextInt(-60, 500)));
    }

    private boolean sometimes(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static CycleFacts facts(Case child) {
        Schooling schooling =
                new Schooling(
                        child.born() == null ? null : Cohort.bornOn(child.born()),
                        child.settingFinalYear() == CycleOracle.UNKNOWN
                                ? null
                                : YearGroup.numbered(child.settingFinalYear()).orElseThrow(),
                        child.post16Move(),
                        child.transferFinalOn(),
                        child.finalForAnotherMove() ? null : child.post16Move(),
                        false);
        CycleFacts nothingYet =
                CycleFacts.of(child.start(), child.born(), schooling)
                        .withReleaseOn(child.released())
                        .withTransferOn(child.transferred());
        CycleFacts facts =
                child.acceptedLate()
                        ? nothingYet.withLateMeetingOn(child.meeting())
                        : nothingYet.withMeetingOn(child.meeting());
        return child.noticeOn() == null
                ? facts
                : facts.withNotice(new Notice(child.noticeOn(), child.toAmend()));
    }

    private static LocalDate by(Optional<PhaseTransfer> transfer) {
        return transfer.map(PhaseTransfer::by).orElse(null);
    }
}
