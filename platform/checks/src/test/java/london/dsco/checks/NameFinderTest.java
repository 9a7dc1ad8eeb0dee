package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static final ContentChecker CHECKER = ContentChecker.ofTheRegion();

    @Test
    void findsANameAfterWordsForAPersonAndWithAnInitial() {
        assertThat(names("Team Manager Prue Latchford agreed.")).containsExactly("Prue Latchford");
        assertThat(names("He was brought by Keisha M.")).containsExactly("Keisha M");
        assertThat(names("Ikraan now runs to tell her.")).containsExactly("Ikraan");
        assertThat(names("Jan, her older sister, drives her.")).containsExactly("Jan");
    }

    @Test
    void leavesDaysMonthsPetsCharactersAndShops() {
        assertThat(names("The club is on Weds and Sats from Jan to Mar.")).isEmpty();
        assertThat(names("Her guide dog, Winston, goes with her.")).isEmpty();
        assertThat(names("She collects Thomas trains and shops at John Lewis.")).isEmpty();
        assertThat(names("Young carers meet at the hub.")).isEmpty();
    }

    @Test
    void leavesTheChildWhoseNameIsAWordOfKinshipElsewhere() {
        String text = "Minh Anh keeps fish.";

        assertThat(
                        CHECKER.check(
                                new CheckedText("", CheckedField.CONTEXT, text, null, null, 9),
                                new KnownPeople(Set.of("Minh Anh"), Set.of())))
                .isEmpty();
    }

    private static List<String> names(String text) {
        return CHECKER
                .check(
                        new CheckedText("", CheckedField.CONTEXT, text, null, null, 9),
                        new KnownPeople(Set.of("Amina"), Set.of()))
                .stream()
                .filter(each -> each.code() == CheckCode.THIRD_PARTY_NAME)
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }
}
