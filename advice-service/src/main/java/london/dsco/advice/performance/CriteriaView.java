package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.advice.assurance.CriterionFigure;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mean points of each criterion of the audit.
 *
 * @param from first London date of dispatch that is counted
 * @param to last London date of dispatch that is counted
 * @param definition what is counted, and out of what
 */
@Schema(name = "CriterionMeans")
public record CriteriaView(
        LocalDate from,
        LocalDate to,
        Grouping groupBy,
        @Schema(maxItems = 1_000) List<Group> groups,
        @Size(max = 500) String definition)
        implements Tabled {

    /** The criteria in one group. */
    @Schema(name = "CriterionGroup")
    public record Group(
            @Size(max = 128) String key, @Schema(maxItems = 200) List<Criterion> criteria) {

        /**
         * @param points the points of every criterion that applied, for the advice of the group
         */
        static Group of(String key, List<CriterionFigure> points) {
            Map<String, List<CriterionFigure>> byCode =
                    points.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            CriterionFigure::criterion,
                                            TreeMap::new,
                                            Collectors.toList()));
            return new Group(
                    key,
                    byCode.entrySet().stream()
                            .map(each -> Criterion.of(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    /**
     * One criterion.
     *
     * @param criterion its code in the template
     * @param mean of its points, to two decimal places
     * @param audits in which it applied
     */
    @Schema(name = "CriterionMean")
    public record Criterion(
            @Size(max = 5) String criterion,
            BigDecimal mean,
            @Schema(minimum = "0", maximum = "1000000") long audits) {

        private static Criterion of(String code, List<CriterionFigure> points) {
            long sum = points.stream().mapToLong(CriterionFigure::points).sum();
            return new Criterion(
                    code,
                    BigDecimal.valueOf(sum)
                            .divide(BigDecimal.valueOf(points.size()), 2, RoundingMode.HALF_UP),
                    points.size());
        }
    }

    @Override
    public Table table() {
        return new Table(
                List.of("group", "criterion", "mean", "audits"),
                groups.stream()
                        .flatMap(
                                group ->
                                        group.criteria().stream()
                                                .map(
                                                        each ->
                                                                List.<Object>of(
                                                                        group.key(),
                                                                        each.criterion(),
                                                                        each.mean(),
                                                                        each.audits())))
                        .toList());
    }
}
