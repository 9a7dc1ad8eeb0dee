package london.dsco.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * Which scores an auditor may enter: every criterion once, within range, none that the system
 * computes, and enough of them.
 *
 * <p>Enough means at least half of the criteria that always apply, in every domain. A criterion
 * that is not applicable does not count. Without a minimum, one generous score with everything else
 * left out would make advice Outstanding. The minimum is per domain, so that no weak domain can be
 * left out as a whole. It is half, so that an auditor can still leave out what does not fit this
 * child. It counts only criteria that always apply: advice that finds no needs has neither outcomes
 * nor provision to score, and most children have no care plan.
 */
public final class ScoreRules {

    private static final Place SCORES = Place.of("scores");

    private final AuditTemplate template;
    private final List<CriterionScore> typed;
    private final boolean findsNeeds;
    private final List<Finding> findings = new ArrayList<>();

    private ScoreRules(AuditTemplate template, List<CriterionScore> typed, boolean findsNeeds) {
        this.template = template;
        this.typed = typed;
        this.findsNeeds = findsNeeds;
    }

    /**
     * @param typed the auditor's scores
     * @param findsNeeds whether the advice finds needs
     * @return everything that is wrong, at {@code scores[i]}; empty if nothing is
     */
    public static List<Finding> findings(
            AuditTemplate template, List<CriterionScore> typed, boolean findsNeeds) {
        ScoreRules rules = new ScoreRules(template, typed, findsNeeds);
        rules.lines();
        rules.missing();
        if (rules.findings.isEmpty()) {
            rules.tooFew();
        }
        return List.copyOf(rules.findings);
    }

    private void lines() {
        var criteria =
                template.criteria().stream()
                        .collect(Collectors.toMap(Criterion::code, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            CriterionScore line = typed.get(i);
            Place at = SCORES.line(i);
            Criterion criterion = criteria.get(line.criterion());
            if (criterion == null) {
                add(
                        at.field("criterion"),
                        "unknown-criterion",
                        "This template does not have this criterion.");
            } else if (criterion.computed()) {
                add(
                        at.field("criterion"),
                        "computed",
                        "The system scores this criterion from the record. Leave it out.");
            } else if (!seen.add(line.criterion())) {
                add(at.field("criterion"), "not-unique", "Score each criterion once.");
            }
            if (line.points() != null
                    && (line.points() < 0 || line.points() > template.maxPoints())) {
                add(
                        at.field("score"),
                        "out-of-range",
                        "A score must be a whole number from 0 to " + template.maxPoints() + ".");
            }
        }
    }

    private void missing() {
        Set<String> codes =
                typed.stream().map(CriterionScore::criterion).collect(Collectors.toSet());
        template.criteria().stream()
                .filter(criterion -> !criterion.computed() && !codes.contains(criterion.code()))
                .forEach(
                        criterion ->
                                add(
                                        SCORES,
                                        "missing-criterion",
                                        "Score "
                                                + criterion.code()
                                                + ", or send null where it does not apply."));
    }

    private void tooFew() {
        Set<String> scored =
                typed.stream()
                        .filter(line -> Objects.nonNull(line.points()))
                        .map(CriterionScore::criterion)
                        .collect(Collectors.toSet());
        if (scored.isEmpty()) {
            add(SCORES, "none-applicable", "Score at least one criterion.");
        }
        for (AuditTemplate.Domain domain : template.domains()) {
            List<String> due =
                    domain.criteria().stream()
                            .filter(criterion -> !criterion.computed())
                            .filter(criterion -> criterion.applies().inAnyCase(findsNeeds))
                            .map(Criterion::code)
                            .toList();
            int least = (due.size() + 1) / 2;
            if (countIn(scored, due) < least) {
                add(
                        SCORES,
                        "too-few-scored",
                        "Score at least " + least + " of " + String.join(", ", due) + ".");
            }
        }
    }

    private static long countIn(Set<String> scored, Collection<String> due) {
        return due.stream().filter(scored::contains).count();
    }

    private void add(Place place, String code, String explanation) {
        findings.add(new Finding(place, code, explanation));
    }
}
