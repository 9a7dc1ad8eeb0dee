package london.dsco.network.paper;

import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Words titled(String title) {
        return Words.of(title, List.of(), "Body", "", Words.Lists.NONE, TODAY);
    }

    @Test
    void keepsTwoHundredCharactersOfATitle() {
        assertThat(titled("a".repeat(200)).title()).hasSize(200);
        assertThat(titled("b" + "a".repeat(200)).title()).isEqualTo("b" + "a".repeat(199));
        assertThat(titled("Short").title()).isEqualTo("Short");
    }

    @Test
    void isKnownAsThePaperItselfUnlessReadersKnowItOtherwise() {
        assertThat(titled("Title").known()).isNull();
        Words.Known nobody = new Words.Known(UUID.randomUUID(), null);
        assertThat(titled("Title").knownAs(nobody))
                .isEqualTo(
                        new Words(nobody, "Title", List.of(), "Body", "", Words.Lists.NONE, TODAY));
    }

    @Test
    void aPaperWithoutATypeHasNone() {
        assertThat(Words.Lists.ofType(null).type()).isNull();
        assertThat(Words.Lists.ofType(Sharing.DRAFT).type()).isEqualTo("DRAFT");
    }
}
