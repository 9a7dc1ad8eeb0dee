package london.dsco.advice.consideration;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The authority considers whether to assess, as far as the reader may see it.
 *
 * @param team whose managers answer; absent while only the DSCO sees it
 * @param answers social care's answers, oldest first; the last one is in force
 * @param votes the DSCO's votes, in the order of the panels; the authority decides
 * @param decision absent until the family has been told
 */
@Schema(
        name = "Consideration",
        requiredProperties = {"id", "status", "child", "clock"})
public record ConsiderationView(
        UUID id,
        ConsiderationStatus status,
        PersonView child,
        ClockOfConsideration clock,
        @Schema(nullable = true) @Size(max = 100) String team,
        @Schema(nullable = true) @Size(max = 1_000) List<SocialCareAnswerView> answers,
        @Schema(nullable = true) @Size(max = 1_000) List<ConsiderationVoteView> votes,
        @Schema(nullable = true) DecisionView decision) {

    /**
     * The child or young person.
     *
     * @param childRef the borough's own reference; readers of the state alone see nothing else
     */
    @Schema(name = "ConsideredPerson", requiredProperties = "childRef")
    public record PersonView(
            @Size(max = 64) String childRef,
            @Schema(nullable = true) @Size(max = 100) String givenName,
            @Schema(nullable = true) @Size(max = 100) String familyName,
            @Schema(nullable = true) LocalDate dateOfBirth) {}

    /**
     * The days that count, all in London.
     *
     * @param requestReceivedOn when the authority received the request to assess
     * @param askedOn when social care was told
     * @param answerBy by when social care is asked to answer
     * @param answerOverdue whether that day has passed without an answer
     * @param decideBy the last day on which the family is told in time
     * @param state of the six weeks
     * @param citation the law that sets them
     */
    @Schema(
            name = "ConsiderationClock",
            requiredProperties = {
                "requestReceivedOn",
                "askedOn",
                "answerBy",
                "answerOverdue",
                "decideBy",
                "state",
                "citation"
            })
    public record ClockOfConsideration(
            LocalDate requestReceivedOn,
            LocalDate askedOn,
            LocalDate answerBy,
            boolean answerOverdue,
            LocalDate decideBy,
            ConsiderationClock.State state,
            @Size(max = 100) String citation) {}

    /**
     * What the authority decided.
     *
     * @param notifiedOn London date on which the family was told
     * @param late whether that was after six weeks
     * @param withoutAnswer whether the decision was made without social care's answer
     * @param requestId the request for advice that followed; absent where none is named
     */
    @Schema(
            name = "AssessmentDecisionTaken",
            requiredProperties = {"decision", "notifiedOn", "late", "withoutAnswer"})
    public record DecisionView(
            AssessmentDecision decision,
            LocalDate notifiedOn,
            boolean late,
            boolean withoutAnswer,
            @Schema(nullable = true) UUID requestId) {}

    /**
     * @param today London date
     */
    static ConsiderationView of(ConsiderationLine line, LocalDate today) {
        Consideration all = line.consideration();
        boolean seen = line.sight().covers(Sight.SENT);
        return new ConsiderationView(
                all.id(),
                all.status(),
                person(all.child(), seen),
                clock(all, today),
                seen ? all.team().orElse(null) : null,
                seen
                        ? line.answers().stream()
                                .map(each -> SocialCareAnswerView.of(each, line.sight()))
                                .toList()
                        : null,
                seen
                        ? line.votes().stream()
                                .map(each -> ConsiderationVoteView.of(each, line.sight()))
                                .toList()
                        : null,
                seen && all.decision() != null ? decision(all, today) : null);
    }

    private static PersonView person(ConsideredChild child, boolean seen) {
        return seen
                ? new PersonView(
                        child.childRef(),
                        child.givenName(),
                        child.familyName(),
                        child.dateOfBirth())
                : new PersonView(child.childRef(), null, null, null);
    }

    private static ClockOfConsideration clock(Consideration all, LocalDate today) {
        return new ClockOfConsideration(
                all.clock().requestReceivedOn(),
                all.askedOn(),
                all.answerBy(),
                all.isAnswerOverdue(today),
                all.clock().decideBy(),
                all.clockState(today),
                ConsiderationClock.CITATION);
    }

    private static DecisionView decision(Consideration all, LocalDate today) {
        return new DecisionView(
                all.decision(),
                all.notifiedOn(),
                all.clockState(today) == ConsiderationClock.State.MET_LATE,
                all.answers() == 0,
                all.requestId());
    }
}
