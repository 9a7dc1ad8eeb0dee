package london.dsco.advice.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import london.dsco.advice.template.Gate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An auditor's scores; the system computes the grade.
 *
 * @param adviceVersion the version read; refused when it is no longer the current one. Left out,
 *     the current one
 * @param template version of the template, such as {@code SCA-2026.1}
 * @param scores every criterion of the template, once
 * @param gates faults found that cap the grade
 */
public record AuditAdvice(
        @Positive Integer adviceVersion,
        @NotNull @Size(max = 40) String template,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid CriterionScore> scores,
        @Size(max = 20) Set<@NotNull Gate> gates,
        @Size(max = 4_000) String summary) {

    public AuditAdvice {
        gates = gates == null ? Set.of() : gates;
    }

    /**
     * @param score 0 not met, 1 partly, 2 met, 3 exceeds; null does not apply
     */
    public record CriterionScore(
            @NotNull @Size(max = 5) String criterion,
            @Schema(nullable = true) @Min(0) @Max(3) Integer score,
            @Size(max = 1_000) String comment) {}
}
