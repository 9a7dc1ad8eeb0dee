package london.dsco.advice.check;

import london.dsco.checks.CheckCode;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found in a version when it was submitted. It says where, and never repeats the text.
 *
 * @param code what was found
 * @param at the text, as a JSON pointer into the advice
 * @param start position of the first character, counted from 0 in UTF-16 units; null for a finding
 *     about the whole place
 * @param end the position after the last character; null for a finding about the whole place
 * @param severity what followed from it
 */
public record KeptFinding(
        CheckCode code,
        String at,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end,
        Severity severity) {

    public static KeptFinding of(ContentFinding found) {
        return new KeptFinding(
                found.code(), found.at(), found.start(), found.end(), found.severity());
    }

    /**
     * Returns whether the text that it is about is visible only to readers of the restricted annex.
     */
    public boolean standsInAnnex() {
        return at.startsWith(AdviceTexts.ANNEX);
    }
}
