package london.dsco.advice.request;

/**
 * What surrounds one piece of advice that was sent, for figures: nothing that says which child it
 * is about.
 *
 * @param levelOfNeed 1 to 4; null where no manager has set it
 * @param firstAskedAtAge how old the child was, in completed years, on the London date on which
 *     this request was received; null unless it is the first about the child that is held
 * @param earlyHelpBefore whether social care knew the child through early help when the request was
 *     opened, or at an earlier request
 * @param planSaysSo whether the first plan text on record says what the advice says; null where
 *     none was recorded after the advice was sent
 * @param madeTogether whether it was made together with another assessment
 */
public record Circumstances(
        Integer levelOfNeed,
        Integer firstAskedAtAge,
        boolean earlyHelpBefore,
        Boolean planSaysSo,
        boolean madeTogether) {

    /** Where nobody asked. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, false, null, false);
}
