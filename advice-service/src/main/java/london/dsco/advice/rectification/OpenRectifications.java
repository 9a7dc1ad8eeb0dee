package london.dsco.advice.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.records.Reads;
import london.dsco.records.RecordType;

/**
 * The rectifications that a borough has not yet answered. Readers see every request and
 * consideration of the borough, the DSCO the whole of each and the SEN team its part.
 */
@ApplicationScoped
class OpenRectifications {

    private final Reads reads;
    private final Rectifications rectifications;

    OpenRectifications(Reads reads, Rectifications rectifications) {
        this.reads = reads;
        this.rectifications = rectifications;
    }

    /**
     * Lists the rectifications, oldest first.
     *
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<RectificationView> list(UUID after, int limit, Actor actor) {
        boolean dsco = actor.has(Role.DSCO);
        return reads.listAbout(
                asked -> type(asked),
                actor,
                limit,
                () -> rectifications.open(actor.borough(), !dsco, after, limit + 1),
                asked -> record(asked).toString(),
                asked ->
                        RectificationView.of(
                                asked, dsco ? Sight.WHOLE : Sight.SENT, actor.today()));
    }

    private static RecordType type(Rectification asked) {
        return asked.requestId() == null ? Consideration.TYPE : AdviceRequest.TYPE;
    }

    private static UUID record(Rectification asked) {
        return asked.requestId() == null ? asked.considerationId() : asked.requestId();
    }
}
