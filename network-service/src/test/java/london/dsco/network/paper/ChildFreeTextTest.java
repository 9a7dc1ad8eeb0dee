package london.dsco.network.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What boroughs may not share, because it points to one child. */
class ChildFreeTextTest {

    private static final ChildFreeText CHILD_FREE = new ChildFreeText();

    /** 943 476 5919 is a number with a correct check digit, for tests only. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The number is 943 476 5919. | an NHS number",
                "Born on 3 May 2014, the child moved. | a date of birth",
                "They live at 14 Acacia Avenue. | an address or postcode",
                "The family moved to NW1 8QL. | an address or postcode",
                "Call 020 7946 0018 to arrange it. | a telephone number"
            })
    void refusesWhatPointsToOnePersonInAnyPaper(String words, String found) {
        Texts texts = new Texts().with("title", "A title").with("text", words);

        for (Runnable check :
                List.<Runnable>of(
                        () -> CHILD_FREE.requireNoIdentifiers(texts.all()),
                        () -> CHILD_FREE.requireNobody(texts.all()))) {
            Refusal refusal = refusal(check);
            assertThat(refusal.code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
            assertThat(refusal.findings())
                    .contains(
                            new Finding(
                                    Place.of("text"),
                                    "identifies-a-person",
                                    "Take out " + found + "."));
            assertThat(refusal.findings())
                    .extracting(Finding::place)
                    .containsOnly(Place.of("text"));
            assertThat(refusal.toString()).doesNotContain(words);
        }
    }

    /** People sign what they share; a text about a case names nobody. */
    @Test
    void refusesANameOnlyInATextThatIsLikelyToBeAboutACase() {
        Texts texts = new Texts().with("text", "Written with Dr Amina Rahman of the clinic.");
        assertThatCode(() -> CHILD_FREE.requireNoIdentifiers(texts.all()))
                .doesNotThrowAnyException();
        assertThat(refusal(() -> CHILD_FREE.requireNobody(texts.all())).findings())
                .containsExactly(
                        new Finding(
                                Place.of("text"),
                                "identifies-a-person",
                                "Take out a person's name."));
    }

    /** Where people meet has an address, and often a telephone number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Town Hall, 14 Acacia Avenue, NW1 8QL; 020 7946 0018 | ''",
                "Ward of 999 000 0018 | Take out an NHS number.",
                "For the child born on 3 May 2014 | Take out a date of birth."
            })
    void allowsAnAddressButNoPersonsNumberOrBirthdayInAPlace(String words, String found) {
        Texts texts = new Texts().with("place", words);

        if (found.isEmpty()) {
            assertThatCode(() -> CHILD_FREE.requireNoNumberOrBirthday(texts.all()))
                    .doesNotThrowAnyException();
        } else {
            assertThat(refusal(() -> CHILD_FREE.requireNoNumberOrBirthday(texts.all())).findings())
                    .containsExactly(new Finding(Place.of("place"), "identifies-a-person", found));
        }
    }

    @Test
    void saysOnceWhatATextHasTwice() {
        Texts texts = new Texts().with("text", "Call 020 7946 0018 or 020 7946 0019.");
        assertThat(refusal(() -> CHILD_FREE.requireNoIdentifiers(texts.all())).findings())
                .hasSize(1);
    }

    @Test
    void acceptsATextOfTheRegionAndNoTextAtAll() {
        Texts texts =
                new Texts()
                        .with("title", "Short breaks across Camden and Islington")
                        .with("text", null)
                        .with("more", "");
        assertThatCode(() -> CHILD_FREE.requireNobody(texts.all())).doesNotThrowAnyException();
    }

    private static Refusal refusal(Runnable check) {
        RefusedException[] refused = new RefusedException[1];
        assertThatThrownBy(check::run)
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .satisfies(one -> refused[0] = one);
        return refused[0].refusal();
    }
}
