package london.dsco.advice.screening;

import static london.dsco.advice.screening.Restriction.CONTINUOUS_SUPERVISION_AND_CONTROL;
import static london.dsco.advice.screening.Restriction.LOCKED_DOORS;
import static london.dsco.advice.screening.Restriction.NOT_FREE_TO_LEAVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibertyRulesTest {

    private static final LocalDate ON = LocalDate.of(2026, 10, 5);

    private static final List<Restriction> CONFINED =
            List.of(CONTINUOUS_SUPERVISION_AND_CONTROL, NOT_FREE_TO_LEAVE);

    private static Screened screened(
            boolean inDoubt,
            List<Restriction> restrictions,
            ArrangementConsent consent,
            Residence residence,
            Authority authority) {
        return new Screened(
                ON, inDoubt, restrictions, consent, residence, authority, "So.", null, null);
    }

    private static String broken(Screened found, LocalDate dateOfBirth) {
        return LibertyRules.refusal(found, dateOfBirth)
                .map(refusal -> refusal.findings().get(0).code())
                .orElse("none");
    }

    private static LocalDate aged(int years) {
        return ON.minusYears(years);
    }

    @ParameterizedTest(name = "born {0}, capacity in doubt {1}, in a {2}: {3} is {4}")
    @CsvSource({
        // the day before the sixteenth birthday, and the day itself
        "2010-10-06, true,  CHILDRENS_HOME, COURT_OF_PROTECTION, under-sixteen",
        "2010-10-06, true,  CARE_HOME,      DOLS_18,             under-sixteen",
        "2010-10-06, false, FAMILY_HOME,    NONE_NEEDED,         none",
        "2010-10-06, true,  CHILDRENS_HOME, HIGH_COURT,          none",
        "2010-10-05, true,  CHILDRENS_HOME, COURT_OF_PROTECTION, none",
        "2010-10-05, true,  CARE_HOME,      DOLS_18,             under-eighteen",
        "2010-10-05, true,  CHILDRENS_HOME, HIGH_COURT,          court-of-protection",
        "2010-10-05, true,  CHILDRENS_HOME, NONE_NEEDED,         none",
        "2010-10-05, false, CHILDRENS_HOME, COURT_OF_PROTECTION, capacity-not-in-doubt",
        "2010-10-05, false, CHILDRENS_HOME, HIGH_COURT,          none",
        "2010-10-05, false, CHILDRENS_HOME, NONE_NEEDED,         none",
        // the day before the eighteenth birthday, and the day itself
        "2008-10-06, true,  HOSPITAL,       DOLS_18,             under-eighteen",
        "2008-10-05, true,  HOSPITAL,       DOLS_18,             none",
        "2008-10-05, true,  CARE_HOME,      DOLS_18,             none",
        "2008-10-05, true,  SUPPORTED_LIVING, DOLS_18,           care-homes-and-hospitals-only",
        "2008-10-05, true,  SUPPORTED_LIVING, COURT_OF_PROTECTION, none",
        "2008-10-05, true,  CARE_HOME,      COURT_OF_PROTECTION, none",
        "2008-10-05, false, CARE_HOME,      DOLS_18,             capacity-not-in-doubt",
        "2008-10-05, true,  CARE_HOME,      HIGH_COURT,          adult",
        "2008-10-05, true,  CARE_HOME,      NONE_NEEDED,         none",
        "2008-10-05, false, CARE_HOME,      NONE_NEEDED,         none"
    })
    void allowsOnlyTheAuthorityThatCanAuthoriseWithoutConsent(
            LocalDate born,
            boolean inDoubt,
            Residence residence,
            Authority authority,
            String expected) {
        Screened found = screened(inDoubt, CONFINED, ArrangementConsent.NONE, residence, authority);
        assertThat(broken(found, born)).isEqualTo(expected);
    }

    @Test
    void refusesAParentsConsentFromSixteen() {
        Screened found =
                screened(
                        true,
                        CONFINED,
                        ArrangementConsent.PARENT,
                        Residence.FAMILY_HOME,
                        Authority.COURT_OF_PROTECTION);
        Refusal refusal = LibertyRules.refusal(found, aged(16)).orElseThrow();
        assertThat(refusal.findings().get(0).code()).isEqualTo("not-a-parents-to-give");
        assertThat(refusal.facts()).containsEntry("citation", "Re D [2019] UKSC 42");
    }

    @Test
    void leavesConsentUnderSixteenToTheHighCourt() {
        for (ArrangementConsent consent : ArrangementConsent.values()) {
            Screened found =
                    screened(
                            true,
                            CONFINED,
                            consent,
                            Residence.CHILDRENS_HOME,
                            Authority.HIGH_COURT);
            assertThat(broken(found, aged(14))).as("%s", consent).isEqualTo("none");
        }
    }

    /** A small child is watched all day like others of that age, and a parent may allow it. */
    @Test
    void acceptsNoAuthorityUnderSixteenAndAsksTheLawyersAboutHeavyRestriction() {
        for (ArrangementConsent consent : ArrangementConsent.values()) {
            Screened little =
                    screened(
                            true,
                            List.of(LOCKED_DOORS),
                            consent,
                            Residence.FAMILY_HOME,
                            Authority.NONE_NEEDED);
            assertThat(broken(little, aged(4))).as("%s", consent).isEqualTo("none");
        }
        Screened much =
                screened(
                        true,
                        CONFINED,
                        ArrangementConsent.PARENT,
                        Residence.FAMILY_HOME,
                        Authority.NONE_NEEDED);
        assertThat(broken(much, aged(12))).isEqualTo("none");
        assertThat(LibertyRules.notes(much, aged(12)))
                .containsExactly(
                        ScreeningQuestion.LIBERTY_TO_CONFIRM,
                        ScreeningQuestion.PARENTS_CONSENT_TO_CONFIRM);
    }

    /** The day before the sixteenth birthday, and the day itself. */
    @ParameterizedTest(name = "born {0}, capacity in doubt {1}, {2}: {3}")
    @CsvSource({
        "2010-10-06, false, CONFINED, LIBERTY_TO_CONFIRM CHILDS_CONSENT_TO_CONFIRM",
        "2010-10-06, true,  CONFINED, LIBERTY_TO_CONFIRM CHILDS_CONSENT_TO_CONFIRM",
        "2010-10-06, true,  LOCKED,   CHILDS_CONSENT_TO_CONFIRM",
        "2010-10-06, false, LOCKED,   ''",
        "2010-10-05, false, CONFINED, ''",
        "2010-10-05, true,  CONFINED, CONSENT_TO_CONFIRM",
        "2010-10-05, true,  LOCKED,   CONSENT_TO_CONFIRM"
    })
    void asksTheLawyersAboutAChildsOwnConsentUnderSixteen(
            LocalDate born, boolean inDoubt, String restricted, String expected) {
        Screened found =
                screened(
                        inDoubt,
                        restricted.equals("CONFINED") ? CONFINED : List.of(LOCKED_DOORS),
                        ArrangementConsent.YOUNG_PERSON,
                        Residence.CHILDRENS_HOME,
                        Authority.NONE_NEEDED);
        assertThat(broken(found, born)).isEqualTo("none");
        assertThat(
                        LibertyRules.notes(found, born).stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    /** This does not depend on who consents or on the child's capacity. */
    @Test
    void alwaysAsksTheLawyersAboutAHeavilyRestrictedChildWithoutAnAuthority() {
        for (ArrangementConsent consent : ArrangementConsent.values()) {
            for (boolean inDoubt : new boolean[] {true, false}) {
                Screened found =
                        screened(
                                inDoubt,
                                CONFINED,
                                consent,
                                Residence.FOSTER_CARE,
                                Authority.NONE_NEEDED);
                assertThat(LibertyRules.notes(found, aged(15)))
                        .as("%s, %s", consent, inDoubt)
                        .contains(ScreeningQuestion.LIBERTY_TO_CONFIRM);
            }
        }
    }

    @ParameterizedTest(name = "aged {0}, {1}")
    @CsvSource({
        "16, COURT_OF_PROTECTION",
        "16, NONE_NEEDED",
        "19, DOLS_18",
        "19, COURT_OF_PROTECTION",
        "19, NONE_NEEDED"
    })
    void acceptsConsentWhileCapacityIsInDoubtAndAsksTheLawyers(int age, Authority authority) {
        Screened found =
                screened(
                        true,
                        CONFINED,
                        ArrangementConsent.YOUNG_PERSON,
                        Residence.CARE_HOME,
                        authority);
        assertThat(broken(found, aged(age))).isEqualTo("none");
        assertThat(LibertyRules.notes(found, aged(age)))
                .containsExactly(ScreeningQuestion.CONSENT_TO_CONFIRM);
    }

    @ParameterizedTest(name = "aged {0}, capacity in doubt {1}")
    @CsvSource({"16, true", "17, false", "18, true", "18, false"})
    void acceptsNoAuthorityForContinuousControlAndAsksTheLawyers(int age, boolean inDoubt) {
        Screened found =
                screened(
                        inDoubt,
                        CONFINED,
                        ArrangementConsent.NONE,
                        Residence.SUPPORTED_LIVING,
                        Authority.NONE_NEEDED);
        assertThat(broken(found, aged(age))).isEqualTo("none");
        assertThat(LibertyRules.notes(found, aged(age)))
                .containsExactly(ScreeningQuestion.LIBERTY_TO_CONFIRM);
    }

    @Test
    void asksNothingIfAnAuthorityIsNamedOrTheHighCourtDecides() {
        for (Authority authority : Authority.values()) {
            if (authority != Authority.NONE_NEEDED) {
                assertThat(
                                LibertyRules.notes(
                                        screened(
                                                true,
                                                CONFINED,
                                                ArrangementConsent.NONE,
                                                Residence.CARE_HOME,
                                                authority),
                                        aged(19)))
                        .as("%s", authority)
                        .isEmpty();
            }
        }
        assertThat(
                        LibertyRules.notes(
                                screened(
                                        true,
                                        CONFINED,
                                        ArrangementConsent.YOUNG_PERSON,
                                        Residence.CHILDRENS_HOME,
                                        Authority.HIGH_COURT),
                                aged(15)))
                .isEmpty();
    }

    @Test
    void needsNoAuthorityIfAYoungPersonWithCapacityConsents() {
        Screened found =
                screened(
                        false,
                        CONFINED,
                        ArrangementConsent.YOUNG_PERSON,
                        Residence.CHILDRENS_HOME,
                        Authority.NONE_NEEDED);
        assertThat(broken(found, aged(17))).isEqualTo("none");
        assertThat(LibertyRules.notes(found, aged(17))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14, HIGH_COURT, required",
        "16, COURT_OF_PROTECTION, required",
        "18, DOLS_18, required",
        "17, NONE_NEEDED, none"
    })
    void refusesAnAuthorityIfNothingRestrictsLiberty(
            int age, Authority authority, String expected) {
        Screened found =
                screened(true, List.of(), ArrangementConsent.NONE, Residence.CARE_HOME, authority);
        assertThat(broken(found, aged(age))).isEqualTo(expected);
    }

    @Test
    void asksNothingIfTheyMayLeave() {
        Screened found =
                screened(
                        true,
                        List.of(LOCKED_DOORS, CONTINUOUS_SUPERVISION_AND_CONTROL),
                        ArrangementConsent.NONE,
                        Residence.FAMILY_HOME,
                        Authority.NONE_NEEDED);
        assertThat(broken(found, aged(16))).isEqualTo("none");
        assertThat(LibertyRules.notes(found, aged(16))).isEmpty();
    }

    @ParameterizedTest(name = "born on 29 February 2008, screened on {0}: {1}")
    @CsvSource({"2026-02-28, under-eighteen", "2026-03-01, none"})
    void somebodyBornOnALeapDayIsEighteenOnTheFirstOfMarch(LocalDate on, String expected) {
        Screened found =
                new Screened(
                        on,
                        true,
                        CONFINED,
                        ArrangementConsent.NONE,
                        Residence.HOSPITAL,
                        Authority.DOLS_18,
                        "So.",
                        null,
                        null);
        assertThat(broken(found, LocalDate.of(2008, 2, 29))).isEqualTo(expected);
    }

    @Test
    void citesTheSourceOfEveryRefusal() {
        for (Authority authority : Authority.values()) {
            for (int age = 10; age < 22; age++) {
                for (boolean inDoubt : new boolean[] {true, false}) {
                    for (ArrangementConsent consent : ArrangementConsent.values()) {
                        Screened found =
                                screened(
                                        inDoubt,
                                        CONFINED,
                                        consent,
                                        Residence.FOSTER_CARE,
                                        authority);
                        LibertyRules.refusal(found, aged(age))
                                .ifPresent(
                                        refusal ->
                                                assertThat(refusal.facts().get("citation"))
                                                        .asString()
                                                        .isNotBlank()
                                                        .doesNotContain("Cheshire West"));
                    }
                }
            }
        }
    }
}
