package london.dsco.local.demo;

/** Everything that is done to a case, in the order in which it is done on one day. */
enum DemoAction {
    OPEN,
    ALLOCATE,
    DRAFT,
    SUBMIT,
    AUTHORISE,
    AUDIT,
    RETURN,
    REVISE,
    RESUBMIT,
    REAUTHORISE,
    REAUDIT,
    CLAIM_EXCEPTION,
    APPROVE_EXCEPTION,
    SIGN_OFF,
    DISPATCH,
    ASK_CORRECTION,
    CORRECT,
    HAND_IN_CORRECTION,
    AUTHORISE_CORRECTION,
    AUDIT_CORRECTION,
    SIGN_OFF_CORRECTION,
    DISPATCH_CORRECTION,
    DECIDE,
    REGISTER_PLAN,
    CALL_MEETING,
    HOLD_MEETING,
    COMPLETE_REVIEW
}
