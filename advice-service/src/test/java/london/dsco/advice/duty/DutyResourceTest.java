package london.dsco.advice.duty;

import static london.dsco.advice.duty.CaseParts.PROBLEM;
import static london.dsco.advice.duty.CaseParts.decide;
import static london.dsco.advice.duty.CaseParts.having;
import static london.dsco.advice.duty.CaseParts.one;
import static london.dsco.advice.duty.CaseParts.success;
import static london.dsco.advice.duty.CaseParts.take;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.advice.Staff;
import london.dsco.advice.duty.CaseParts.RoleOfThePart;
import london.dsco.advice.duty.DutyMatrix.Pair;
import london.dsco.advice.duty.DutyMatrix.Part;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of parts that one person takes in a case, against the table. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DutyResourceTest {

    private static final Set<String> DECIDED = new HashSet<>();

    static Stream<Pair> pairs() {
        return DutyMatrix.pairs();
    }

    /** The person has the role that the part needs, because posts may change during a case. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void aSecondPartIsAllowedOrRefusedAsTheTableSays(Pair pair) {
        Staff.authorAndManager(one("camden"), "camden", Staff.TEAM);
        AdviceCase journey = having(pair.first(), "camden");
        Answer answer = take(pair.second(), journey, RoleOfThePart::of);
        assertAnswered(answer, pair.first(), pair.second(), pair.rule());
    }

    /**
     * Returns everything that the table leaves open, for somebody who is also the DSCO, by what the
     * borough decided.
     */
    static Stream<Arguments> positions() {
        return Stream.of(DscoPosition.values())
                .flatMap(
                        position ->
                                pairs().map(
                                                pair ->
                                                        Arguments.of(
                                                                position,
                                                                pair.first(),
                                                                pair.second())));
    }

    /**
     * Somebody took a part before they became DSCO and manager at once, and now takes a second. The
     * borough's decision is checked first, then what they did in this case.
     */
    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @MethodSource("positions")
    void aSecondPartOfADscoIsAllowedOrRefusedAsTheBoroughAndTheTableSay(
            DscoPosition position, Part first, Part second) {
        String borough = decided(position);
        Staff.authorAndManager(one(borough), borough, Staff.TEAM);
        AdviceCase journey = having(first, borough);
        Staff.authorAndDsco(one(borough), borough, Staff.TEAM);
        Answer answer = take(second, journey, part -> new String[] {"team-manager", "dsco"});
        String rule =
                DutyMatrix.ofTheDsco(second, position)
                        .orElseGet(() -> DutyMatrix.rule(first, second).orElse(null));
        assertAnswered(answer, first, second, rule);
    }

    /** Returns the name of a borough with this position, for all tests. */
    private static String decided(DscoPosition position) {
        String borough =
                switch (position) {
                    case CASE_BY_CASE -> "redbridge";
                    case HEAD_OF_SERVICE -> "haringey";
                    case STRICTLY_SEPARATE -> "southwark";
                };
        if (DECIDED.add(borough)) {
            decide(borough, "strictSeparationOfDuties", position == DscoPosition.STRICTLY_SEPARATE);
            decide(borough, "dscoIsHeadOfService", position == DscoPosition.HEAD_OF_SERVICE);
        }
        return borough;
    }

    private static void assertAnswered(Answer answer, Part first, Part second, String rule) {
        if (rule != null) {
            answer.expect(403);
            assertThat(answer.text("type")).isEqualTo(PROBLEM);
            assertThat(answer.text("conflict")).isEqualTo(rule);
            assertThat(answer.text("rule")).matches("R[124]");
            assertThat(answer.text("detail")).isNotEmpty();
        } else {
            // An allowed sign-off may still lack an audit.
            int expected = second == Part.SIGNER ? 409 : success(second);
            boolean whole = first == Part.AUDITOR && second == Part.SIGNER;
            answer.expect(whole ? 200 : expected);
        }
    }
}
