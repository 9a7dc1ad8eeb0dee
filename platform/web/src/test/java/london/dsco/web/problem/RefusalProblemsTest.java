package london.dsco.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalProblemsTest {

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasAProblemWithItsName(Refusal.Code code) {
        assertThat(RefusalProblems.of(Refusal.of(code)).type().name()).isEqualTo(code.name());
    }

    @Test
    void writesAPlaceAsAPointer() {
        var place = Place.of("needs").line(2).field("a/b~c");
        var refusal =
                Refusal.unprocessable(
                        "Two needs are wrong.",
                        List.of(
                                new Finding(place, "unknown", "Choose a need."),
                                new Finding(new Place(List.of()), "incomplete", "Add a need.")));

        ProblemException problem = RefusalProblems.of(refusal);

        assertThat(problem.type()).isEqualTo(ProblemType.UNPROCESSABLE);
        assertThat(problem.detail()).isEqualTo("Two needs are wrong.");
        assertThat(problem.errors())
                .containsExactly(
                        new InvalidField("/needs/2/a~1b~0c", "unknown", "Choose a need."),
                        new InvalidField("", "incomplete", "Add a need."));
    }

    @Test
    void namesAQueryParameterAsSuch() {
        var refusal =
                Refusal.unprocessable(
                        new Finding(Place.parameter("from"), "after-to", "Give an earlier day."));

        assertThat(RefusalProblems.of(refusal).errors())
                .containsExactly(
                        InvalidField.ofParameter("from", "after-to", "Give an earlier day."));
    }

    @Test
    void keepsTheLimitAndItsCitation() {
        LocalDate limit = LocalDate.of(2027, 2, 3);
        var refusal =
                Refusal.unprocessable("meetingOn", "after-the-limit", "Choose an earlier day.")
                        .withLimit(limit, "reg 18");

        assertThat(RefusalProblems.of(refusal).extensions())
                .containsEntry("limit", limit)
                .containsEntry("citation", "reg 18");
    }
}
