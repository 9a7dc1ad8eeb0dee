package london.dsco.review.cessation;

import static london.dsco.review.plan.CeaseReason.MAXIMUM_AGE;
import static london.dsco.review.plan.CeaseReason.NEEDS_MET;
import static london.dsco.review.plan.CeaseReason.TRANSFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.review.plan.CeaseReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CessationRulesTest {

    private static final LocalDate MADE = LocalDate.of(2024, 3, 1);
    private static final LocalDate BORN = LocalDate.of(2001, 6, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        // notice, certificate, first day
        "2026-09-15, , 2026-11-16",
        "2025-12-31, , 2026-03-01",
        "2026-09-15, 2026-10-20, 2026-11-21",
        "2026-09-15, 2026-09-20, 2026-11-16"
    })
    void canCeaseOnTheDayAfterTheLastDayToAppeal(
            LocalDate notice, LocalDate certificate, LocalDate first) {
        assertThat(
                        CessationRules.firstDay(
                                decided(TODAY, notice.minusDays(9), notice, certificate)))
                .isEqualTo(first);
        allowed(decided(first, notice.minusDays(9), notice, certificate));
        Refusal refusal =
                refused(decided(first.minusDays(1), notice.minusDays(9), notice, certificate));
        assertThat(refusal.findings()).extracting(Finding::code).containsExactly("too-early");
        assertThat(refusal.facts())
                .containsEntry("limit", first)
                .containsEntry("citation", CessationRules.APPEAL);
    }

    @Test
    void staysInForceUntilAnAppealIsDetermined() {
        LocalDate determined = LocalDate.of(2026, 11, 10);

        allowed(appealed(determined, determined));
        assertThat(refused(appealed(determined.minusDays(1), determined)).facts())
                .containsEntry("limit", determined);
        assertThat(refused(appealed(determined, null)).findings())
                .extracting(Finding::code)
                .containsExactly("required");
    }

    @Test
    void needsConsultationAndNoticeWhenTheAuthorityDecides() {
        assertThat(
                        refused(new Cessation(TODAY, NEEDS_MET, null, null, null, false, null))
                                .findings())
                .extracting(finding -> finding.place().steps().get(0))
                .containsExactly("consultedOn", "noticeOn");
        allowed(new Cessation(TODAY, TRANSFERRED, null, null, null, false, null));
    }

    @Test
    void refusesDatesInTheFutureOrOutOfOrder() {
        LocalDate consulted = LocalDate.of(2026, 9, 16);
        assertThat(
                        refused(decided(TODAY.plusDays(1), consulted, consulted.minusDays(1), null))
                                .findings())
                .extracting(Finding::code)
                .containsExactly("in-the-future", "order");
        assertThat(
                        refused(
                                        new Cessation(
                                                MADE.minusDays(1),
                                                TRANSFERRED,
                                                null,
                                                null,
                                                null,
                                                false,
                                                null))
                                .findings())
                .extracting(Finding::code)
                .containsExactly("order");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-14, too-early", "2026-06-15, ", "2026-07-31, ", "2026-11-21, "})
    void ceasesForAgeFromTheTwentyFifthBirthday(LocalDate on, String code) {
        Cessation cessation = new Cessation(on, MAXIMUM_AGE, null, null, null, false, null);
        if (code == null) {
            allowed(cessation);
        } else {
            assertThat(refused(cessation).findings())
                    .extracting(Finding::code)
                    .containsExactly(code);
        }
    }

    @Test
    void ceasesForAgeAtTheTwentySixthBirthdayAtTheLatest() {
        LocalDate born = LocalDate.of(2000, 6, 15);
        Cessation late =
                new Cessation(
                        LocalDate.of(2026, 6, 16), MAXIMUM_AGE, null, null, null, false, null);
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> CessationRules.check(late, MADE, born, TODAY));
        assertThat(refused.refusal().facts()).containsEntry("limit", LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "MAXIMUM_AGE, false", "TRANSFERRED, false", "DECEASED, false",
        "NEEDS_MET, true", "LEFT_ENGLAND, true", "OTHER, true"
    })
    void distinguishesDecisionsOfTheAuthority(CeaseReason reason, boolean decision) {
        assertThat(reason.isADecision()).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "ceasedOn",
        "consultedOn",
        "noticeOn",
        "mediationCertificateOn",
        "appealDeterminedOn"
    })
    void refusesEachDateFromTomorrowOnAtItsOwnPlace(String field) {
        assertThat(places(transferredWith(field, TODAY))).isEmpty();
        assertThat(places(transferredWith(field, TODAY.plusDays(1))))
                .containsExactly(field + " in-the-future");
    }

    /** A plan that passes to another borough ceases without any of the dates of a decision. */
    private static Cessation transferredWith(String field, LocalDate date) {
        return new Cessation(
                field.equals("ceasedOn") ? date : TODAY,
                TRANSFERRED,
                field.equals("consultedOn") ? date : null,
                field.equals("noticeOn") ? date : null,
                field.equals("mediationCertificateOn") ? date : null,
                false,
                field.equals("appealDeterminedOn") ? date : null);
    }

    private static List<String> places(Cessation cessation) {
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> CessationRules.check(cessation, MADE, BORN, TODAY));
        return refused == null
                ? List.of()
                : refused.refusal().findings().stream()
                        .map(finding -> finding.place().steps().get(0) + " " + finding.code())
                        .toList();
    }

    @Test
    void refusesAnAppealThatWasDeterminedBeforeTheNotice() {
        LocalDate notice = LocalDate.of(2026, 9, 15);

        allowed(appealed(TODAY, notice));
        assertThat(places(appealed(TODAY, notice.minusDays(1))))
                .containsExactly("appealDeterminedOn order");
    }

    @Test
    void refusesANoticeBeforeTheConsultation() {
        LocalDate notice = LocalDate.of(2026, 9, 15);

        allowed(decided(TODAY, notice, notice, null));
        assertThat(places(decided(TODAY, notice.plusDays(1), notice, null)))
                .containsExactly("noticeOn order");
    }

    @Test
    void doesNotCheckAnAgeThatOnlyTheBoroughKnows() {
        Cessation cessation = new Cessation(TODAY, MAXIMUM_AGE, null, null, null, false, null);

        assertThatCode(() -> CessationRules.check(cessation, MADE, null, TODAY))
                .doesNotThrowAnyException();
    }

    private static Cessation decided(
            LocalDate on, LocalDate consulted, LocalDate notice, LocalDate certificate) {
        return new Cessation(on, NEEDS_MET, consulted, notice, certificate, false, null);
    }

    private static Cessation appealed(LocalDate on, LocalDate determined) {
        LocalDate notice = LocalDate.of(2026, 9, 15);
        return new Cessation(on, NEEDS_MET, notice.minusDays(9), notice, null, true, determined);
    }

    private static void allowed(Cessation cessation) {
        assertThatCode(() -> CessationRules.check(cessation, MADE, BORN, TODAY))
                .doesNotThrowAnyException();
    }

    private static Refusal refused(Cessation cessation) {
        return catchThrowableOfType(
                        RefusedException.class,
                        () -> CessationRules.check(cessation, MADE, BORN, TODAY))
                .refusal();
    }
}
