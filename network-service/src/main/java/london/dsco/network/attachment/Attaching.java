package london.dsco.network.attachment;

import static london.dsco.network.attachment.AttachmentStatus.KEPT;
import static london.dsco.network.attachment.AttachmentStatus.REMOVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import london.dsco.web.StoredDownload;

/** Lets boroughs attach files to their practices. */
@ApplicationScoped
class Attaching {

    static final Step<AttachmentStatus> ADDED =
            Step.named("ADDED", AttachmentStatus.class).opening(KEPT);
    static final Step<AttachmentStatus> TAKEN_AWAY =
            Step.named("REMOVED", AttachmentStatus.class).from(KEPT).to(REMOVED).step();

    /** The most files for one practice. */
    private static final int MOST = 5;

    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    private final Commands commands;
    private final Reads reads;
    private final Attachments attachments;
    private final FileKeeping files;
    private final KnownPractices practices;
    private final ChildFreeText childFree;

    Attaching(
            Commands commands,
            Reads reads,
            Attachments attachments,
            FileKeeping files,
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
     * Attaches a file to a draft. A version in review returns to draft, because peers review
     * everything that is published.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the file is not
     *     accepted, or text identifies somebody; {@code NOT_FOUND}, {@code FORBIDDEN} as for a
     *     change of the practice; {@code CONFLICT} when the practice was published, or has too many
     *     files; {@code PAYLOAD_TOO_LARGE}; {@code SERVICE_UNAVAILABLE} while files cannot be
     *     stored
     */
    AttachmentView add(UUID practiceId, Command<Void> command, String title, InputStream sent) {
        Actor actor = command.actor();
        reads.figures(
                actor,
                () -> {
                    practices.requireDraft(practiceId, actor);
                    return practiceId;
                });
        try (SpooledFile received = files.receive(sent)) {
            Command<Void> whole = command.with(received.sha256());
            return files.inMemory(() -> attached(practiceId, whole, title, received.bytes()));
        }
    }

    private AttachmentView attached(
            UUID practiceId, Command<Void> command, String title, byte[] sent) {
        ReadFile read = FileReading.read(sent);
        childFree.requireNoIdentifiers(
                new Texts().with("title", title).with("file", read.words()).all());
        KeptFile file = files.write(read.bytes(), command.actor());
        try {
            return commands.open(
                    command,
                    attachments,
                    ADDED,
                    () -> opened(practiceId, title, read.type(), file, command.actor()),
                    UUID::fromString,
                    AttachmentView::of);
        } finally {
            files.clear(file, command.actor());
        }
    }

    private Opened<Attachment> opened(
            UUID practiceId, String title, FileType type, KeptFile file, Actor actor) {
        practices.changeDraft(practiceId, actor);
        if (attachments.of(practiceId, BEFORE_EVERY_ID, actor, MOST).size() == MOST) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "This practice already has five files. Remove one first.")
                    .raise();
        }
        files.take(file);
        return Attachment.of(practiceId, title, type, file, actor);
    }

    /**
     * Removes a file, and deletes its bytes.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it was already removed
     */
    AttachmentView remove(Command<UUID> command) {
        Actor actor = command.actor();
        AtomicReference<KeptFile> removed = new AtomicReference<>();
        AttachmentView view =
                commands.run(
                        command,
                        attachments,
                        TAKEN_AWAY,
                        attachment -> {
                            files.giveUp(attachment.file(), actor);
                            removed.set(attachment.file());
                            return attachment.filed();
                        },
                        (attachment, made) -> AttachmentView.of(attachment));
        Optional.ofNullable(removed.get()).ifPresent(file -> files.clear(file, actor));
        return view;
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
     * Returns the file itself. Its name says only what it is attached to. The bytes are fetched as
     * they are sent.
     *
     * @throws london.dsco.domain.RefusedException as {@link #get}; {@code GONE} when it was
     *     removed; {@code SERVICE_UNAVAILABLE} while it cannot be fetched
     */
    StoredDownload file(UUID id, Actor actor) {
        Filed filed = filed(id, actor);
        return new StoredDownload(
                filed.file().sha256(),
                filed.file().bytes(),
                filed.type().mediaType(),
                "practice-" + id + "." + filed.type().ending(),
                () -> content(id, filed.file(), actor));
    }

    /** What is needed to deliver a file. */
    private record Filed(FileType type, KeptFile file) {}

    private Filed filed(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                attachments,
                attachment -> {
                    practices.requireSeen(attachment.practiceId(), actor);
                    if (attachment.status() == REMOVED) {
                        throw Refusal.of(Refusal.Code.GONE, "The file was removed.").raise();
                    }
                    return new Filed(attachment.type(), attachment.file());
                });
    }

    private InputStream content(UUID id, KeptFile file, Actor actor) {
        return files.open(file, actor)
                .orElseThrow(
                        () -> {
                            filed(id, actor); // refuses a file that was removed in the meantime
                            return new IllegalStateException("an attachment without its file");
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
