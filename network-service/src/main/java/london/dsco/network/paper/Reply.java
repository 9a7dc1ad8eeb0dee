package london.dsco.network.paper;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import london.dsco.domain.Actor;

/**
 * The reply of one side to a paper, given once. It belongs to that side, and only the sides read
 * it.
 */
@MappedSuperclass
public abstract class Reply extends Paper<ReplyStatus> {

    @Enumerated(EnumType.STRING)
    private ReplyStatus status;

    protected Reply() {}

    /**
     * @param by the person who replies
     */
    protected Reply(Actor by) {
        super(by);
    }

    @Override
    public final boolean isShared() {
        return false;
    }

    @Override
    public final ReplyStatus status() {
        return status;
    }

    @Override
    public final void moveTo(ReplyStatus next) {
        status = next;
    }
}
