package london.dsco.grading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One immutable version of the audit framework: weighted domains of criteria, each scored from 0
 * (not met) to {@code maxPoints} (exceeds) or marked as not applicable. The auditor scores; the
 * template computes the grade.
 *
 * @param version such as {@code SCA-2026.1}; never reused
 */
public record AuditTemplate(
        @NotNull @Size(max = 40) String version,
        @NotNull @Size(max = 200) String title,
        @NotNull @Min(1) @Max(10) int maxPoints,
        @NotNull Thresholds thresholds,
        @NotNull @Size(max = 20) List<Domain> domains) {

    /**
     * What a grade takes: least weighted score in per cent, and for Outstanding the least points of
     * any criterion.
     */
    public record Thresholds(
            @NotNull @Min(0) @Max(100) int outstanding,
            @NotNull @Min(0) @Max(10) int outstandingLeastPoints,
            @NotNull @Min(0) @Max(100) int good,
            @NotNull @Min(0) @Max(100) int requiresImprovement) {}

    public record Domain(
            @NotNull @Size(max = 40) String code,
            @NotNull @Size(max = 200) String title,
            @NotNull @Min(1) @Max(100) int weight,
            @NotNull @Size(max = 40) List<Criterion> criteria) {

        public Domain {
            criteria = List.copyOf(criteria);
        }
    }

    public AuditTemplate {
        domains = List.copyOf(domains);
    }

    /** Returns every criterion, in the order of the template. */
    public List<Criterion> criteria() {
        return domains.stream().flatMap(domain -> domain.criteria().stream()).toList();
    }

    /** Returns the codes of the criteria that the system scores. */
    public Set<String> computed() {
        return criteria().stream()
                .filter(Criterion::computed)
                .map(Criterion::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Computes the weighted score, and the grade from it. A criterion that is not applicable does
     * not count, nor does a domain without an applicable one. The comparison is exact. The score
     * shown is rounded down to a tenth, so that it never looks like a threshold it missed.
     *
     * @param typed the auditor's scores, which have passed {@link ScoreRules}
     * @param computed points of the criteria that the system scores, by code
     * @param gates faults found, which cap the grade
     * @throws IllegalArgumentException unless every criterion is scored once and within range, and
     *     at least one applies
     */
    public Judgement judge(
            List<CriterionScore> typed, Map<String, Integer> computed, Set<Gate> gates) {
        Map<String, CriterionScore> byCode = new HashMap<>();
        computed.forEach((code, points) -> byCode.put(code, new CriterionScore(code, points)));
        typed.forEach(score -> byCode.put(score.criterion(), score));
        requireSound(byCode, typed.size() + computed.size());
        Share share = new Share(0, 1, 0);
        for (Domain domain : domains) {
            share = share.plus(domain, byCode);
        }
        Grade grade = gradeOf(share, byCode.values());
        for (Gate gate : gates) {
            grade = grade.cappedAt(gate.cap());
        }
        List<CriterionScore> scores =
                criteria().stream().map(criterion -> byCode.get(criterion.code())).toList();
        return new Judgement(scores, share.percent(maxPoints), grade, gates);
    }

    private Grade gradeOf(Share share, Collection<CriterionScore> scores) {
        if (!share.reaches(thresholds.requiresImprovement(), maxPoints)) {
            return Grade.INADEQUATE;
        }
        if (!share.reaches(thresholds.good(), maxPoints)) {
            return Grade.REQUIRES_IMPROVEMENT;
        }
        boolean noneWeak =
                scores.stream()
                        .map(CriterionScore::points)
                        .filter(Objects::nonNull)
                        .allMatch(points -> points >= thresholds.outstandingLeastPoints());
        return noneWeak && share.reaches(thresholds.outstanding(), maxPoints)
                ? Grade.OUTSTANDING
                : Grade.GOOD;
    }

    private void requireSound(Map<String, CriterionScore> scores, int given) {
        Set<String> codes =
                criteria().stream().map(Criterion::code).collect(Collectors.toUnmodifiableSet());
        List<Integer> applicable =
                scores.values().stream()
                        .map(CriterionScore::points)
                        .filter(Objects::nonNull)
                        .toList();
        boolean inRange =
                applicable.stream().allMatch(points -> points >= 0 && points <= maxPoints);
        if (given != scores.size() || !scores.keySet().equals(codes) || !inRange) {
            throw new IllegalArgumentException(
                    "every criterion of " + version + " is scored once, from 0 to " + maxPoints);
        }
        if (applicable.isEmpty()) {
            throw new IllegalArgumentException("no criterion applies");
        }
    }

    /** The sum of weight x points / applicable criteria, as an exact fraction. */
    private record Share(long numerator, long denominator, int weights) {

        Share plus(Domain domain, Map<String, CriterionScore> scores) {
            List<Integer> applicable =
                    domain.criteria().stream()
                            .map(criterion -> scores.get(criterion.code()).points())
                            .filter(Objects::nonNull)
                            .toList();
            if (applicable.isEmpty()) {
                return this;
            }
            long sum = applicable.stream().mapToLong(Integer::longValue).sum();
            return new Share(
                    numerator * applicable.size() + domain.weight() * sum * denominator,
                    denominator * applicable.size(),
                    weights + domain.weight());
        }

        boolean reaches(int percent, int maxPoints) {
            return 100 * numerator >= percent * denominator * maxPoints * weights;
        }

        BigDecimal percent(int maxPoints) {
            return BigDecimal.valueOf(100 * numerator)
                    .divide(
                            BigDecimal.valueOf(denominator * maxPoints * weights),
                            1,
                            RoundingMode.DOWN);
        }
    }
}
