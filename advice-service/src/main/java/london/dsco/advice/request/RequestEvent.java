package london.dsco.advice.request;

/** What can happen to a request; {@link AdviceStatus} says when. */
public enum RequestEvent {
    RECEIVED,
    ALLOCATED,
    DRAFTED,
    SUBMITTED,
    AUTHORISED,
    AUDITED,
    RETURNED,
    SIGNED_OFF,
    DISPATCHED,
    CLOSED,
    WITHDRAWN,
    REMINDED,
    EXCUSED
}
