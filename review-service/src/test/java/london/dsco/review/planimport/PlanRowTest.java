package london.dsco.review.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.review.registration.RegisterPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the cells of a row become what {@code PUT /plans/{planRef}} takes. */
class PlanRowTest {

    private static final List<String> HEADINGS =
            List.of("planRef", "childRef", "givenName", "familyName", "dateOfBirth", "planMadeOn");
    private static final List<String> CELLS =
            List.of("P-1", "C-1", "Amina", "Okafor", "2017-05-05", "2026-03-01");

    @Test
    void readsEachCellByItsHeadingWhateverTheOrderOfTheColumns() {
        PlanHeader header =
                PlanHeader.of(
                        List.of(
                                "planMadeOn",
                                "child.familyName",
                                "eotas",
                                "child.givenName",
                                "planRef",
                                "child.dateOfBirth",
                                "child.childRef"));

        PlanRow.Read read =
                PlanRow.of(
                        header,
                        FileRow.of(
                                2,
                                List.of(
                                        "2026-03-01",
                                        "Okafor",
                                        "true",
                                        "Amina",
                                        "P-1",
                                        "2017-05-05",
                                        "C-1")));

        assertThat(read.findings()).isEmpty();
        assertThat(read.plan().planRef()).isEqualTo("P-1");
        RegisterPlan plan = read.plan().plan();
        assertThat(plan.child().childRef()).isEqualTo("C-1");
        assertThat(plan.child().givenName()).isEqualTo("Amina");
        assertThat(plan.child().familyName()).isEqualTo("Okafor");
        assertThat(plan.child().dateOfBirth()).isEqualTo(LocalDate.of(2017, 5, 5));
        assertThat(plan.planMadeOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(plan.eotas()).isTrue();
    }

    /** A swapped pair of dates would move a child's deadlines without an error. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lastReviewedOn",
                "post16MoveOn",
                "phaseTransferFinalOn",
                "transferredOn",
                "detainedOn",
                "releasedOn",
                "careSince"
            })
    void putsEachDateInItsOwnPlaceOnly(String heading) {
        RegisterPlan plan = with(heading, "2026-06-30").plan().plan();

        assertThat(datesBeyondTheRequired(plan)).containsExactly(heading + "=2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"residential52Week", "eotas", "notInSchool", "inpatient"})
    void putsEachFlagInItsOwnPlaceOnly(String heading) {
        RegisterPlan plan = with(heading, "true").plan().plan();

        assertThat(flags(plan)).containsExactly(heading);
        assertThat(flags(with(heading, "false").plan().plan())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lastReviewedOn, 31/03/2026,  wrong-form", // as a spreadsheet writes it
        "lastReviewedOn, 2026-02-30,  wrong-form",
        "lastReviewedOn, 1899-12-31,  wrong-form",
        "lastReviewedOn, 2026-3-1,    wrong-form",
        "eotas,          TRUE,        wrong-type", // as a spreadsheet writes it
        "eotas,          1,           wrong-type",
        "inpatient,      yes,         wrong-type",
        "involvement,    cla,         unknown-code",
        "involvement,    LAC,         unknown-code"
    })
    void namesTheColumnOfAnUnreadableCellAndLeavesItsValueOut(
            String heading, String cell, String code) {
        PlanRow.Read read = with(heading, cell);

        assertThat(inShort(read)).isEqualTo(heading + " " + code);
        assertThat(read.plan().plan()).isEqualTo(with("upn", "").plan().plan());
    }

    @Test
    void tellsEveryUnreadableCellAtOnce() {
        PlanRow.Read read =
                PlanRow.of(
                        PlanHeader.of(HEADINGS),
                        FileRow.of(
                                2, List.of("P-1", "C-1", "Am\uFFFDna", "O\u0007", "5 May", "x")));

        assertThat(inShort(read))
                .isEqualTo(
                        "givenName not-utf-8, familyName unstorable-text, dateOfBirth wrong-form,"
                                + " planMadeOn wrong-form");
        assertThat(read.plan().planRef()).isEqualTo("P-1");
    }

    @Test
    void takesAnEmptyCellForAnAbsentValue() {
        assertThat(with("settingUrn", "").plan()).isEqualTo(with("yearGroup", "").plan());
        assertThat(with("involvement", "").plan().plan().involvement()).isNull();
        assertThat(with("eotas", "").plan().plan().eotas()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"CLA", "CIN", "CP", "NOT_KNOWN"})
    void readsHowSocialCareKnowsTheChildByItsCode(Involvement code) {
        assertThat(with("involvement", code.name()).plan().plan().involvement()).isEqualTo(code);
    }

    private static PlanRow.Read with(String heading, String cell) {
        List<String> headings = new ArrayList<>(HEADINGS);
        headings.add(heading);
        List<String> cells = new ArrayList<>(CELLS);
        cells.add(cell);
        return PlanRow.of(PlanHeader.of(headings), FileRow.of(2, cells));
    }

    private static String inShort(PlanRow.Read read) {
        return read.findings().stream().map(PlanRowTest::inShort).collect(Collectors.joining(", "));
    }

    private static String inShort(Finding finding) {
        return finding.place().steps().get(0) + " " + finding.code();
    }

    private static List<String> datesBeyondTheRequired(RegisterPlan plan) {
        List<String> found = new ArrayList<>();
        add("lastReviewedOn", plan.lastReviewedOn(), found);
        add("post16MoveOn", plan.post16MoveOn(), found);
        add("phaseTransferFinalOn", plan.phaseTransferFinalOn(), found);
        add("transferredOn", plan.transferredOn(), found);
        add("detainedOn", plan.detainedOn(), found);
        add("releasedOn", plan.releasedOn(), found);
        add("careSince", plan.careSince(), found);
        return found;
    }

    private static void add(String heading, LocalDate date, List<String> found) {
        if (date != null) {
            found.add(heading + "=" + date);
        }
    }

    private static List<String> flags(RegisterPlan plan) {
        List<String> set = new ArrayList<>();
        if (Boolean.TRUE.equals(plan.residential52Week())) {
            set.add("residential52Week");
        }
        if (Boolean.TRUE.equals(plan.eotas())) {
            set.add("eotas");
        }
        if (Boolean.TRUE.equals(plan.notInSchool())) {
            set.add("notInSchool");
        }
        if (Boolean.TRUE.equals(plan.inpatient())) {
            set.add("inpatient");
        }
        return set;
    }
}
