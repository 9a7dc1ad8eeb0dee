package london.dsco.advice.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One immutable version of the audit framework: weighted domains of criteria, each scored from 0
 * (not met) to {@code maxPoints} (exceeds) or left out as not applicable. The auditor scores; the
 * template computes the grade.
 *
 * @param version such as {@code SCA-2026.1}; never reused
 */
public record AuditTemplate(
        String version, String title, int maxPoints, Thresholds thresholds, List<Domain> domains) {

    /**
     * What a grade takes: least weighted score in per cent, and for Outstanding the least points of
     * any criterion.
     */
    public record Thresholds(
            int outstanding, int outstandingLeastPoints, int good, int requiresImprovement) {}

    public record Domain(String code, String title, int weight, List<Criterion> criteria) {

        public Domain {
            criteria = List.copyOf(criteria);
        }
    }

    public record Criterion(String code, String text) {}

    public AuditTemplate {
        domains = List.copyOf(domains);
    }

    /** Every criterion's code, in the order of the template. */
    public List<String> criteria() {
        return domains.stream()
                .flatMap(domain -> domain.criteria().stream())
                .map(Criterion::code)
                .toList();
    }

    /**
     * Computes the weighted score and from it the grade. A criterion that is not applicable counts
     * neither way, nor does a domain with none applicable. Compared exactly; the score shown is
     * rounded down to a tenth, so that it never reads like a threshold it missed.
     *
     * @param points points by criterion; null for not applicable
     * @throws IllegalArgumentException unless every criterion is answered within range and one at
     *     least applies
     */
    public AuditResult grade(Map<String, Integer> points, Set<Gate> gates) {
        requireComplete(points);
        Share share = new Share(0, 1, 0);
        for (Domain domain : domains) {
            share = share.plus(domain, points);
        }
        if (share.weights == 0) {
            throw new IllegalArgumentException("no criterion applies");
        }
        Grade grade = gradeOf(share, points.values());
        for (Gate gate : gates) {
            grade = grade.cappedAt(gate.cap());
        }
        return new AuditResult(share.percent(maxPoints), grade, gates);
    }

    private Grade gradeOf(Share share, Collection<Integer> points) {
        if (!share.reaches(thresholds.requiresImprovement(), maxPoints)) {
            return Grade.INADEQUATE;
        }
        if (!share.reaches(thresholds.good(), maxPoints)) {
            return Grade.REQUIRES_IMPROVEMENT;
        }
        boolean noneWeak =
                points.stream()
                        .filter(Objects::nonNull)
                        .allMatch(point -> point >= thresholds.outstandingLeastPoints());
        return noneWeak && share.reaches(thresholds.outstanding(), maxPoints)
                ? Grade.OUTSTANDING
                : Grade.GOOD;
    }

    private void requireComplete(Map<String, Integer> points) {
        if (!points.keySet().equals(Set.copyOf(criteria()))) {
            throw new IllegalArgumentException(
                    "every criterion of " + version + " is answered once");
        }
        if (points.values().stream()
                .filter(Objects::nonNull)
                .anyMatch(point -> point < 0 || point > maxPoints)) {
            throw new IllegalArgumentException("points run from 0 to " + maxPoints);
        }
    }

    /** The sum of weight x points / applicable criteria, kept as an exact fraction. */
    private record Share(long numerator, long denominator, int weights) {

        Share plus(Domain domain, Map<String, Integer> points) {
            List<Integer> applicable =
                    domain.criteria().stream()
                            .map(c -> points.get(c.code()))
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
