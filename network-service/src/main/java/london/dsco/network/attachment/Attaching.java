package london.dsco.network.attachment;

import static london.dsco.network.attachment.AttachmentStatus.KEPT;
import static london.dsco.network.attachment.AttachmentStatus.REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Texts;
import london.dsco.network.practice.KnownPractices;
import london.dsco.records.Commands;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.web.Download;

/** Boroughs put files beside their practices. */
@ApplicationScoped
class Attaching {

    static final Step<AttachmentStatus> ADDED =
            Step.named("ADDED", AttachmentStatus.class).opening(KEPT);
    static final Step<AttachmentStatus> TAKEN_AWAY =
            Step.named("REMOVED", AttachmentStatus.class).from(KEPT).to(REMOVED).step();

    /** Beside one practice. */
    private static final int MOST = 5;

    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    private final Commands commands;
    private final Reads reads;
    private final Attachments attachments;
    private final FileStore files;
    private final KnownPractices practices;
    private final ChildFreeText childFree;

    Attaching(
            Commands commands,
            Reads reads,
            Attachments attachments,
            FileStore files,
            KnownPractices practices,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.attachments = attachments;
        this.files = files;
        this.practices = practices;
        this.childFree = childFree;
    }

    /**
     * Puts a file beside a draft. A version of it that is in review is no longer: peers look at
     * everything that is published.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a file that is not
     *     kept, or text that identifies somebody; {@code NOT_FOUND}, {@code FORBIDDEN} as for a
     *     change of the practice; {@code CONFLICT} for one that was published, and for too many
     *     files
     */
    AttachmentView add(UUID practiceId, Command<Void> command, String title, byte[] sent) {
        Actor actor = command.actor();
        reads.figures(
                actor,
                () -> {
                    practices.requireDraft(practiceId, actor);
                    return practiceId;
                });
        ReadFile file = FileReading.read(sent);
        childFree.requireNoIdentifiers(
                new Texts().with("title", title).with("file", file.words()).all());
        return commands.open(
                command,
                attachments,
                ADDED,
                () -> {
                    practices.changeDraft(practiceId, actor);
                    if (attachments.of(practiceId, BEFORE_EVERY_ID, actor, MOST).size() == MOST) {
                        throw Refusal.of(
                                        Refusal.Code.CONFLICT,
                                        "There are five files beside this practice. Take one away"
                                                + " first.")
                                .raise();
                    }
                    Opened<Attachment> made = Attachment.of(practiceId, title, file, actor);
                    files.keep(made.entry().fileId(), actor.scope(), file.bytes());
                    return made;
                },
                UUID::fromString,
                AttachmentView::of);
    }

    /**
     * Takes a file away, and deletes it.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it was taken away before
     */
    AttachmentView remove(Command<UUID> command) {
        return commands.run(
                command,
                attachments,
                TAKEN_AWAY,
                attachment -> {
                    files.delete(attachment.fileId());
                    return attachment.filed();
                },
                (attachment, made) -> AttachmentView.of(attachment));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN} as for the
     *     practice
     */
    AttachmentView get(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                attachments,
                attachment -> {
                    practices.requireSeen(attachment.practiceId(), actor);
                    return AttachmentView.of(attachment);
                });
    }

    /**
     * The file itself. Its name tells what it is beside and nothing else.
     *
     * @throws london.dsco.domain.RefusedException as {@link #get}; {@code GONE} when it was taken
     *     away
     */
    Download file(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                attachments,
                attachment -> {
                    practices.requireSeen(attachment.practiceId(), actor);
                    if (attachment.status() == REMOVED) {
                        throw Refusal.of(Refusal.Code.GONE, "The file was taken away.").raise();
                    }
                    return new Download(
                            files.read(attachment.fileId()),
                            attachment.type().mediaType(),
                            "practice-" + id + "." + attachment.type().ending());
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN} for the
     *     practice
     */
    List<AttachmentView> of(UUID practiceId, UUID after, Actor actor, int limit) {
        return reads.figures(
                actor,
                () -> {
                    practices.requireSeen(practiceId, actor);
                    return attachments.of(practiceId, after, actor, limit).stream()
                            .map(AttachmentView::of)
                            .toList();
                });
    }
}
