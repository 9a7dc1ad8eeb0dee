package london.dsco.review.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of one plan before the register is asked, on 21 November 2026. */
class PlanChecksTest {

    private static final ValidatorFactory CONSTRAINTS = Validation.buildDefaultValidatorFactory();
    private static final LocalDate BORN = LocalDate.of(2017, 5, 5);
    private static final LocalDate MADE = LocalDate.of(2026, 3, 1);
    private static final Actor SYSTEM =
            new Actor(
                    "camden",
                    "camden",
                    Set.of(Role.BOROUGH_SYSTEM),
                    "E09000007",
                    "camden",
                    null,
                    null,
                    Instant.parse("2026-11-21T12:00:00Z"));

    @AfterAll
    static void close() {
        CONSTRAINTS.close();
    }

    @Test
    void findsNothingWrongWithAPlanThatHasOnlyWhatIsNeeded() {
        assertThat(places("P-1", child("C-1", "Amina", BORN), MADE, null)).isEmpty();
    }

    /**
     * References go into addresses, events and logs. 9990000018 is an NHS number of the range for
     * tests, H801200001001 a unique pupil number.
     */
    @ParameterizedTest
    @CsvSource({"9990000018", "999-000-0018", "H801200001001"})
    void refusesAReferenceThatIsAnNhsNumberOrAPupilNumber(String number) {
        assertThat(places(number, child("C-1", "Amina", BORN), MADE, null))
                .containsExactly("planRef");
        assertThat(places("P-1", child(number, "Amina", BORN), MADE, null))
                .containsExactly("plan/child/childRef");
    }

    /** The last digit is not the check digit of the others, so it is just a borough's number. */
    @Test
    void acceptsANumberOfTenDigitsThatIsNoNhsNumber() {
        assertThat(places("9990000017", child("9990000017", "Amina", BORN), MADE, null)).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongInTheOrderOfItsPlaces() {
        assertThat(places(null, child("C 1", " ", null), null, "12345"))
                .containsExactly(
                        "plan/child/childRef",
                        "plan/child/dateOfBirth",
                        "plan/child/givenName",
                        "plan/planMadeOn",
                        "plan/settingUrn",
                        "planRef");
    }

    @Test
    void asksForAMissingValueInOneSentence() {
        assertThat(findings("P-1", child("C-1", " ", BORN), null, null))
                .extracting(Finding::explanation)
                .containsExactly("A value is needed here.", "A value is needed here.");
    }

    /** A plan made tomorrow is told apart only once its other values can be read at all. */
    @Test
    void comparesTheDaysOnlyIfEveryValueIsWellFormed() {
        LocalDate tomorrow = LocalDate.of(2026, 11, 22);

        assertThat(places("P-1", child("C-1", "Amina", BORN), tomorrow, null))
                .containsExactly("planMadeOn");
        assertThat(places("P-1", child("C-1", "Amina", BORN), tomorrow, "12345"))
                .containsExactly("plan/settingUrn");
    }

    private static List<String> places(
            String planRef, ChildDetails child, LocalDate madeOn, String urn) {
        return findings(planRef, child, madeOn, urn).stream()
                .map(
                        one ->
                                one.place().steps().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining("/")))
                .toList();
    }

    private static List<Finding> findings(
            String planRef, ChildDetails child, LocalDate madeOn, String urn) {
        RegisterPlan plan =
                new RegisterPlan(
                        child, madeOn, null, urn, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null);
        return new PlanChecks(CONSTRAINTS).findings(new NamedPlan(planRef, plan), SYSTEM);
    }

    private static ChildDetails child(String ref, String givenName, LocalDate born) {
        return new ChildDetails(ref, givenName, "Okafor", born, null);
    }
}
