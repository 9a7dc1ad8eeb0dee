package london.dsco.network.digest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.SharedPapers;
import london.dsco.network.question.QuestionNews;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Digest", description = "What is new for you, of other boroughs")
record DigestView(
        @Schema(description = "The first London day that it covers") LocalDate since,
        @Schema(description = "The last London day that it covers: today") LocalDate until,
        @Schema(description = "Questions that you follow and other boroughs answered")
                @Size(max = 500)
                List<Answers> questions,
        @Schema(description = "Papers that other boroughs shared, the latest first")
                @Size(max = 200)
                List<SharedPaper> papers) {

    @Schema(name = "NewAnswers", description = "New answers to a question that you follow")
    record Answers(
            @Schema(description = "Id of the question") UUID questionId,
            @Schema(description = "The question in a few words") @Size(max = 200) String title,
            @Schema(description = "How many answers other boroughs gave in these days")
                    long newAnswers) {

        static Answers of(QuestionNews.Answered answered) {
            return new Answers(answered.id(), answered.title(), answered.newAnswers());
        }
    }

    @Schema(name = "SharedPaper", description = "A paper that another borough shared")
    record SharedPaper(
            NewsKind kind,
            @Schema(description = "Its id; read it with the operation of its kind") UUID id,
            @Schema(
                            description = "GSS code of its borough; empty for the network",
                            examples = "E09000012")
                    @Size(max = 9)
                    String borough,
            @Schema(description = "Its title; empty for a kind of paper that has none")
                    @Size(max = 300)
                    String title,
            @Schema(description = "The London day on which it was shared") LocalDate sharedOn) {

        static SharedPaper of(SharedPapers.Line line, NewsKind kind) {
            return new SharedPaper(kind, line.id(), line.borough(), line.title(), line.sharedOn());
        }
    }
}
