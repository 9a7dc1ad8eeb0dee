package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.review.registration.NamedPlan;
import london.dsco.review.registration.PlanChecks;

/** Checks a row against the rules that need only the file. */
@ApplicationScoped
class RowCheck {

    private static final Finding DUPLICATE =
            new Finding(
                    PlanColumn.PLAN_REF.heading(),
                    "duplicate",
                    "An earlier row in the file has this planRef. Send each plan once.");

    private final PlanChecks checks;

    RowCheck(PlanChecks checks) {
        this.checks = checks;
    }

    /**
     * @param plan null if anything is wrong
     * @param errors everything that is wrong
     */
    record Checked(int line, NamedPlan plan, List<RowError> errors) {

        Checked refused(List<Finding> findings) {
            return wrong(line, findings);
        }
    }

    /**
     * @param seen the references of earlier good rows; the method adds this row's if it is good
     */
    Checked check(PlanHeader header, FileRow row, Actor sender, SeenReferences seen) {
        if (row.damage() != null) {
            return wrong(row.line(), List.of(row.damage()));
        }
        PlanRow.Read read = PlanRow.of(header, row);
        List<Finding> findings = new ArrayList<>(read.findings());
        Set<String> unread = findings.stream().map(RowCheck::column).collect(Collectors.toSet());
        checks.findings(read.plan(), sender).stream()
                .filter(finding -> !unread.contains(column(finding)))
                .forEach(findings::add);
        if (findings.isEmpty() && !seen.add(read.plan().planRef())) {
            findings.add(DUPLICATE);
        }
        return findings.isEmpty()
                ? new Checked(row.line(), read.plan(), List.of())
                : wrong(row.line(), findings);
    }

    private static String column(Finding finding) {
        var steps = finding.place().steps();
        return String.valueOf(steps.get(steps.size() - 1));
    }

    private static Checked wrong(int line, List<Finding> findings) {
        List<RowError> errors = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            errors.add(RowError.of(line, errors.size(), finding));
        }
        return new Checked(line, null, errors);
    }
}
