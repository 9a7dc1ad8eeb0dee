package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AcademicYearTest {

    @Test
    void runsFromTheFirstOfSeptemberToTheEndOfAugust() {
        assertThat(AcademicYear.containing(LocalDate.of(2026, 8, 31)))
                .isEqualTo(new AcademicYear(2025));
        assertThat(AcademicYear.containing(LocalDate.of(2026, 9, 1)))
                .isEqualTo(new AcademicYear(2026));
        assertThat(AcademicYear.containing(LocalDate.of(2027, 1, 1)))
                .isEqualTo(new AcademicYear(2026));
    }
}
