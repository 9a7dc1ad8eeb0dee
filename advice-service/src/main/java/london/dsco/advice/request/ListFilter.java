package london.dsco.advice.request;

import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;

/**
 * The filters of a list of requests, with how much of a request the caller must see to use each:
 * filtering by a field reveals it as surely as showing it.
 */
enum ListFilter {
    STATUS(Sight.STATE),
    DUE_BEFORE(Sight.STATE),
    OVERDUE(Sight.STATE),
    BEHIND(Sight.WHOLE),
    CHILD_REF(Sight.STATE),
    INVOLVEMENT(Sight.SENT),
    AUTHOR(Sight.WHOLE),
    TEAM(Sight.WHOLE);

    private final Sight least;

    ListFilter(Sight least) {
        this.least = least;
    }

    /** Returns how much of each request on the filtered list the caller must see. */
    Sight least() {
        return least;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when no role of the actor sees
     *     the field on any request
     */
    void requireAllowed(Actor actor) {
        boolean allowed = Sight.widest(actor).filter(widest -> widest.covers(least)).isPresent();
        if (!allowed) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Your role cannot see "
                                    + parameter()
                                    + ", so you cannot filter by it. Leave it out.")
                    .raise();
        }
    }

    /** Returns the name of the query parameter. */
    String parameter() {
        return switch (this) {
            case STATUS -> "status";
            case DUE_BEFORE -> "dueBefore";
            case OVERDUE -> "overdue";
            case BEHIND -> "behind";
            case CHILD_REF -> "childRef";
            case INVOLVEMENT -> "involvement";
            case AUTHOR -> "author";
            case TEAM -> "team";
        };
    }
}
