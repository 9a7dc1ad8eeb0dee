package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One social care need: section D of the plan.
 *
 * @param id the author's label, unique among the needs
 * @param overAndAbove what goes beyond the needs of others of a similar age and stage of
 *     development
 * @param linkedToSend whether it relates to special educational needs or a disability; where not,
 *     section D may hold it only with consent (SEND Code of Practice 2015 para 9.69)
 * @param consentId the consent on record for a need that is not so linked
 * @param source where this is known from, such as an assessment
 * @param relevance why a need that is not so linked belongs in the plan, and how it bears on access
 *     to learning
 * @param careFromPrimaryCarers what help is needed from those who care for the child
 * @param attendanceImpact what the need means for attendance at school or college
 */
public record Need(
        @NotNull @Pattern(regexp = Limits.LINE_ID) String id,
        CareNeedCategory category,
        @Size(max = Limits.PARAGRAPH) String description,
        @Size(max = Limits.PARAGRAPH) String dailyImpact,
        @Size(max = Limits.PARAGRAPH) String overAndAbove,
        Boolean linkedToSend,
        UUID consentId,
        @Size(max = Limits.LINE) String source,
        LocalDate sourceDate,
        @Size(max = Limits.PARAGRAPH) String relevance,
        @Valid CareFromPrimaryCarers careFromPrimaryCarers,
        @Size(max = Limits.PARAGRAPH) String attendanceImpact) {

    /**
     * Returns whether section D may state it only with consent (SEND Code of Practice 2015 para
     * 9.69).
     */
    public boolean needsConsent() {
        return Boolean.FALSE.equals(linkedToSend);
    }

    /**
     * Returns whether it needs a consent and names none. A consent that it names must also cover
     * it.
     */
    public boolean lacksConsent() {
        return needsConsent() && consentId == null;
    }
}
