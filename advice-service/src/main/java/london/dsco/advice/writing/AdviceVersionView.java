package london.dsco.advice.writing;

import java.time.Instant;
import java.util.List;
import london.dsco.advice.check.KeptFinding;
import london.dsco.advice.content.AdviceContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A submitted version of the advice.
 *
 * @param submittedBy user name of the author; null for readers who may not see names
 * @param author what the register said about them then; null for the same readers, and if the
 *     register did not know them
 * @param attestation what the author confirmed
 * @param findings what the content checks found when it was submitted; null for readers outside
 *     social care
 */
@Schema(name = "AdviceVersion")
public record AdviceVersionView(
        @Schema(minimum = "1", maximum = "10000") int version,
        @Schema(nullable = true) String submittedBy,
        Instant submittedAt,
        @Schema(nullable = true) AuthorAtSubmission author,
        Attestation attestation,
        @Schema(nullable = true) List<KeptFinding> findings,
        AdviceContent advice) {

    /**
     * @param annex whether the reader sees the restricted annex, and so its findings
     */
    static AdviceVersionView whole(SubmittedVersion submitted, AdviceContent shown, boolean annex) {
        return new AdviceVersionView(
                submitted.number(),
                submitted.submittedBy(),
                submitted.submittedAt(),
                submitted.author(),
                submitted.attestation(),
                findings(submitted.findings(), annex),
                shown);
    }

    static AdviceVersionView sent(SubmittedVersion submitted) {
        return new AdviceVersionView(
                submitted.number(),
                null,
                submitted.submittedAt(),
                null,
                submitted.attestation(),
                null,
                submitted.content().withoutInternal());
    }

    private static List<KeptFinding> findings(List<KeptFinding> kept, boolean annex) {
        return kept.stream().filter(each -> annex || !each.standsInAnnex()).toList();
    }
}
