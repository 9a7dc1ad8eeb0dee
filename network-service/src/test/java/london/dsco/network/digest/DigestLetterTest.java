package london.dsco.network.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import london.dsco.network.digest.DigestView.Answers;
import london.dsco.network.digest.DigestView.SharedPaper;
import org.junit.jupiter.api.Test;

class DigestLetterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void hasTitlesOfPapersButOnlyTheNumberOfAnswers() {
        DigestLetter letter =
                letter(
                        List.of(new Answers(UUID.randomUUID(), "A case of respite", 3)),
                        List.of(
                                paper(NewsKind.ROLE_PROFILE, ""),
                                paper(NewsKind.PRACTICE, "One\r\ndoor")));

        assertThat(letter.subject())
                .isEqualTo("New in the DSCO network: 9 November 2026 to 15 November 2026");
        assertThat(letter.text())
                .contains(
                        "3 new answers to 1 question. Sign in to read them.",
                        "- Role profile (Hackney)\n",
                        "- Practice: One door (Hackney)\n")
                .doesNotContain("A case of respite");
    }

    @Test
    void leavesOutEmptySections() {
        assertThat(letter(List.of(), List.of(paper(NewsKind.PRACTICE, "One"))).text())
                .doesNotContain("Questions");
        assertThat(letter(List.of(new Answers(UUID.randomUUID(), "T", 1)), List.of()).text())
                .contains("1 new answer to 1 question.")
                .doesNotContain("Shared by other boroughs");
    }

    @Test
    void countsPapersBeyondItsMaximumLength() {
        List<SharedPaper> papers =
                IntStream.range(0, 33).mapToObj(i -> paper(NewsKind.PRACTICE, "No. " + i)).toList();

        assertThat(letter(List.of(), papers).text())
                .contains("No. 29")
                .doesNotContain("No. 30")
                .contains("and 3 more");
    }

    private static DigestLetter letter(List<Answers> questions, List<SharedPaper> papers) {
        return DigestLetter.of(new DigestView(MONDAY, MONDAY.plusDays(6), questions, papers));
    }

    private static SharedPaper paper(NewsKind kind, String title) {
        return new SharedPaper(kind, UUID.randomUUID(), "E09000012", title, MONDAY);
    }
}
