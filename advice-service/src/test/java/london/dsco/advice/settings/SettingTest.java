package london.dsco.advice.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private static List<String> findings(Setting<?> setting, Object value) {
        try {
            setting.sound(value);
            return List.of();
        } catch (RefusedException e) {
            assertThat(e.refusal().code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
            return e.refusal().findings().stream().map(SettingTest::placeAndCode).toList();
        }
    }

    private static String placeAndCode(Finding finding) {
        return finding.place().steps() + " " + finding.code();
    }

    static Stream<Setting<?>> all() {
        return Setting.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDefaultIsValidAndHasAMeaning(Setting<?> setting) {
        assertThat(setting.sound(setting.usualAsJson())).isEqualTo(setting.usualAsJson());
        assertThat(setting.meaning()).endsWith(".");
        assertThat(Setting.of(setting.key())).contains(setting);
    }

    @Test
    void listsSettingsInTheOrderOfTheKeys() {
        assertThat(Setting.all()).extracting(Setting::key).isSorted();
    }

    static Stream<Arguments> daysOfAReminder() {
        return Stream.of(
                Arguments.of(List.of(), List.of(28)),
                Arguments.of(List.of(35, 40), List.of(28, 35, 40)),
                Arguments.of(List.of("OVERDUE", 40, 28, 40), List.of(28, 40, "OVERDUE")),
                Arguments.of(List.of(1, 42), List.of(1, 28, 42)));
    }

    @ParameterizedTest
    @MethodSource("daysOfAReminder")
    void keepsEachReminderDayOnceInOrderAndAlwaysTheTwentyEighth(List<?> sent, List<?> kept) {
        assertThat(Setting.REMINDER_DAYS.sound(sent)).isEqualTo(kept);
    }

    @Test
    void readsOverdueAsTheDayAfterTheDueDate() {
        assertThat(Setting.REMINDER_DAYS.read(List.of("OVERDUE")).days()).containsExactly(28, 43);
    }

    @Test
    void namesEveryLineThatIsNotAReminderDay() {
        List<Object> wrong = Arrays.asList(0, 28, 43, "overdue", 3.5, true, null);
        assertThat(findings(Setting.REMINDER_DAYS, wrong))
                .containsExactly(
                        "[value, 0] not-a-reminder-day",
                        "[value, 2] not-a-reminder-day",
                        "[value, 3] not-a-reminder-day",
                        "[value, 4] not-a-reminder-day",
                        "[value, 5] not-a-reminder-day",
                        "[value, 6] not-a-reminder-day");
    }

    @Test
    void refusesTooManyDays() {
        assertThat(findings(Setting.REMINDER_DAYS, Collections.nCopies(11, 30)))
                .containsExactly("[value] not-a-list");
        assertThat(findings(Setting.REMINDER_DAYS, 35)).containsExactly("[value] not-a-list");
    }

    @Test
    void acceptsOnlyTrueAndFalseForAFlag() {
        assertThat(Setting.STRICT_SEPARATION_OF_DUTIES.read(true)).isTrue();
        assertThat(findings(Setting.DSCO_IS_HEAD_OF_SERVICE, "true"))
                .containsExactly("[value] not-a-flag");
    }

    @Test
    void acceptsAnAgeWithinItsBounds() {
        assertThat(Setting.TRANSITION_START_AGE.read(5)).isEqualTo(5);
        assertThat(Setting.TRANSITION_START_AGE.read(14)).isEqualTo(14);
        for (Object wrong : new Object[] {4, 15, "14", 14.0}) {
            assertThat(findings(Setting.TRANSITION_START_AGE, wrong))
                    .containsExactly("[value] out-of-range");
        }
    }

    @Test
    void acceptsABaselineOrNone() {
        assertThat(Setting.AUDIT_BASELINE.read(Map.of("percent", 2, "auditedOn", "2021-06-30")))
                .isEqualTo(new AuditBaseline(2, LocalDate.of(2021, 6, 30)));
        assertThat(Setting.AUDIT_BASELINE.read(Map.of()).isNone()).isTrue();
        for (Object wrong :
                new Object[] {
                    2,
                    Map.of("percent", 2),
                    Map.of("percent", 101, "auditedOn", "2021-06-30"),
                    Map.of("percent", 2, "auditedOn", "2021-06-31")
                }) {
            assertThat(findings(Setting.AUDIT_BASELINE, wrong))
                    .containsExactly("[value] not-a-baseline");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://www.camden.gov.uk/protocol?id=1#top"})
    void acceptsTheAddressOfAPageOrNone(String address) {
        assertThat(Setting.LOCAL_PROTOCOL_ADDRESS.read(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://camden.gov.uk",
                "javascript:alert(1)",
                "https:///nowhere",
                "https://who@camden.gov.uk",
                "https://camden.gov.uk/ü",
                "https://camden.gov.uk/a b",
                "camden.gov.uk"
            })
    void refusesAnAddressThatIsNotAPublicPage(String address) {
        assertThat(findings(Setting.LOCAL_PROTOCOL_ADDRESS, address))
                .containsExactly("[value] not-an-address");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThat(
                        findings(
                                Setting.LOCAL_PROTOCOL_ADDRESS,
                                "https://camden.gov.uk/" + "a".repeat(480)))
                .containsExactly("[value] not-an-address");
        assertThatThrownBy(() -> Setting.LOCAL_PROTOCOL_ADDRESS.read(7))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void testsARuleOfTheChecksWhenItIsChosenAndNotWheneverItIsRead() {
        List<?> rules = List.of(rule("hub", "the hub", "At home."));
        assertThat(findings(Setting.CHECK_RULES, rules))
                .containsExactly("[value, 0] rule-does-not-hold");
        assertThat(Setting.CHECK_RULES.read(rules))
                .singleElement()
                .satisfies(each -> assertThat(each.phrases()).containsExactly("the hub"));
        assertThatThrownBy(() -> Setting.CHECK_RULES.read(List.of(Map.of("code", "NONE"))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesAPhraseThatMakesAnyCheckSlow() {
        assertThat(
                        findings(
                                Setting.CHECK_RULES,
                                List.of(
                                        rule("four", "hub .. a .. b .. c .. d", "A hub."),
                                        rule("five", "hub .. .. .. .. ..", "A hub."))))
                .containsExactly("[value, 0] rule-does-not-hold", "[value, 1] rule-too-large");
        assertThat(
                        findings(
                                Setting.CHECK_RULES,
                                List.of(rule("hub", "hub " + "a? ".repeat(120), "A hub."))))
                .containsExactly("[value, 0] rule-too-large");
    }

    /** Each has 407 steps, so 12 of them are within the limit for all together. */
    @Test
    void refusesRulesThatAreSlowTogether() {
        List<Map<String, Object>> rules =
                IntStream.range(0, 50)
                        .mapToObj(each -> rule("hub-" + each, "hub " + "a? ".repeat(28), "A hub."))
                        .toList();
        assertThat(findings(Setting.CHECK_RULES, rules.subList(0, 12))).isEmpty();
        assertThat(findings(Setting.CHECK_RULES, rules))
                .containsExactly("[value, 12] rule-too-large");
    }

    private static Map<String, Object> rule(String id, String phrase, String finds) {
        return Map.of(
                "id", id,
                "code", "JARGON",
                "phrases", List.of(phrase),
                "reason", "Closed.",
                "citation", "Practice",
                "suggestion", "Name it.",
                "finds", List.of(finds));
    }

    @Test
    void usesTheDefaultUntilTheBoroughDecidesAndPublishesAChangeOnce() {
        BoroughSetting setting = new BoroughSetting("E09000007", Setting.REMINDER_DAYS);
        assertThat(setting.value()).isEqualTo(List.of(28));
        assertThat(setting.change(List.of(28)).facts()).isEmpty();
        assertThat(setting.change(List.of("OVERDUE")).facts())
                .containsExactly(
                        new SettingChanged("reminderDays", List.of(28), List.of(28, "OVERDUE")));
        assertThat(setting.change(List.of(28, "OVERDUE")).facts()).isEmpty();
    }
}
