package london.dsco.advice.check;

import london.dsco.checks.CheckCode;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One finding in a text. It says where, and never repeats the text.
 *
 * @param code what was found
 * @param at the text, as a JSON pointer into the advice; empty for a text sent alone
 * @param start position of the first character, counted from 0 in UTF-16 units; null for a finding
 *     about the whole place
 * @param end the position after the last character; null for a finding about the whole place
 * @param reason why it matters
 * @param citation the law or the practice behind it
 * @param suggestion what to do instead
 * @param severity whether the author decides, or the finding blocks submission
 */
public record CheckFinding(
        CheckCode code,
        String at,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end,
        String reason,
        String citation,
        String suggestion,
        Severity severity) {

    static CheckFinding of(ContentFinding found) {
        return new CheckFinding(
                found.code(),
                found.at(),
                found.start(),
                found.end(),
                found.reason(),
                found.citation(),
                found.suggestion(),
                found.severity());
    }
}
