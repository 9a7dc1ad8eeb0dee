package london.dsco.network.digest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.SharedPapers;
import london.dsco.network.question.QuestionNews;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Digest", description = "What is new for you from other boroughs")
record DigestView(
        @Schema(description = "The first London date it covers") LocalDate since,
        @Schema(description = "The last London date it covers: today") LocalDate until,
        @Schema(description = "Questions you follow that other boroughs answered") @Size(max = 500)
                List<Answers> questions,
        @Schema(description = "Papers shared by other boroughs, latest first") @Size(max = 200)
                List<SharedPaper> papers) {

    @Schema(name = "NewAnswers", description = "New answers to a question you follow")
    record Answers(
            @Schema(description = "Id of the question") UUID questionId,
            @Schema(description = "The question in a few words") @Size(max = 200) String title,
            @Schema(description = "How many answers other boroughs gave in this period")
                    long newAnswers) {

        static Answers of(QuestionNews.Answered answered) {
            return new Answers(answered.id(), answered.title(), answered.newAnswers());
        }
    }

    @Schema(name = "SharedPaper", description = "A paper shared by another borough")
    record SharedPaper(
            NewsKind kind,
            @Schema(description = "Its id; read it with the operation of its kind") UUID id,
            @Schema(
                            description = "GSS code of its borough; empty for the network",
                            examples = "E09000012")
                    @Size(max = 9)
                    String borough,
            @Schema(description = "Its title; empty if this kind of paper does not have one")
                    @Size(max = 300)
                    String title,
            @Schema(description = "The London date it was shared") LocalDate sharedOn) {

        static SharedPaper of(SharedPapers.Line line, NewsKind kind) {
            return new SharedPaper(kind, line.id(), line.borough(), line.title(), line.sharedOn());
        }
    }
}
