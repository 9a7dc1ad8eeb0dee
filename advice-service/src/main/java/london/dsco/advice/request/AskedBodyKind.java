package london.dsco.advice.request;

/**
 * The kind of body asked to co-operate: only section 31(1) of the Children and Families Act 2014
 * names them.
 */
public enum AskedBodyKind {
    /** Another local authority: s31(1)(a). */
    LOCAL_AUTHORITY,
    /** s31(1)(b). */
    YOUTH_OFFENDING_TEAM,
    /** The person in charge of relevant youth accommodation: s31(1)(c). */
    YOUTH_ACCOMMODATION,
    /** s31(1)(e). */
    INTEGRATED_CARE_BOARD,
    /** NHS England, a Local Health Board, an NHS trust or foundation trust: s31(1)(d), (f), (g). */
    NHS_BODY
}
