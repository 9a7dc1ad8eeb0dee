package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final ContentChecker CHECKER = ContentChecker.ofTheRegion();

    @Test
    void aPupilNumberOfNoKnownAuthorityOnlyAdvises() {
        assertThat(
                        severities(
                                "The UPN is LETTER209990012345."
                                        .replace("LETTER", letter("209990012345"))))
                .containsExactly(Severity.GATE);
        assertThat(
                        severities(
                                "The UPN is LETTER999990012345."
                                        .replace("LETTER", letter("999990012345"))))
                .containsExactly(Severity.ADVISORY);
        assertThat(
                        severities(
                                "The UPN is LETTER209990012346."
                                        .replace("LETTER", letter("209990012345"))))
                .isEmpty();
    }

    /** 999 700 3993 has the right check digit (NHS Data Dictionary), 999 700 3994 a wrong one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9997003993",
                "999 700 3993",
                "999-700-3993",
                "999.700.3993",
                "999700 3993",
                "999 7003993",
                "999  700  3993",
                "999\u2013700\u20133993",
                "999\u00a0700\u202f3993",
                "999\u200b7003993"
            })
    void anNhsNumberIsFoundHoweverItsDigitsAreGrouped(String number) {
        assertThat(ofCode(CheckCode.NHS_NUMBER, "The clinic has " + number + " for her."))
                .hasSize(1);
        assertThat(
                        ofCode(
                                CheckCode.NHS_NUMBER,
                                "The clinic has " + number.replaceAll("3$", "4") + " for her."))
                .isEmpty();
    }

    /** Department for Education, UPN guide: each digit weighs its position, modulo 23. */
    private static String letter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return "ABCDEFGHJKLMNPQRTUVWXYZ".substring(sum % 23, sum % 23 + 1);
    }

    private static List<Severity> severities(String text) {
        return ofCode(CheckCode.UPN, text).stream().map(ContentFinding::severity).toList();
    }

    private static List<ContentFinding> ofCode(CheckCode code, String text) {
        return CHECKER
                .check(
                        new CheckedText("", CheckedField.CONTEXT, text, null, null, 9),
                        KnownPeople.NOBODY)
                .stream()
                .filter(each -> each.code() == code)
                .toList();
    }
}
