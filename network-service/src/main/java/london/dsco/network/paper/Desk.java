package london.dsco.network.paper;

import static london.dsco.network.paper.Sharing.DRAFT;
import static london.dsco.network.paper.Sharing.SHARED;
import static london.dsco.network.paper.Sharing.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * The steps of any paper that is shared when it is ready: it is written, changed, shared, withdrawn
 * and read. A shared paper may be changed, and readers see the change.
 */
@ApplicationScoped
public class Desk {

    static final Step<Sharing> WRITTEN = Step.named("WRITTEN", Sharing.class).opening(DRAFT);
    static final Step<Sharing> CHANGED =
            Step.named("CHANGED", Sharing.class).from(DRAFT, SHARED).staying().step();
    static final Step<Sharing> GIVEN =
            Step.named("SHARED", Sharing.class).from(DRAFT).to(SHARED).step();
    static final Step<Sharing> TAKEN_BACK =
            Step.named("WITHDRAWN", Sharing.class).from(SHARED).to(WITHDRAWN).step();

    /** The whole status table. */
    static final List<Step<Sharing>> ALL = List.of(WRITTEN, CHANGED, GIVEN, TAKEN_BACK);

    private final Commands commands;
    private final Reads reads;
    private final SharedPapers shared;
    private final Catalogue catalogue;

    Desk(Commands commands, Reads reads, SharedPapers shared, Catalogue catalogue) {
        this.commands = commands;
        this.reads = reads;
        this.shared = shared;
        this.catalogue = catalogue;
    }

    /** Writes a new paper, as a draft. */
    public <R extends ShareablePaper, V> V write(
            Command<Void> command,
            ShareablePapers<R> papers,
            Supplier<R> writing,
            Function<R, V> view) {
        return commands.open(
                command,
                papers,
                WRITTEN,
                () -> {
                    R paper = writing.get();
                    return new Opened<>(paper, paper.became(DRAFT));
                },
                UUID::fromString,
                view);
    }

    /**
     * Changes a draft or a shared paper.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}, {@code
     *     PRECONDITION_*}; {@code TRANSITION_NOT_ALLOWED} when it was withdrawn
     */
    public <R extends ShareablePaper, V> V change(
            Command<UUID> command,
            ShareablePapers<R> papers,
            Consumer<R> change,
            Function<R, V> view) {
        return commands.run(
                command,
                papers,
                CHANGED,
                paper -> {
                    change.accept(paper);
                    return paper.became(paper.status());
                },
                (paper, made) -> shown(paper, command.actor(), view));
    }

    /**
     * Shares it with every member.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it was already shared or withdrawn
     */
    public <R extends ShareablePaper, V> V share(
            Command<UUID> command, ShareablePapers<R> papers, Function<R, V> view) {
        return commands.run(
                command,
                papers,
                GIVEN,
                paper -> paper.became(SHARED),
                (paper, made) -> shown(paper, command.actor(), view));
    }

    /**
     * Withdraws it from the other members, for good.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it is not shared
     */
    public <R extends ShareablePaper, V> V withdraw(
            Command<UUID> command, ShareablePapers<R> papers, Function<R, V> view) {
        return commands.run(
                command,
                papers,
                TAKEN_BACK,
                paper -> paper.became(WITHDRAWN),
                (paper, made) -> shown(paper, command.actor(), view));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    public <R extends ShareablePaper, V> V get(
            UUID id, Actor actor, ShareablePapers<R> papers, Function<R, V> view) {
        return reads.one(id, actor, papers, view);
    }

    /** Lists a page of papers that the actor may read. */
    public <R extends ShareablePaper, V> List<V> list(
            Actor actor, Supplier<List<R>> found, Function<R, V> view) {
        return reads.figures(actor, () -> found.get().stream().map(view).toList());
    }

    /**
     * Brings search and digest up to date: a shared paper is found by its present words and is in
     * the digest, and any other is in neither. A feature with steps of its own answers its commands
     * through this method.
     *
     * @param by actor whose London date becomes the day of sharing, if it was not shared before
     */
    public <R extends ShareablePaper, V> V shown(R paper, Actor by, Function<R, V> view) {
        if (paper.isShared()) {
            shared.keep(paper, by.today());
        } else {
            shared.drop(paper);
        }
        paper.words().ifPresent(words -> catalogue.keep(paper, words));
        return view.apply(paper);
    }
}
