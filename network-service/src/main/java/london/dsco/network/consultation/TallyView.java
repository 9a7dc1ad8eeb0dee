package london.dsco.network.consultation;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ConsultationTally",
        description = "How many boroughs chose each option, from the responses they shared or sent")
record TallyView(
        UUID consultationId,
        @Schema(description = "How many boroughs have shared or sent a response") int boroughs,
        @Size(max = 200) List<QuestionTally> questions) {

    /**
     * One question.
     *
     * @param answered how many boroughs answered it
     */
    record QuestionTally(int number, int answered, @Size(max = 12) List<OptionTally> options) {}

    /**
     * One option.
     *
     * @param chosen how many boroughs chose it
     */
    record OptionTally(@Size(max = 500) String option, int chosen) {}

    /** Counts boroughs. The regional response sums them up, so it does not count. */
    static TallyView of(Consultation consultation, List<ConsultationResponse> shared) {
        List<ConsultationResponse> boroughs =
                shared.stream().filter(response -> !response.borough().isEmpty()).toList();
        List<Answer> answers =
                boroughs.stream().flatMap(response -> response.answers().stream()).toList();
        return new TallyView(
                consultation.id(),
                boroughs.size(),
                consultation.questions().stream().map(question -> of(question, answers)).toList());
    }

    private static QuestionTally of(Question question, List<Answer> answers) {
        List<Answer> given =
                answers.stream().filter(one -> one.question() == question.number()).toList();
        return new QuestionTally(
                question.number(),
                given.size(),
                question.options().stream()
                        .map(
                                option ->
                                        new OptionTally(
                                                option,
                                                (int)
                                                        given.stream()
                                                                .filter(
                                                                        one ->
                                                                                option.equals(
                                                                                        one
                                                                                                .option()))
                                                                .count()))
                        .toList());
    }
}
