package london.dsco.network.survey;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Survey", description = "A survey of the people a borough's DSCO works with")
record SurveyView(
        UUID id,
        @Schema(description = "GSS code of the borough that runs it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        SurveyStatus status,
        @Schema(description = "What it is about") @Size(max = 200) String title,
        @Schema(description = "Who it asks") @Size(max = 5) List<StakeholderGroup> asked,
        @Schema(description = "What it asks: how far each sentence is true") @Size(max = 5)
                List<Question> questions,
        @Schema(description = "The last London date it can be answered") LocalDate closesOn,
        @Schema(
                        description =
                                "Each group's answers: for the DSCO who asked once the survey is"
                                        + " closed, and for everybody once it is shared. Left out until then.",
                        nullable = true)
                @Size(max = 5)
                List<Result> results,
        @Schema(description = "When it was opened") Instant openedAt) {

    @Schema(name = "SurveyStatement", description = "A statement, and its code")
    record Question(
            SurveyQuestion question,
            @Schema(description = "The sentence") @Size(max = 200) String text) {

        private static final List<Question> ALL =
                Arrays.stream(SurveyQuestion.values())
                        .map(one -> new Question(one, one.text()))
                        .toList();
    }

    @Schema(
            name = "SurveyResult",
            description =
                    "One group's answers. A group with fewer than five answers, or with none, is"
                            + " hidden. No figures combine several groups.")
    record Result(
            StakeholderGroup group,
            @Schema(description = "Whether the group is too small to be shown") boolean hidden,
            @Schema(description = "How many answered; left out if hidden", nullable = true)
                    Integer answers,
            @Schema(description = "By question; empty if hidden") @Size(max = 5) List<Mean> means,
            @Schema(
                            description =
                                    "Their comments, in no order. Only the DSCO who asked sees"
                                            + " them, in the survey itself and not in a list.",
                            nullable = true)
                    @Size(max = 1000)
                    List<@Size(max = 1000) String> words) {

        private static Result of(GroupResult result, List<String> words) {
            return new Result(
                    result.group(),
                    !result.isShown(),
                    result.answers(),
                    Arrays.stream(SurveyQuestion.values())
                            .filter(result.means()::containsKey)
                            .map(one -> new Mean(one, result.means().get(one)))
                            .toList(),
                    words);
        }
    }

    @Schema(name = "SurveyMean", description = "How far a group agrees")
    record Mean(
            SurveyQuestion question,
            @Schema(
                            description =
                                    "The mean, from 1.5 to 4.5. A lower or higher mean is shown as"
                                            + " one of these limits, so that nobody can see that"
                                            + " everybody gave the same answer",
                            examples = "3.8")
                    BigDecimal mean) {}

    /** Returns the view for lists. */
    static SurveyView withoutWords(Survey survey, Actor reader) {
        return of(survey, reader, group -> null);
    }

    /**
     * @param words returns the words of a group; called only if the reader may see them
     */
    static SurveyView of(
            Survey survey, Actor reader, Function<StakeholderGroup, List<String>> words) {
        boolean asker = survey.isOf(reader) && reader.has(Role.DSCO);
        boolean told = survey.isShared() || asker && survey.status() != SurveyStatus.OPEN;
        return new SurveyView(
                survey.id(),
                survey.borough(),
                survey.status(),
                survey.title(),
                survey.asked(),
                Question.ALL,
                survey.closesOn(),
                told ? results(survey, asker ? words : group -> null) : null,
                survey.writtenAt());
    }

    private static List<Result> results(
            Survey survey, Function<StakeholderGroup, List<String>> words) {
        return survey.results().stream()
                .map(one -> Result.of(one, one.isShown() ? words.apply(one.group()) : null))
                .toList();
    }
}
