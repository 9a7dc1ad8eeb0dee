package london.dsco.checks;

/**
 * How large rules may be that were not tried against a corpus before they hold, so that a check
 * takes no longer than its text is long. Practice: no law asks for it.
 *
 * <p>A phrase has as many steps as it has words, choices and signs, a gap and a set as many as they
 * stand for; or as many as may be asked about the words of a text that follow one of its words,
 * where those are more. A check asks of all phrases together at most so many steps as they have for
 * each word of its text.
 *
 * @param gaps most in a phrase, those in sets not counted
 * @param steps most in a phrase
 * @param allSteps most in all phrases together
 * @param used how many of these other rules have
 */
public record RuleLimits(int gaps, int steps, int allSteps, int used) {

    static final RuleLimits NONE =
            new RuleLimits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 0);

    /** The same, after a rule with so many steps. */
    public RuleLimits after(int more) {
        return new RuleLimits(gaps, steps, allSteps, used + more);
    }
}
