package london.dsco.network.paper;

import static london.dsco.checks.CheckCode.DATE_OF_BIRTH_STATED;
import static london.dsco.checks.CheckCode.NHS_NUMBER;
import static london.dsco.checks.CheckCode.POSTAL_ADDRESS;
import static london.dsco.checks.CheckCode.POSTCODE;
import static london.dsco.checks.CheckCode.TELEPHONE;
import static london.dsco.checks.CheckCode.THIRD_PARTY_NAME;
import static london.dsco.checks.CheckCode.UPN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.checks.CheckCode;
import london.dsco.checks.CheckedText;
import london.dsco.checks.ContentChecker;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.KnownPeople;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * Keeps children out of what boroughs share. This service holds nothing about a child, and a text
 * that identifies a child would go to 33 boroughs. Source: UK GDPR Art 5(1)(c); on what identifies
 * a person, Art 4(1).
 */
@ApplicationScoped
public class ChildFreeText {

    /** What points to one person wherever it stands. */
    private static final Set<CheckCode> NUMBERS_AND_BIRTHDAYS =
            EnumSet.of(NHS_NUMBER, UPN, DATE_OF_BIRTH_STATED);

    /** Numbers, dates and places that point to one person. */
    private static final Set<CheckCode> IDENTIFIERS =
            EnumSet.of(NHS_NUMBER, UPN, DATE_OF_BIRTH_STATED, POSTAL_ADDRESS, POSTCODE, TELEPHONE);

    /** The same, and people's names, for text that is likely to be about a case. */
    private static final Set<CheckCode> IDENTIFIERS_AND_NAMES = names();

    private final ContentChecker checker = ContentChecker.ofTheRegion();

    /** A text and its place in the request; a null or empty text counts as none. */
    public record Text(Place at, String words) {}

    /**
     * Refuses a person's number or date of birth in a text that says where something is or who
     * published it. An address and a telephone number belong in it.
     *
     * @throws london.dsco.domain.RefusedException as {@link #requireNoIdentifiers}
     */
    public void requireNoNumberOrBirthday(List<Text> texts) {
        require(texts, NUMBERS_AND_BIRTHDAYS);
    }

    /**
     * Refuses text that identifies somebody by a number, a date of birth, an address or a telephone
     * number. Names are allowed, because people sign what they share.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with the place of every
     *     such text, but never its content
     */
    public void requireNoIdentifiers(List<Text> texts) {
        require(texts, IDENTIFIERS);
    }

    /**
     * Refuses the same and names as well, for a question or a learning review, which describes a
     * case.
     *
     * @throws london.dsco.domain.RefusedException as {@link #requireNoIdentifiers}
     */
    public void requireNobody(List<Text> texts) {
        require(texts, IDENTIFIERS_AND_NAMES);
    }

    private void require(List<Text> texts, Set<CheckCode> refused) {
        List<Finding> findings = new ArrayList<>();
        for (Text text : texts) {
            CheckedText checked = new CheckedText("", null, text.words(), null, null, null);
            checker.check(checked, KnownPeople.NOBODY).stream()
                    .map(ContentFinding::code)
                    .filter(refused::contains)
                    .distinct()
                    .map(code -> finding(text.at(), code))
                    .forEach(findings::add);
        }
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable(
                            "The network does not hold anything about a child or family. Remove"
                                    + " anything that identifies a person.",
                            findings)
                    .raise();
        }
    }

    private static Finding finding(Place at, CheckCode code) {
        String found =
                switch (code) {
                    case NHS_NUMBER -> "an NHS number";
                    case UPN -> "a unique pupil number";
                    case DATE_OF_BIRTH_STATED -> "a date of birth";
                    case TELEPHONE -> "a telephone number";
                    case POSTAL_ADDRESS, POSTCODE -> "an address or postcode";
                    default -> "a person's name";
                };
        return new Finding(at, "identifies-a-person", "Take out " + found + ".");
    }

    private static Set<CheckCode> names() {
        Set<CheckCode> codes = EnumSet.copyOf(IDENTIFIERS);
        codes.add(THIRD_PARTY_NAME);
        return codes;
    }
}
