package london.dsco.advice.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.subjectaccess.SubjectAccessView.HeldRequest;
import org.junit.jupiter.api.Test;

class ReadablePageTest {

    private static String page(FieldView... fields) {
        SectionView section =
                new SectionView("What happened", List.of(new SectionView.Entry(List.of(fields))));
        return ReadablePage.page(
                SubjectAccessView.of(
                        "CAM-1",
                        LocalDate.of(2026, 11, 2),
                        List.of(new HeldRequest(new UUID(0, 1), List.of(section))),
                        List.of()));
    }

    @Test
    void showsPeoplesWordsAsTextAndNotAsMarkup() {
        assertThat(page(FieldView.given("note", "Note", "<script>alert('x')</script> & \"y\"")))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;")
                .doesNotContain("<script");
    }

    @Test
    void givesTheGroundOfWhatIsWithheld() {
        assertThat(page(FieldView.withheld("content/riskFactors", "Risks", Ground.SERIOUS_HARM)))
                .contains("1 fields are withheld")
                .contains("Withheld: Data Protection Act 2018 Sch 3 para 11.");
    }
}
