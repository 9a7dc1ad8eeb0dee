package london.dsco.advice.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.AuthorityCode;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * Whether a request names the body that its legal basis requires. Regulation 8(1) of the SEND
 * Regulations 2014 binds a body whose co-operation a local authority requests under section 31 of
 * the Children and Families Act 2014. Section 31(1) lists those bodies, with another local
 * authority first. An authority does not ask itself under section 31. When its SEN team asks its
 * own social care, the basis is the Code of Practice, and the request names no body.
 */
public final class AskedBodyRules {

    static final String SECTION_31 = "Children and Families Act 2014 s31(1)";

    private static final String BODY = "askedBody";
    private static final String CODE = "code";
    private static final String ASKING = "askingAuthority";

    private AskedBodyRules() {}

    /**
     * @param asked null if none is named
     * @param borough GSS code of the borough that opens the request
     * @return why the request cannot be opened in this way, with the citation; empty if it can
     */
    public static Optional<Refusal> refusal(LegalBasis basis, AskedBody asked, String borough) {
        if (basis == LegalBasis.COP_INTERNAL) {
            return asked == null
                    ? Optional.empty()
                    : refused(
                            new Finding(
                                    BODY,
                                    "section-31-only",
                                    "Leave this out: the borough is asking its own social care. To ask"
                                            + " another body, send REG8_S31."),
                            basis.citation());
        }
        if (asked == null) {
            return refused(
                    new Finding(
                            BODY, "required", "REG8_S31 needs the body that was asked for advice."),
                    SECTION_31);
        }
        List<Finding> wrong =
                asked.kind() == AskedBodyKind.LOCAL_AUTHORITY
                        ? ofAuthority(asked, borough)
                        : ofOthers(asked);
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Refusal.unprocessable(
                                        "The body that was asked is not described correctly.",
                                        wrong)
                                .with("citation", SECTION_31));
    }

    private static List<Finding> ofAuthority(AskedBody asked, String borough) {
        List<Finding> wrong = new ArrayList<>();
        requireAuthority(wrong, CODE, asked.code());
        if (asked.askingAuthority() != null) {
            requireAuthority(wrong, ASKING, asked.askingAuthority());
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        String asking = Objects.requireNonNullElse(asked.askingAuthority(), borough);
        if (asking.equals(asked.code())) {
            wrong.add(
                    at(
                            ASKING,
                            "same-authority",
                            "Name the other authority that is asking. A borough that asks its own"
                                    + " social care sends COP_INTERNAL."));
        } else if (!borough.equals(asking) && !borough.equals(asked.code())) {
            wrong.add(
                    at(
                            CODE,
                            "not-a-party",
                            "Your borough must be either the authority that is asking or the one"
                                    + " that was asked."));
        }
        return wrong;
    }

    private static List<Finding> ofOthers(AskedBody asked) {
        List<Finding> wrong = new ArrayList<>();
        if (asked.name() == null) {
            wrong.add(at("name", "required", "Give the name of the body."));
        }
        if (asked.askingAuthority() != null) {
            requireAuthority(wrong, ASKING, asked.askingAuthority());
        }
        return wrong;
    }

    private static void requireAuthority(List<Finding> wrong, String member, String code) {
        if (!AuthorityCode.isInEnglandOrWales(code)) {
            wrong.add(
                    at(
                            member,
                            "not-an-authority",
                            "Give the GSS code of a local authority, such as E09000007."));
        }
    }

    private static Finding at(String member, String code, String explanation) {
        return new Finding(Place.of(BODY, member), code, explanation);
    }

    private static Optional<Refusal> refused(Finding finding, String citation) {
        return Optional.of(Refusal.unprocessable(finding).with("citation", citation));
    }
}
