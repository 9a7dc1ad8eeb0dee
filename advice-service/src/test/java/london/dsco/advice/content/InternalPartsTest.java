package london.dsco.advice.content;

import static london.dsco.advice.content.SampleAdvice.H1_LINE;
import static london.dsco.advice.content.SampleAdvice.NEED;
import static london.dsco.advice.content.SampleAdvice.OTHER_AREAS;
import static london.dsco.advice.content.SampleAdvice.OUTCOME;
import static london.dsco.advice.content.SampleAdvice.VIEWS;
import static london.dsco.advice.content.SampleAdvice.advice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of advice for readers outside social care. */
class InternalPartsTest {

    @Test
    void readersOutsideSocialCareSeeNeitherRiskFactorsNorTheAnnex() {
        AdviceContent advice =
                new AdviceContent(
                        null,
                        VIEWS,
                        null,
                        List.of(NEED),
                        null,
                        List.of(OUTCOME),
                        List.of(H1_LINE),
                        null,
                        null,
                        null,
                        null,
                        List.of("Absconds"),
                        List.of("A patient family"),
                        "Internal",
                        null,
                        null,
                        null,
                        null,
                        null,
                        OTHER_AREAS);
        assertThat(advice.withoutAnnex().riskFactors()).containsExactly("Absconds");
        assertThat(advice.withoutAnnex().restrictedAnnex()).isNull();
        AdviceContent shared = advice.withoutInternal();
        assertThat(shared.riskFactors()).isEmpty();
        assertThat(shared.restrictedAnnex()).isNull();
        assertThat(shared.protectiveFactors()).containsExactly("A patient family");
        assertThat(shared.needs()).isEqualTo(advice.needs());
        assertThat(shared.provision()).isEqualTo(advice.provision());
    }
}
