package london.dsco.advice.moderation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far auditors and moderators of a borough agree. It counts second scores of audits that had to
 * be moderated. Audits that a moderator chose are counted separately, because choosing easy ones
 * would raise the figures.
 *
 * @param from first London date of a second score
 * @param to last London date of one
 * @param moderated second scores
 * @param agreed those of the same grade as the audit
 * @param agreementShare agreed out of moderated, from 0 to 1; absent without any
 * @param weightedKappa Cohen's, with quadratic weights; absent where it is undefined
 * @param undefinedBecause why there is no kappa
 * @param chosen second scores of audits that the moderator chose; not counted above
 */
@Schema(
        name = "ModerationAgreement",
        requiredProperties = {"from", "to", "moderated", "agreed", "chosen"})
public record AgreementView(
        LocalDate from,
        LocalDate to,
        @Schema(minimum = "0", maximum = "1000000") long moderated,
        @Schema(minimum = "0", maximum = "1000000") long agreed,
        @Schema(nullable = true) BigDecimal agreementShare,
        @Schema(nullable = true) BigDecimal weightedKappa,
        @Schema(nullable = true) Undefined undefinedBecause,
        @Schema(minimum = "0", maximum = "1000000") long chosen) {

    /** The reason why there is no kappa. */
    public enum Undefined {
        /** There was no second score. */
        NOTHING_MODERATED,
        /** Everybody always gave the same grade, so chance alone would agree. */
        ONE_GRADE_ONLY
    }

    static AgreementView of(LocalDate from, LocalDate to, List<GradePair> pairs, long chosen) {
        BigDecimal kappa = AgreementRules.weightedKappa(pairs).orElse(null);
        return new AgreementView(
                from,
                to,
                pairs.size(),
                AgreementRules.agreed(pairs),
                AgreementRules.share(pairs).orElse(null),
                kappa,
                kappa == null ? undefined(pairs) : null,
                chosen);
    }

    private static Undefined undefined(List<GradePair> pairs) {
        return pairs.isEmpty() ? Undefined.NOTHING_MODERATED : Undefined.ONE_GRADE_ONLY;
    }
}
