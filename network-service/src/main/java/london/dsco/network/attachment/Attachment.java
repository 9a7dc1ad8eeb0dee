package london.dsco.network.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A file attached to a practice. Its bytes are in the {@link FileStore}. */
@Entity
class Attachment extends Paper<AttachmentStatus> {

    static final RecordType TYPE = new RecordType("attachment");

    /** A file was attached or removed. */
    record Filed(UUID practiceId, FileType type, int bytes) implements Fact {}

    @Enumerated(EnumType.STRING)
    private AttachmentStatus status;

    @Column(updatable = false)
    private UUID practiceId;

    @Column(updatable = false)
    private UUID fileId;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileType type;

    @Column(updatable = false)
    private int bytes;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private KeptIn keptIn;

    @Column(updatable = false)
    private byte[] sha256;

    protected Attachment() {}

    private Attachment(UUID practiceId, String title, FileType type, KeptFile file, Actor by) {
        super(by);
        this.practiceId = practiceId;
        this.title = title;
        this.type = type;
        this.fileId = file.id();
        this.keptIn = file.keptIn();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
    }

    static Opened<Attachment> of(
            UUID practiceId, String title, FileType type, KeptFile file, Actor by) {
        Attachment made = new Attachment(practiceId, title, type, file, by);
        return new Opened<>(made, made.filed());
    }

    Happened filed() {
        return Happened.of(new Filed(practiceId, type, bytes));
    }

    UUID practiceId() {
        return practiceId;
    }

    /** Returns where its bytes are, and what they must be. */
    KeptFile file() {
        return new KeptFile(fileId, keptIn, bytes, sha256);
    }

    String title() {
        return title;
    }

    FileType type() {
        return type;
    }

    int bytes() {
        return bytes;
    }

    /**
     * Returns whether others may read it. They may if they may read its practice, which the feature
     * checks there.
     */
    @Override
    public boolean isShared() {
        return status == AttachmentStatus.KEPT;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public AttachmentStatus status() {
        return status;
    }

    @Override
    public void moveTo(AttachmentStatus next) {
        status = next;
    }
}
