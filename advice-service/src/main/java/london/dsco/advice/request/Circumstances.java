package london.dsco.advice.request;

/**
 * The circumstances of one sent piece of advice, for the figures, with nothing that identifies the
 * child.
 *
 * @param levelOfNeed 1 to 4; null if no manager has set it
 * @param firstAskedAtAge the child's age, in completed years, on the London date of receipt; null
 *     unless this is the first request about the child on record
 * @param earlyHelpBefore whether social care knew the child through early help when the request was
 *     opened, or at an earlier request
 * @param planSaysSo whether the first plan text on record says what the advice says; null if none
 *     was recorded after the advice was sent
 * @param madeTogether whether it was combined with another assessment
 */
public record Circumstances(
        Integer levelOfNeed,
        Integer firstAskedAtAge,
        boolean earlyHelpBefore,
        Boolean planSaysSo,
        boolean madeTogether) {

    /** For a caller that does not need them. */
    public static final Circumstances UNKNOWN = new Circumstances(null, null, false, null, false);
}
