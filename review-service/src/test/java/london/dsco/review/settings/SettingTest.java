package london.dsco.review.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everyDefaultIsValidAndHasAMeaning(Setting setting) {
        assertThat(setting.sound(setting.usual())).isEqualTo(setting.usual());
        assertThat(setting.meaning()).endsWith(".");
        assertThat(Setting.of(setting.key())).contains(setting);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSITION_START_AGE, 5,  14",
        "CHILD_IN_NEED_FIRST,  1,  6",
        "CHILD_IN_NEED_NEXT,   1,  12",
        "EARLY_HELP,           1,  12"
    })
    void acceptsEveryNumberWithinItsBoundsAndNoneBeyond(Setting setting, int least, int most) {
        assertThat(setting.sound(least)).isEqualTo(least);
        assertThat(setting.sound(most)).isEqualTo(most);
        assertThat(setting.meaning()).contains("from " + least + " to " + most);
        assertThatThrownBy(() -> setting.sound(least - 1)).satisfies(SettingTest::isOutOfRange);
        assertThatThrownBy(() -> setting.sound(most + 1)).satisfies(SettingTest::isOutOfRange);
    }

    private static void isOutOfRange(Throwable thrown) {
        Refusal refusal = ((RefusedException) thrown).refusal();
        assertThat(refusal.code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
        assertThat(refusal.findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code()).isEqualTo("out-of-range");
                            assertThat(finding.place().steps()).containsExactly("value");
                        });
    }

    @Test
    void listsSettingsInTheOrderOfTheKeys() {
        assertThat(Setting.inOrder()).extracting(Setting::key).isSorted();
        assertThat(Setting.of("somethingElse")).isEmpty();
    }

    @Test
    void aChangeLeavesTheSettingInForce() {
        assertThat(Configuring.CHANGED.after(SettingStatus.IN_FORCE))
                .isEqualTo(Optional.of(SettingStatus.IN_FORCE));
        assertThat(Configuring.CHANGED.opens()).isEmpty();
    }

    @Test
    void keepsTheBoroughsChoiceAndRecordsNothingWhenUnchanged() {
        var setting = new BoroughSetting("E09000003", Setting.EARLY_HELP);
        assertThat(setting.value()).isEqualTo(6);
        assertThat(setting.change(6).facts()).isEmpty();
        assertThat(setting.change(4).facts())
                .containsExactly(new SettingChanged("earlyHelpReviewMonths", 6, 4));
        assertThat(setting.value()).isEqualTo(4);
        assertThat(setting.recordId()).isEqualTo("E09000003/earlyHelpReviewMonths");
    }
}
