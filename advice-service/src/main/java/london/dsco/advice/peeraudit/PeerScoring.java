package london.dsco.advice.peeraudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.grading.AuditTemplate;
import london.dsco.grading.Judgement;
import london.dsco.grading.Scoring;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lists and scores the copies that other boroughs sent. Both are for a DSCO. */
@ApplicationScoped
public class PeerScoring {

    static final Step<PeerCopyStatus> SCORED =
            Step.named("PEER_SCORED", PeerCopyStatus.class)
                    .from(PeerCopyStatus.AWAITING)
                    .to(PeerCopyStatus.SCORED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final PeerCopies copies;
    private final AuditTemplates templates;

    PeerScoring(Commands commands, Reads reads, PeerCopies copies, AuditTemplates templates) {
        this.commands = commands;
        this.reads = reads;
        this.copies = copies;
        this.templates = templates;
    }

    /** Lists the copies, oldest first. */
    List<PeerCopyView> list(UUID after, int limit, int rows, Actor actor) {
        return reads.list(actor, limit, () -> copies.page(actor, after, rows), PeerCopyView::line);
    }

    PeerCopyView read(UUID copyId, Actor actor) {
        return reads.one(copyId, actor, copies, this::view);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} when it is already
     *     scored, {@code INVALID_INPUT} with every fault in the scores
     */
    PeerCopyView score(Command<UUID> command, PeerScores scores) {
        return commands.run(
                command,
                copies,
                SCORED,
                copy -> scored(copy, scores, command.actor()),
                (copy, made) -> view(copy));
    }

    private Happened scored(PeerCopy copy, PeerScores scores, Actor peer) {
        Judgement made =
                Scoring.judge(
                        template(copy),
                        scores.template(),
                        scores.typed(),
                        copy.computed(),
                        copy.gates(scores.gates()),
                        copy.advice().findsNeeds());
        copy.scored(made, scores.summary(), peer);
        return Happened.of(new PeerScored(copy.id(), peer.today()));
    }

    private PeerCopyView view(PeerCopy copy) {
        return PeerCopyView.whole(copy, template(copy));
    }

    private AuditTemplate template(PeerCopy copy) {
        return templates.byVersion(copy.template()).orElseThrow();
    }
}
