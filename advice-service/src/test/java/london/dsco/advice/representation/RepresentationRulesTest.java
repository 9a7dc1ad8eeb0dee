package london.dsco.advice.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class RepresentationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate CHILD = LocalDate.of(2014, 5, 5);
    private static final LocalDate YOUNG_PERSON = LocalDate.of(2009, 5, 5);

    private static Represented said(Asker askedBy, DecisionMaker decides) {
        return new Represented(askedBy, decides, null, null, AdvocateAnswer.ACCEPTED, TODAY, null);
    }

    private static Represented represented(RepresentativeKind kind, LocalDate assessedOn) {
        return new Represented(
                Asker.OTHER,
                DecisionMaker.REPRESENTATIVE,
                kind,
                assessedOn,
                AdvocateAnswer.OFFERED,
                TODAY,
                null);
    }

    private static Represented advocate(AdvocateAnswer answer, LocalDate on, String reason) {
        return new Represented(
                Asker.SETTING, DecisionMaker.PARENT_CARER, null, null, answer, on, reason);
    }

    private static List<String> codes(Represented said, LocalDate born) {
        return RepresentationRules.findings(said, born, TODAY).stream().map(Finding::code).toList();
    }

    @Test
    void theParentDecidesForAChildAndTheYoungPersonFromThen() {
        Represented parent = said(Asker.PARENT_CARER, DecisionMaker.PARENT_CARER);
        Represented themself = said(Asker.YOUNG_PERSON, DecisionMaker.YOUNG_PERSON);
        assertThat(codes(parent, CHILD)).isEmpty();
        assertThat(codes(parent, YOUNG_PERSON)).containsExactly("a-young-person");
        assertThat(codes(themself, YOUNG_PERSON)).isEmpty();
        assertThat(codes(themself, CHILD)).containsExactly("a-child", "a-child");
    }

    @Test
    void needsAnAssessmentOfCapacityForARepresentative() {
        assertThat(codes(represented(RepresentativeKind.DEPUTY, TODAY), YOUNG_PERSON)).isEmpty();
        assertThat(codes(represented(null, null), YOUNG_PERSON))
                .containsExactly("required", "required");
        assertThat(codes(represented(RepresentativeKind.PARENT, TODAY.plusDays(1)), YOUNG_PERSON))
                .containsExactly("in-the-future");
        Represented both =
                new Represented(
                        Asker.OTHER,
                        DecisionMaker.YOUNG_PERSON,
                        RepresentativeKind.ATTORNEY,
                        TODAY,
                        AdvocateAnswer.OFFERED,
                        TODAY,
                        null);
        assertThat(codes(both, YOUNG_PERSON)).containsExactly("not-with-this", "not-with-this");
    }

    @Test
    void keepsTheDayOfAnAdvocateOfferOrTheReasonForNone() {
        assertThat(codes(advocate(AdvocateAnswer.DECLINED, TODAY, null), CHILD)).isEmpty();
        assertThat(codes(advocate(AdvocateAnswer.NOT_OFFERED, null, "Has one"), CHILD)).isEmpty();
        assertThat(codes(advocate(AdvocateAnswer.NOT_OFFERED, TODAY, null), CHILD))
                .containsExactly("not-with-this", "required");
        assertThat(codes(advocate(AdvocateAnswer.OFFERED, null, "Has one"), CHILD))
                .containsExactly("required", "not-with-this");
        assertThat(codes(advocate(AdvocateAnswer.ACCEPTED, TODAY.plusDays(1), null), CHILD))
                .containsExactly("in-the-future");
    }
}
