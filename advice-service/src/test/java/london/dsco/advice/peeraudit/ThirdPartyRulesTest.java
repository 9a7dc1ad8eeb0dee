package london.dsco.advice.peeraudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Zoë is called Noor too, and the text often says "her sister Amina" of the person herself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Noor swims.",
                "His sister Amina swims.",
                "Her daughter, Amina Noor, swims.",
                "Their daughter is AMINA.",
                "Her sister Amina's club is on Fridays."
            })
    void keepsThePersonsOwnNameEvenAfterARelation(String text) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Alexandra, Alexa, Alexandra swims., Alexandra swims.",
        "Hassana, Hassan, Hassan and Hassana swim., [name] and Hassana swim.",
        "Ami, Amin, Ami's father is Amin., Ami's father is [name]."
    })
    void keepsAnOwnNameThatContainsTheNameOfAnother(
            String own, String other, String text, String without) {
        assertThat(ThirdPartyRules.without(List.of(other), List.of(own)).apply(text))
                .isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "His brothers Kofi and Yaw sing.|His brothers [name] and [name] sing.",
                "His brothers Kofi & Yaw sing.|His brothers [name] & [name] sing.",
                "His brothers Kofi, Yaw, and Ato Mensah sing.|"
                        + "His brothers [name], [name], and [name] sing.",
                "Her parents Zoë and Yaw sing.|Her parents [name] and [name] sing.",
                "Her parents are Yaw and Zoë.|Her parents are [name] and [name].",
                "Her mother Hodan and Amina sing.|Her mother [name] and Amina sing.",
                "His sister Amina and Hodan sing.|His sister Amina and [name] sing.",
                "His sisters Abla, Amina and Esi sing.|His sisters [name], Amina and [name] sing."
            })
    void removesEachNameOfSeveralAfterARelationButThePersonsOwn(String text, String without) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(without);
    }

    /** A sister can be called almost the same. */
    @ParameterizedTest
    @ValueSource(strings = {"Aminata", "Aminata Noor", "Ami", "Amina Kofi"})
    void removesANameThatIsOnlyLikeThePersonsOwn(String name) {
        assertThat(WITHOUT_OTHERS.apply("Her sister " + name + " sings."))
                .isEqualTo("Her sister [name] sings.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her mother Hodan and Mr Bright agree.|Her mother [name] and Mr Bright agree.",
                "Her mother Hodan and I agree.|Her mother [name] and I agree.",
                "Her brother is Kofi. She likes him.|Her brother is [name]. She likes him.",
                "Her brother Kofi, Fridays apart, sings.|Her brother [name], Fridays apart, sings."
            })
    void keepsWhatFollowsTheNameOfARelationAndIsNotAName(String text, String without) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her grandmother Comfort Mensah cooks.|Her grandmother [name] cooks.",
                "Her brother, Kofi, sings.|Her brother, [name], sings.",
                "Her neighbour is Joan.|Her neighbour is [name].",
                "Her grandmother Mrs. Mensah cooks.|Her grandmother [name] cooks.",
                "Her friend J.R. Okafor cooks.|Her friend [name] cooks.",
                "Her aunt Comfort Ama Serwaa Mensah cooks.|Her aunt [name] cooks.",
                "A friend called Wei helps.|A friend called [name] helps.",
                "Her step-mother Esi knows.|Her step-mother [name] knows."
            })
    void removesANameAfterARelation(String text, String without) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(without);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her mum Hodan gives 2\u00bd tablets. | Her mum [name] gives 2\u00bd tablets.",
                "His sister Hana has 4 m\u00b2. | His sister [name] has 4 m\u00b2.",
                "His sister Ha\u00adna swims. | His sister [name] swims."
            })
    void hidesANameAndLeavesTheRestAsItWasWritten(String text, String hidden) {
        assertThat(WITHOUT_OTHERS.apply(text)).isEqualTo(hidden);
    }
}
