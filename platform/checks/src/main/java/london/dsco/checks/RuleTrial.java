package london.dsco.checks;

import java.util.List;

/**
 * What came of trying a rule.
 *
 * @param isTooLarge whether it is larger than the limits allow; it was not tried then
 * @param problems plain sentences; empty when it is within the limits and every example holds
 * @param steps that its phrases have together; 0 where one cannot be read
 */
public record RuleTrial(boolean isTooLarge, List<String> problems, int steps) {

    public RuleTrial {
        problems = List.copyOf(problems);
    }
}
