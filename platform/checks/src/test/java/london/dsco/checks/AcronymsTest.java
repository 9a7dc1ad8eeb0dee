package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AcronymsTest {

    private static final ContentChecker CHECKER = ContentChecker.ofTheRegion();

    @Test
    void findsWhatTheTextDoesNotExplain() {
        assertThat(jargon("The LADO was told.")).containsExactly("LADO");
        assertThat(jargon("SW visited in June.")).containsExactly("SW");
        assertThat(jargon("Teresa Green (SENCO) came.")).containsExactly("SENCO");
    }

    @Test
    void findsWhatIsNotInCapitalsAlone() {
        assertThat(jargon("The DoLS were renewed.")).containsExactly("DoLS");
        assertThat(jargon("A s17 plan is in place.")).containsExactly("s17");
        assertThat(jargon("Help is 1:1 at home.")).containsExactly("1:1");
    }

    @Test
    void leavesWhatIsSpeltOutBeforeOrAfter() {
        assertThat(jargon("The MASH (Multi-Agency Safeguarding Hub) rang.")).isEmpty();
        assertThat(jargon("The Multi-Agency Safeguarding Hub, or MASH, rang.")).isEmpty();
        assertThat(jargon("A Personal Assistant (PA) comes. The PA cooks.")).isEmpty();
        assertThat(jargon("A child and family assessment, known as a CFA, is due.")).isEmpty();
    }

    @Test
    void leavesWhatTheTextSaysInOtherWordsBesideIt() {
        assertThat(jargon("He has a PA, that is, a personal assistant.")).isEmpty();
        assertThat(jargon("A personal assistant, i.e. a PA, comes.")).isEmpty();
        assertThat(jargon("A personal assistant or PA comes.")).isEmpty();
        assertThat(jargon("He has a PA, that is, help on Mondays.")).containsExactly("PA");
    }

    @Test
    void findsDigitsAndSmallLettersInside() {
        assertThat(jargon("The D2A bed is not needed.")).containsExactly("D2A");
        assertThat(jargon("The SENCo rang about KS4.")).containsExactly("SENCo", "KS4");
        assertThat(jargon("He scored 14 on the HoNOS.")).containsExactly("HoNOS");
        assertThat(jargon("He lives near W1T and sees McGEE.")).isEmpty();
    }

    @Test
    void findsOneBeforeAColonAndWhereThereIsNothingElse() {
        assertThat(jargon("ADLs: full assistance.")).containsExactly("ADLs");
        assertThat(jargon("GMFCS V; MACS V.")).containsExactly("GMFCS", "MACS");
        assertThat(jargon("SW MUST VISIT THE FAMILY TODAY.")).isEmpty();
    }

    @Test
    void leavesWhatBracketsNameAfterItsWords() {
        assertThat(jargon("She is fed by a tube (a PEG). The PEG is changed in May.")).isEmpty();
        assertThat(jargon("The PEG is changed in May.")).containsExactly("PEG");
    }

    @Test
    void oneLongWordExplainsNothing() {
        assertThat(jargon("ABA was tried and abandoned.")).containsExactly("ABA");
        assertThat(jargon("CAFCASS filed a report.")).containsExactly("CAFCASS");
    }

    @Test
    void leavesTheLettersOfANumberPlate() {
        assertThat(jargon("The van is AB12 CDE.")).isEmpty();
    }

    @Test
    void leavesWordsAndNamesInCapitals() {
        assertThat(jargon("He must NOT be left alone.")).isEmpty();
        assertThat(jargon("AMINA needs help.")).isEmpty();
        assertThat(jargon("His EHC plan is dated May 2025.")).isEmpty();
    }

    private static List<String> jargon(String text) {
        return CHECKER
                .check(
                        new CheckedText("", CheckedField.CONTEXT, text, null, null, 9),
                        new KnownPeople(Set.of("Amina"), Set.of()))
                .stream()
                .filter(each -> each.code() == CheckCode.JARGON)
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }
}
