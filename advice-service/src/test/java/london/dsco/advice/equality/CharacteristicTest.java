package london.dsco.advice.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import london.dsco.advice.request.Characteristics;
import london.dsco.advice.request.Ethnicity;
import london.dsco.advice.request.PrimaryNeed;
import london.dsco.advice.request.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CharacteristicTest {

    private static final LocalDate RECEIVED_ON = LocalDate.of(2025, 6, 1);

    private static Characteristics child(
            Sex sex, Ethnicity ethnicity, PrimaryNeed need, LocalDate born) {
        return new Characteristics(UUID.randomUUID(), sex, ethnicity, need, born, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-06-02, UNDER_5",
        "2020-06-01, 5_TO_10",
        "2014-06-02, 5_TO_10",
        "2014-06-01, 11_TO_15",
        "2009-06-01, 16_TO_19",
        "2005-06-02, 16_TO_19",
        "2005-06-01, 20_AND_OVER"
    })
    void takesTheAgeOnTheDayOfReceipt(LocalDate born, String band) {
        assertThat(Characteristic.AGE.groupOf(child(null, null, null, born), RECEIVED_ON))
                .isEqualTo(band);
    }

    @Test
    void hasAGroupForEveryCodeAndForMissingCodes() {
        for (Ethnicity each : Ethnicity.values()) {
            assertThat(Characteristic.ETHNICITY.groups())
                    .contains(
                            Characteristic.ETHNICITY.groupOf(
                                    child(null, each, null, RECEIVED_ON), RECEIVED_ON));
        }
        for (PrimaryNeed each : PrimaryNeed.values()) {
            assertThat(Characteristic.PRIMARY_NEED.groups()).contains(each.name());
        }
        assertThat(Characteristic.SEX.groups())
                .containsAll(Arrays.stream(Sex.values()).map(Sex::name).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Characteristic.class,
            names = {"ETHNICITY", "SEX", "PRIMARY_NEED"})
    void putsMissingValuesInAGroupOfTheirOwn(Characteristic by) {
        assertThat(by.groupOf(child(null, null, null, RECEIVED_ON), RECEIVED_ON))
                .isEqualTo("NOT_KNOWN");
    }
}
