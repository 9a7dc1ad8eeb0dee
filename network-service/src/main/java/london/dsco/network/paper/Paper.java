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
 * What a borough, or the network itself, has written down: a practice, a question, a vote. One
 * borough owns it and alone changes it. Others read it once it is shared; what they add, such as an
 * answer, is a paper of their own.
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
     * @param by who writes it: it belongs to their borough, and to the network itself where they
     *     act for no borough
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

    /** GSS code of the borough whose it is; {@code ""} for the network's own. */
    @Override
    public final String borough() {
        return borough;
    }

    /** User name of who wrote it. */
    public final String writtenBy() {
        return writtenBy;
    }

    public final Instant writtenAt() {
        return writtenAt;
    }

    /** Returns whether the actor acts for the borough, or for the network, whose it is. */
    public final boolean isOf(Actor actor) {
        return borough.equals(actor.scope());
    }

    /** Its id, unless the kind is known by another because the id tells when it was written. */
    @Override
    public String recordId() {
        return id.toString();
    }
}
