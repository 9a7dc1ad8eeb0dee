package london.dsco.advice.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReuseRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");
    private static final LocalDate PROVIDED = LocalDate.parse("2026-05-04");
    private static final Satisfaction YES = new Satisfaction("Jo Ferris", TODAY);

    private static List<String> findings(LocalDate providedOn, Satisfactions given) {
        return ReuseRules.findings(providedOn, given, TODAY).stream()
                .map(
                        finding ->
                                finding.place().steps().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining("/", "/", " "))
                                        + finding.code())
                .toList();
    }

    @Test
    void acceptsAdviceWithWhichAllThreeAreSatisfied() {
        assertThat(findings(PROVIDED, new Satisfactions(YES, YES, YES))).isEmpty();
        assertThat(findings(TODAY, new Satisfactions(YES, YES, YES))).isEmpty();
    }

    @Test
    void namesEveryoneWhoseSatisfactionIsNotOnRecord() {
        assertThat(findings(PROVIDED, null))
                .containsExactly(
                        "/satisfactions/author not-satisfied",
                        "/satisfactions/authority not-satisfied",
                        "/satisfactions/parentOrYoungPerson not-satisfied");
        assertThat(findings(PROVIDED, new Satisfactions(YES, YES, null)))
                .containsExactly("/satisfactions/parentOrYoungPerson not-satisfied");
        assertThat(
                        findings(
                                PROVIDED,
                                new Satisfactions(
                                        new Satisfaction(" ", TODAY),
                                        new Satisfaction("SEN team", null),
                                        YES)))
                .containsExactly(
                        "/satisfactions/author not-satisfied",
                        "/satisfactions/authority not-satisfied");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, before-provided",
        "2026-05-04, ",
        "2026-11-28, ",
        "2026-11-29, in-the-future"
    })
    void acceptsSatisfactionFromTheDayOfTheAdviceToToday(LocalDate on, String code) {
        Satisfaction given = new Satisfaction("Jo Ferris", on);
        assertThat(findings(PROVIDED, new Satisfactions(YES, given, YES)))
                .isEqualTo(
                        code == null ? List.of() : List.of("/satisfactions/authority/on " + code));
    }

    @Test
    void refusesAdviceProvidedInTheFuture() {
        assertThat(findings(TODAY.plusDays(1), new Satisfactions(YES, YES, YES)))
                .contains("/providedOn in-the-future");
    }
}
