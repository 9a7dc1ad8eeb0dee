package london.dsco.advice.parentcarer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Records and reads the offer of an assessment to a parent carer. */
@ApplicationScoped
public class OfferingAssessment {

    public static final Step<AdviceStatus> OFFERED =
            Step.named("PARENT_CARER_ASSESSMENT_RECORDED", AdviceStatus.class)
                    .from(AdviceStatus.unlessOver())
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final ParentCarerAssessments assessments;

    OfferingAssessment(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            ParentCarerAssessments assessments) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.assessments = assessments;
    }

    ParentCarerAssessmentView read(UUID requestId, Actor actor) {
        return reads.one(requestId, actor, requests.whole(), this::view);
    }

    /**
     * Records the offer. Recording the same again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link
     *     ParentCarerRules}
     */
    ParentCarerAssessmentView record(Command<UUID> command, RecordParentCarerAssessment said) {
        return commands.run(
                command,
                requests.whole(),
                OFFERED,
                request -> List.of(view(request)),
                request -> recorded(request, said.offer(), command.actor()),
                (request, made) -> view(request));
    }

    private Happened recorded(AdviceRequest request, CarerOffer said, Actor actor) {
        request.requireMayGather(actor);
        ParentCarerAssessment assessment = assessments.of(request);
        if (!assessment.record(said, request.intake().child().dateOfBirth(), actor)) {
            return Happened.nothing();
        }
        assessments.keep(assessment);
        return Happened.of(ParentCarerOffered.from(assessment));
    }

    private ParentCarerAssessmentView view(AdviceRequest request) {
        return ParentCarerAssessmentView.of(assessments.of(request));
    }
}
