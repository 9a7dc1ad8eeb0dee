package london.dsco.advice.request;

import static london.dsco.advice.clock.LegalBasis.COP_INTERNAL;
import static london.dsco.advice.clock.LegalBasis.REG8_S31;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bodies that a request of Camden may have asked. */
class AskedBodyRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final String KENT = "E10000016";

    private static AskedBody authority(String code, String asking) {
        return new AskedBody(AskedBodyKind.LOCAL_AUTHORITY, code, null, asking);
    }

    private static List<String> codes(AskedBody asked) {
        return AskedBodyRules.refusal(REG8_S31, asked, CAMDEN)
                .map(Refusal::findings)
                .orElse(List.of())
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void refusesAnyBodyIfTheBoroughAsksItsOwnSocialCare() {
        assertThat(AskedBodyRules.refusal(COP_INTERNAL, null, CAMDEN)).isEmpty();
        assertThat(AskedBodyRules.refusal(COP_INTERNAL, authority(KENT, null), CAMDEN))
                .hasValueSatisfying(
                        refusal ->
                                assertThat(refusal.facts())
                                        .containsEntry("citation", COP_INTERNAL.citation()));
    }

    @Test
    void needsABodyUnderSection31() {
        assertThat(AskedBodyRules.refusal(REG8_S31, null, CAMDEN))
                .hasValueSatisfying(
                        refusal ->
                                assertThat(refusal.facts())
                                        .containsEntry("citation", AskedBodyRules.SECTION_31));
    }

    @ParameterizedTest
    @CsvSource({
        "E09000012,",
        "E10000016,",
        "E08000025,",
        "E06000051,",
        "W06000015,",
        "E09000007, E10000016"
    })
    void acceptsAnotherAuthorityThatIsAskedOrAsks(String code, String asking) {
        assertThat(codes(authority(code, asking))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", , not-an-authority",
        "E09000099, , not-an-authority",
        "E07000106, , not-an-authority",
        "QMJ, , not-an-authority",
        "E09000007, E09000099, not-an-authority",
        "E09000007, , same-authority",
        "E09000012, E09000012, same-authority",
        "E09000012, E10000016, not-a-party"
    })
    void refusesABodyThatIsNotAnotherAuthority(String code, String asking, String wrong) {
        assertThat(codes(authority(code, asking))).containsExactly(wrong);
    }

    @ParameterizedTest
    @EnumSource(
            value = AskedBodyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "LOCAL_AUTHORITY")
    void needsTheNameOfAnyOtherBody(AskedBodyKind kind) {
        assertThat(codes(new AskedBody(kind, "QMJ", null, "nobody")))
                .containsExactly("required", "not-an-authority");
        assertThat(codes(new AskedBody(kind, null, "North Central London", KENT))).isEmpty();
        assertThat(codes(new AskedBody(kind, "QMJ", "North Central London", null))).isEmpty();
    }
}
