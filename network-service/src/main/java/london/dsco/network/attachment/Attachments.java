package london.dsco.network.attachment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.network.paper.Sought;
import org.hibernate.query.restriction.Restriction;

/**
 * The files attached to practices. Row-level security shows those of practices that the borough may
 * read, as everybody or as a reviewer.
 */
@Singleton
class Attachments extends Papers<Attachment> {

    Attachments(EntityManager database) {
        super(database, Attachment.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
    }

    /** Lists the files of a practice, in the order in which they were added. */
    List<Attachment> of(UUID practiceId, UUID after, Actor actor, int limit) {
        return after(
                after,
                Sought.by("practiceId", practiceId).and("status", AttachmentStatus.KEPT),
                actor,
                limit);
    }

    @Override
    protected Restriction<Attachment> shared() {
        return field("status", AttachmentStatus.class).equalTo(AttachmentStatus.KEPT);
    }

    @Override
    protected AttachmentView view(Attachment attachment, Actor actor) {
        return AttachmentView.of(attachment);
    }
}
