package london.dsco.network.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class ScrutinyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void acceptsConclusionsOfTodayWithOrWithoutAFurtherExamination() {
        assertThat(ScrutinyRules.wrong(TODAY, null, TODAY)).isEmpty();
        assertThat(ScrutinyRules.wrong(TODAY, TODAY.plusDays(1), TODAY)).isEmpty();
    }

    @Test
    void refusesAMeetingInTheFutureAndAFurtherExaminationThatIsNotLater() {
        assertThat(ScrutinyRules.wrong(TODAY.plusDays(1), null, TODAY))
                .extracting(Finding::code)
                .containsExactly("in-the-future");
        assertThat(ScrutinyRules.wrong(TODAY, TODAY, TODAY))
                .extracting(Finding::code)
                .containsExactly("not-after-the-meeting");
    }
}
