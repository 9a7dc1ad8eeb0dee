package london.dsco.advice.peeraudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Amina Noor receives of texts about her and her mother, Zoë Noor-Ali. */
class ThirdPartyRulesTest {

    private static final UnaryOperator<String> WITHOUT_OTHERS =
            ThirdPartyRules.without(List.of("Zoë Noor-Ali"), List.of("Amina Noor", "Amina"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë",
                "ZOË",
                "Zoe",
                "Zoe\u0308", // the accent is a character of its own
                "Zo\u00ad\u00eb", // a soft hyphen that nobody sees
                "Z\u200bo\u00eb",
                "\uff3ao\u00eb", // a letter of full width
                "Zoë's",
                "Zoë Noor-Ali",
                "Zoë Noor\u2011Ali"
            })
    void removesTheNameOfAnotherPersonInEachForm(String name) {
        assertThat(WITHOUT_OTHERS.apply("Then " + name + " came."))
                .startsWith("Then [name]")
                .endsWith(" came.")
                .doesNotContainIgnoringCase("zo")
                .doesNotContainIgnoringCase("ali");
    }

    @Test
    void keepsThePersonsOwnNameEvenIfAnotherHasItToo() {
        assertThat(WITHOUT_OTHERS.apply("Amina Noor swims.")).isEqualTo("Amina Noor swims.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her grandmother Comfort Mensah cooks.|Her grandmother [name] cooks.",
                "Her brother, Kofi, sings.|Her brother, [name], sings.",
                "Her neighbour is Joan.|Her neighbour is [name]",
                "A friend called Wei helps.|A friend called [name] helps.",
                "Her step-mother Esi knows.|Her step-mother [name] knows."
            })
    void removesANameAfterARelation(String text, String without) {
        assertThat(WITHOUT_OTHERS.apply(text)).startsWith(without);
    }

    /** They are entitled to these: the copy for another borough has none of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Born on 5 May 2014 at the Royal Free Hospital.",
                "Lives at 12 Acacia Avenue, NW1 9XX.",
                "Mr Bright, the social worker, visits.",
                "Her grandmother cooks on Fridays.",
                "NHS number 999 000 0018."
            })
    void keepsDatesPlacesStaffAndThePersonsOwnNumbers(String text) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00bd an hour", "co\u00adoperate", "Ame\u0301lie\u2019s club"})
    void givesATextWithoutAnotherPersonExactlyAsItWasWritten(String text) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(text);
    }
}
