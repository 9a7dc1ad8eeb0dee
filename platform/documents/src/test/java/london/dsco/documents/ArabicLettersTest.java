package london.dsco.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicLettersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "one between two, \u0628\u0628\u0628, \uFE91\uFE92\uFE90",
        "one by itself, \u0628, \uFE8F",
        "a letter that joins only the one before it, \u062F\u062F\u0628\u062F, \uFEA9\uFEA9\uFE91\uFEAA",
        "marks part no letters, \u0628\u064E\u0628, \uFE91\u064E\uFE90",
        "lam and alef are one, \u0644\u0627, \uFEFB",
        "lam and alef after a letter, \u0628\u0644\u0627, \uFE91\uFEFC",
        "hamza joins nothing, \u0628\u0621\u0628, \uFE8F\uFE80\uFE8F",
        "the Farsi peh and gaf, \u067E\u06AF, \uFB58\uFB93",
        "the Urdu heh and yeh, \u06C1\u06CC\u06D2, \uFBA8\uFBFF\uFBAF",
        "alef maksura at the end, \u0628\u0649, \uFE91\uFEF0",
        "Latin and Hebrew stay, ab\u05D0, ab\u05D0"
    })
    void choosesTheFormOfEachLetter(String what, String text, String drawn) {
        assertThat(ArabicLetters.joined(text)).as(what).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أحب السباحة ولا أحب الضوضاء",
                "من شنا کردن را دوست دارم. گربه، پدر، ژاله، چای",
                "مجھے تیرنا پسند ہے اور میں اپنے بھائی کے ساتھ کھیلتا ہوں"
            })
    void changesNoLetter(String text) {
        assertThat(Normalizer.normalize(ArabicLetters.joined(text), Normalizer.Form.NFKC))
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertThat(ArabicLetters.joined("")).isEmpty();
    }
}
