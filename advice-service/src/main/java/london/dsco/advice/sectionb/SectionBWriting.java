package london.dsco.advice.sectionb;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Writes the excerpt, which is for the SEN team, and reads it for the author of the advice. */
@ApplicationScoped
public class SectionBWriting {

    /** Possible as long as the advice can still use it. */
    public static final Step<AdviceStatus> SECTION_B_WRITTEN =
            Step.named("SECTION_B_WRITTEN", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final SectionBExcerpts excerpts;

    SectionBWriting(
            Commands commands, Reads reads, RequestRegister requests, SectionBExcerpts excerpts) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.excerpts = excerpts;
    }

    SectionBView read(UUID id, Actor actor) {
        return reads.one(id, actor, requests.sent(), request -> view(request, actor));
    }

    /**
     * Writes the excerpt. Writing the same again changes nothing.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for the author of the advice,
     *     even one with other roles
     */
    SectionBView write(Command<UUID> command, WriteSectionB text) {
        Actor senTeam = command.actor();
        return commands.run(
                command,
                requests.sent(),
                SECTION_B_WRITTEN,
                request -> List.of(view(request, senTeam)),
                request -> written(request, text, senTeam),
                (request, made) -> view(request, senTeam));
    }

    private Happened written(AdviceRequest request, WriteSectionB text, Actor senTeam) {
        if (request.isAllocatedTo(senTeam.username())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "The SEN team writes section B, and the author of the advice reads it.")
                    .raise();
        }
        Optional<SectionBExcerpt> known = excerpts.of(request);
        if (known.filter(one -> one.says(text.primaryNeed(), text.excerpt())).isPresent()) {
            return Happened.nothing();
        }
        known.ifPresentOrElse(
                one -> one.rewrite(text.primaryNeed(), text.excerpt(), senTeam),
                () ->
                        excerpts.add(
                                new SectionBExcerpt(
                                        request, text.primaryNeed(), text.excerpt(), senTeam)));
        return Happened.of(new SectionBWritten(request.id()));
    }

    private SectionBView view(AdviceRequest request, Actor actor) {
        return excerpts.of(request)
                .map(excerpt -> SectionBView.of(excerpt, requests.sight(request, actor)))
                .orElse(SectionBView.none(request.id()));
    }
}
