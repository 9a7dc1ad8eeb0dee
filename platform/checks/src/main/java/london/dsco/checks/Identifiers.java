package london.dsco.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.domain.NhsNumber;
import london.dsco.domain.Upn;

/**
 * Finds what identifies a person or a home by its form. A number with a check digit counts only
 * when the digit is right. The patterns are fixed here, each with limited repetition.
 */
final class Identifiers {

    private static final String STREET =
            "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Gardens?|Grove|Mews|Row|Parade|Walk|Mead|Court"
                    + "|Crescent|Drive|Place|Square|Terrace|Way|Hill|Rise|Green|Park|Villas?|Passage"
                    + "|Yard|Path|View|Vale|Broadway|Embankment|Wharf|Buildings|House|Heights|Point"
                    + "|Tower|Mansions|Estate|Alley|Circus|Croft|Dene|End|Fields?|Gate|Link|Quay"
                    + "|Ridge|Spur|Approach|Bank|Common|Dell|Glade|Loan|Mount|Orchard|Reach|Side)";
    private static final String INWARD = "\\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}";
    private static final String OUTWARD = "[A-Za-z]{1,2}\\d[A-Za-z\\d]?";
    private static final Pattern POSTCODE =
            Pattern.compile("\\b(" + OUTWARD + ") {0,2}" + INWARD + "\\b");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b(?:(?:Flat|Unit|Apartment|Apt|Room|Maisonette)\\.? \\w{1,4},? )?\\d{1,4}[A-Za-z]?,?"
                            + " (?:[A-Z][\\p{L}'\\u2019-]{1,25} ){1,3}"
                            + STREET
                            + "\\b(?:, [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20}){0,2})?(?:,? "
                            + OUTWARD
                            + " {0,2}"
                            + INWARD
                            + "\\b)?");
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.%+'-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");

    /** In the forms of the numbering plan; the digits are counted below. */
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?<![\\w.,\\u00a3:/-])(?:\\+44[ -]{0,2}(?:\\(0\\) ?)?|0044[ -]?|\\(?0)[1-37-9](?:[ )(-]{0,2}\\d){8,9}"
                            + "(?![\\w]|[.,:]\\d)");

    /** Between groups of an NHS number, as typed or pasted. */
    private static final String GAP =
            "[ .\\u00ad\\u00a0\\u2007\\u2009\\u200b\\u202f\\u2010-\\u2015-]{0,2}";

    /** In one, two or three groups; the check digit tells it from other numbers. */
    private static final Pattern NHS =
            Pattern.compile("(?<![\\w-])\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{4}(?![\\w-])");

    private static final Pattern UPN_FORM =
            Pattern.compile("(?<!\\w)[A-Za-z](?: ?\\d){11} ?[0-9A-Za-z](?!\\w)");
    private static final Set<String> AREAS =
            Set.of(
                    ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN"
                                    + " DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV"
                                    + " JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL"
                                    + " OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW"
                                    + " SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                            .split(" "));

    /** A telephone number has no fewer, an NHS number and a UPN more. */
    private static final int FEWEST_OF_A_NUMBER = 9;

    private final Explanations explanations;

    Identifiers(Explanations explanations) {
        this.explanations = explanations;
    }

    void find(CheckedText text, List<ContentFinding> found) {
        if (text.text().indexOf('@') >= 0) {
            all(CheckCode.EMAIL_ADDRESS, EMAIL, text, found, any -> true);
        }
        int digits = digitsIn(text.text());
        if (digits == 0) {
            return;
        }
        all(CheckCode.POSTAL_ADDRESS, ADDRESS, text, found, any -> true);
        all(CheckCode.POSTCODE, POSTCODE, text, found, Identifiers::isOfAnArea);
        if (digits < FEWEST_OF_A_NUMBER) {
            return;
        }
        all(
                CheckCode.NHS_NUMBER,
                NHS,
                text,
                found,
                number -> NhsNumber.isValid(number.group().replaceAll("\\D", "")));
        pupils(text, found);
        all(CheckCode.TELEPHONE, TELEPHONE, text, found, number -> isReachable(number.group()));
    }

    private static int digitsIn(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += text.charAt(at) >= '0' && text.charAt(at) <= '9' ? 1 : 0;
        }
        return digits;
    }

    /**
     * With a number that names no authority a text may still leave, since it may be a reference.
     */
    private void pupils(CheckedText text, List<ContentFinding> found) {
        Matcher matcher = UPN_FORM.matcher(text.text());
        while (matcher.find()) {
            String upn = matcher.group().replace(" ", "").toUpperCase(Locale.ROOT);
            if (Upn.isValid(upn)) {
                found.add(
                        explanations.finding(CheckCode.UPN, text, matcher.start(), matcher.end()));
            } else if (Upn.hasCheckLetter(upn)) {
                found.add(explanations.advice(CheckCode.UPN, text, matcher.start(), matcher.end()));
            }
        }
    }

    /** The inward part is checked by the pattern, the area by the list of Royal Mail. */
    private static boolean isOfAnArea(Matcher postcode) {
        String area = postcode.group(1).replaceFirst("\\d.*", "");
        return AREAS.contains(area.toUpperCase(Locale.ROOT));
    }

    private static boolean isReachable(String number) {
        String digits = number.replaceAll("\\D", "").replaceFirst("^(?:0044|44)0?", "0");
        return digits.length() == 10 || digits.length() == 11;
    }

    private void all(
            CheckCode code,
            Pattern pattern,
            CheckedText text,
            List<ContentFinding> found,
            Predicate<Matcher> counts) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            if (counts.test(matcher)) {
                found.add(explanations.finding(code, text, matcher.start(), matcher.end()));
            }
        }
    }
}
