package london.dsco.review.report;

import jakarta.validation.constraints.Size;
import london.dsco.checks.CheckCode;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the content checks found in a version when it was submitted. It says where, and never
 * repeats the text.
 *
 * @param code what was found
 * @param at the text, as a JSON pointer into the report
 * @param start position of the first character, counted from 0 in UTF-16 units; null for a finding
 *     about the whole place
 * @param end the position after the last character; null for a finding about the whole place
 * @param severity what followed from it
 */
@Schema(name = "ReportFinding")
public record ReportFinding(
        CheckCode code,
        @Size(max = 200) String at,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end,
        Severity severity) {

    static ReportFinding of(ContentFinding found) {
        return new ReportFinding(
                found.code(), found.at(), found.start(), found.end(), found.severity());
    }
}
