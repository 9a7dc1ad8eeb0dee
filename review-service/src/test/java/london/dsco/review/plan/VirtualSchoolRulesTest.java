package london.dsco.review.plan;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VirtualSchoolRulesTest {

    private static final String CAMDEN = "E09000007";
    private static final String ISLINGTON = "E09000019";

    @Test
    void isTheCorporateParentsForALookedAfterChildWhereverTheyLive() {
        assertThat(VirtualSchoolRules.answering(Involvement.CLA, ISLINGTON, CAMDEN))
                .hasValueSatisfying(
                        one -> {
                            assertThat(one.authority()).isEqualTo(ISLINGTON);
                            assertThat(one.citation()).contains("s 22(3A)");
                        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CIN", "CP"})
    void isTheBoroughsOwnForAChildWithASocialWorker(Involvement involvement) {
        assertThat(VirtualSchoolRules.answering(involvement, ISLINGTON, CAMDEN))
                .hasValueSatisfying(one -> assertThat(one.authority()).isEqualTo(CAMDEN));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLA", "CIN", "CP"})
    void isEmptyForEveryOtherChild(Involvement involvement) {
        assertThat(VirtualSchoolRules.answering(involvement, ISLINGTON, CAMDEN)).isEmpty();
    }
}
