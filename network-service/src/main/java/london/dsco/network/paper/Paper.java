package london.dsco.network.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Recorded;
import org.hibernate.annotations.UuidGenerator;

/**
 * Something that a borough, or the network itself, has written: a practice, a question, a vote. One
 * borough owns it, and only that borough changes it. Others read it once it is shared. What they
 * add, such as an answer, is a paper of their own.
 *
 * @param <S> its statuses
 */
@MappedSuperclass
public abstract class Paper<S extends Enum<S>> implements Recorded<S> {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String writtenBy;

    @Column(updatable = false)
    private Instant writtenAt;

    protected Paper() {}

    /**
     * @param by its writer: it belongs to their borough, or to the network itself if they act for
     *     no borough
     */
    protected Paper(Actor by) {
        this.borough = by.scope();
        this.writtenBy = by.username();
        this.writtenAt = by.at();
    }

    /** Returns whether members of other boroughs may read it. */
    public abstract boolean isShared();

    public final UUID id() {
        return id;
    }

    /** Returns the GSS code of the owning borough; {@code ""} for the network itself. */
    @Override
    public final String borough() {
        return borough;
    }

    /** Returns the user name of its writer. */
    public final String writtenBy() {
        return writtenBy;
    }

    public final Instant writtenAt() {
        return writtenAt;
    }

    /** Returns whether the actor acts for the borough, or for the network, that owns it. */
    public final boolean isOf(Actor actor) {
        return borough.equals(actor.scope());
    }

    /**
     * Returns its id. A kind of paper has another one if its id would reveal when it was written.
     */
    @Override
    public String recordId() {
        return id.toString();
    }
}
