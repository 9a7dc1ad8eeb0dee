package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Details of a plan made on 1 March 2025 for a child born on 5 May 2017, on 24 November 2026. */
class PlanDetailsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(2017, 5, 5);
    private static final LocalDate MADE = LocalDate.of(2025, 3, 1);

    private static final String CAMDEN = "E09000007";
    private static final String ISLINGTON = "E09000019";
    private static final String HACKNEY = "E09000012";

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static PlanDetails details(
            LocalDate born, LocalDate made, LocalDate reviewed, LocalDate finalOn, Moves moves) {
        return new PlanDetails(
                new Child("C-1", "Amina", "Okafor", born, "A123456789012"),
                made,
                reviewed,
                Involvement.NOT_KNOWN,
                new Placement(null, null, null, null, finalOn, false, false, false, false),
                Authorities.of(CAMDEN),
                moves);
    }

    private static List<String> refused(PlanDetails details) {
        RefusedException thrown =
                catchThrowableOfType(
                        RefusedException.class, () -> details.requireConsistentDates(TODAY));
        if (thrown == null) {
            return List.of();
        }
        assertThat(thrown.refusal().code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
        return thrown.refusal().findings().stream().map(PlanDetailsTest::inShort).toList();
    }

    private static String inShort(Finding finding) {
        String place =
                finding.place().steps().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("/", "/", ""));
        return place + " " + finding.code();
    }

    private static PlanDetails with(String field, LocalDate date) {
        return switch (field) {
            case "planMadeOn" -> details(BORN, date, null, null, Moves.NONE);
            case "lastReviewedOn" -> details(BORN, MADE, date, null, Moves.NONE);
            case "phaseTransferFinalOn" -> details(BORN, MADE, null, date, Moves.NONE);
            case "transferredOn" ->
                    details(BORN, MADE, null, null, new Moves(date, null, null, null));
            case "detainedOn" -> details(BORN, MADE, null, null, new Moves(null, date, null, null));
            case "releasedOn" -> details(BORN, MADE, null, null, new Moves(null, null, date, null));
            case "careSince" -> details(BORN, MADE, null, null, new Moves(null, null, null, date));
            default -> throw new IllegalArgumentException(field);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "planMadeOn",
        "lastReviewedOn",
        "phaseTransferFinalOn",
        "transferredOn",
        "detainedOn",
        "releasedOn",
        "careSince"
    })
    void refusesEachDateFromTomorrowOnAtItsOwnPlace(String field) {
        assertThat(refused(with(field, TODAY))).isEmpty();
        assertThat(refused(with(field, TODAY.plusDays(1))))
                .containsExactly("/" + field + " in-the-future");
    }

    @ParameterizedTest
    @CsvSource({
        "lastReviewedOn, 2025-03-01",
        "transferredOn,  2025-03-01",
        "detainedOn,     2017-05-05",
        "careSince,      2017-05-05"
    })
    void refusesADateBeforeTheOneItFollowsButNotTheSameDay(String field, String earliest) {
        assertThat(refused(with(field, day(earliest)))).isEmpty();
        assertThat(refused(with(field, day(earliest).minusDays(1))))
                .containsExactly("/" + field + " order");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-01, ''",
        "2026-02-01, 2026-01-31, /releasedOn order",
        "2026-02-01, ,           ''",
        ",           2026-01-31, ''"
    })
    void refusesAReleaseBeforeTheDetention(String detained, String released, String findings) {
        Moves moves = new Moves(null, day(detained), day(released), null);

        assertThat(String.join(", ", refused(details(BORN, MADE, null, null, moves))))
                .isEqualTo(findings);
    }

    @Test
    void refusesAPlanMadeBeforeTheChildWasBorn() {
        assertThat(refused(details(MADE, MADE, null, null, Moves.NONE))).isEmpty();
        assertThat(refused(details(MADE.plusDays(1), MADE, null, null, Moves.NONE)))
                .containsExactly("/child/dateOfBirth order");
    }

    @Test
    void tellsEveryWrongDateAtOnce() {
        Moves moves = new Moves(MADE.minusDays(1), null, TODAY.plusDays(1), null);

        assertThat(refused(details(BORN, MADE, MADE.minusDays(1), null, moves)))
                .containsExactlyInAnyOrder(
                        "/releasedOn in-the-future",
                        "/transferredOn order",
                        "/lastReviewedOn order");
    }

    @Test
    void returnsConsistentDetailsAsTheyAre() {
        PlanDetails details = details(BORN, MADE, MADE, MADE, Moves.NONE);

        assertThat(details.requireConsistentDates(TODAY)).isSameAs(details);
        assertThatCode(() -> details.requireConsistentDates(MADE)).doesNotThrowAnyException();
    }

    private static PlanDetails known(Involvement involvement) {
        return new PlanDetails(
                new Child("C-1", "Amina", "Okafor", BORN, "A123456789012"),
                MADE,
                LocalDate.of(2026, 2, 1),
                involvement,
                new Placement("100049", null, null, null, null, true, false, false, false),
                new Authorities(CAMDEN, ISLINGTON, CAMDEN, HACKNEY),
                new Moves(null, day("2026-02-01"), day("2026-03-01"), day("2026-01-01")));
    }

    /** SEND Regulations 2014 reg 15: the plan passes on, social care's knowledge does not. */
    @ParameterizedTest
    @CsvSource({
        "CLA,          CLA,       E09000019", // the corporate parent stays the same
        "CIN,          NOT_KNOWN, E09000012",
        "CP,           NOT_KNOWN, E09000012",
        "EARLY_HELP,   NOT_KNOWN, E09000012",
        "SHORT_BREAKS, NOT_KNOWN, E09000012",
        "ADULT_CARE,   NOT_KNOWN, E09000012",
        "NOT_KNOWN,    NOT_KNOWN, E09000012"
    })
    void aMoveDoesNotTellTheNewBoroughHowTheOldOneKnewTheChild(
            Involvement before, Involvement after, String careAuthority) {
        PlanDetails moved = known(before).movedTo(HACKNEY, "H-77", TODAY);

        assertThat(moved.involvement()).isEqualTo(after);
        assertThat(moved.authorities())
                .isEqualTo(new Authorities(HACKNEY, careAuthority, HACKNEY, HACKNEY));
        assertThat(moved.moves())
                .isEqualTo(new Moves(TODAY, day("2026-02-01"), day("2026-03-01"), null));
    }

    @Test
    void aMoveKeepsTheChildAndThePlanUnderTheNewReference() {
        PlanDetails before = known(Involvement.CIN);
        PlanDetails moved = before.movedTo(HACKNEY, "H-77", TODAY);

        assertThat(moved.child())
                .isEqualTo(new Child("H-77", "Amina", "Okafor", BORN, "A123456789012"));
        assertThat(moved.planMadeOn()).isEqualTo(MADE);
        assertThat(moved.lastReviewedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(moved.placement()).isEqualTo(before.placement());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, ,           2026-05-01", // not reported again
        "2026-05-01, 2026-06-01, 2026-06-01",
        ",           2026-06-01, 2026-06-01",
        ",           ,           "
    })
    void aTransferAndTheFirstDayOfCareStayUntilTheyAreReportedAnew(
            String known, String said, String kept) {
        Moves before = new Moves(day(known), day(known), day(known), day(known));
        PlanDetails after =
                details(BORN, MADE, null, null, new Moves(day(said), null, null, day(said)))
                        .after(before);

        assertThat(after.moves().transferredOn()).isEqualTo(day(kept));
        assertThat(after.moves().careSince()).isEqualTo(day(kept));
        // A detention that is no longer reported is not kept.
        assertThat(after.moves().detainedOn()).isNull();
        assertThat(after.moves().releasedOn()).isNull();
    }
}
