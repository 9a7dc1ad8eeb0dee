package london.dsco.checks;

/** A phrase or a rule is larger than a limit allows; the message is a plain sentence. */
final class RuleTooLarge extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    RuleTooLarge(String sentence) {
        super(sentence);
    }

    static RuleTooLarge gaps(int most) {
        return new RuleTooLarge("A phrase can have at most %d gaps (..).".formatted(most));
    }

    static RuleTooLarge steps(int most) {
        return new RuleTooLarge(
                ("A phrase can have at most %,d steps. Use fewer gaps, choices or words that can"
                                + " be left out, or several phrases.")
                        .formatted(most));
    }

    static RuleTooLarge allSteps(int most) {
        return new RuleTooLarge(
                "The phrases of all rules together can have at most %,d steps.".formatted(most));
    }
}
