package london.dsco.domain;

import java.util.regex.Pattern;

/**
 * The GSS codes of local authorities that can have social care and maintain plans (Office for
 * National Statistics, Register of Geographic Codes). The first three characters say the kind of
 * area. A district below a county is none of these kinds. In London, only the 33 count.
 */
public final class AuthorityCode {

    /**
     * Unitary, metropolitan, London and county authorities, and those in Wales: "local authority"
     * in section 579(1) of the Education Act 1996, which section 83(7) of the Children and Families
     * Act 2014 follows.
     */
    public static final String ENGLAND_OR_WALES = "(E(06|08|09|10)|W06)\\d{6}";

    private static final Pattern IN_ENGLAND_OR_WALES = Pattern.compile(ENGLAND_OR_WALES);
    private static final Pattern IN_THE_UK = Pattern.compile(ENGLAND_OR_WALES + "|(S12|N09)\\d{6}");
    private static final String LONDON = "E09";

    private AuthorityCode() {}

    /**
     * Returns whether this is the code of an authority in England or Wales.
     *
     * @param code any text, or null
     */
    public static boolean isInEnglandOrWales(String code) {
        return isOneOf(IN_ENGLAND_OR_WALES, code);
    }

    /**
     * Returns whether this is the code of an authority anywhere in the United Kingdom.
     *
     * @param code any text, or null
     */
    public static boolean isInTheUk(String code) {
        return isOneOf(IN_THE_UK, code);
    }

    private static boolean isOneOf(Pattern kinds, String code) {
        return code != null
                && kinds.matcher(code).matches()
                && (!code.startsWith(LONDON) || Borough.byGss(code).isPresent());
    }
}
