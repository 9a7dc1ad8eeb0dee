package london.dsco.checks;

/**
 * One thing that was found. It says where, and never what stands there.
 *
 * @param at the text, as a JSON pointer; empty for a text sent alone
 * @param start position of the first character, counted from 0 in UTF-16 units; null for a finding
 *     about the whole place
 * @param end the character after the last
 * @param reason why it matters, in one or two plain sentences
 * @param citation the law or the practice behind it
 * @param suggestion what to do instead
 */
public record ContentFinding(
        CheckCode code,
        String at,
        Integer start,
        Integer end,
        String reason,
        String citation,
        String suggestion,
        Severity severity) {}
