package london.dsco.review.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.checks.CheckCode;
import london.dsco.checks.Severity;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.review.advocacy.AdvocacyRules;
import london.dsco.review.monitoring.MonitoringRules;
import london.dsco.review.reporttemplate.ReportSection;
import london.dsco.review.reporttemplate.ReportTemplate;

/**
 * What a report must contain before it goes to quality assurance: the sections that its template
 * requires, and an answer on each of sections D, H1 and H2 (SEND Regulations 2014 regs 12(1) and
 * 20(5) and (6); Code of Practice 9.166 to 9.176).
 */
final class ReportRules {

    private ReportRules() {}

    /**
     * The facts that the rules need besides the report's text.
     *
     * @param fromYear9 whether the review must consider preparing for adulthood: from Year 9, or
     *     earlier if the borough decides so
     * @param monitored whether the placement must be monitored
     * @param advocated whether the report must say whether an advocate was offered
     * @param today London's date
     */
    record Setting(boolean fromYear9, boolean monitored, boolean advocated, LocalDate today) {

        /**
         * The setting of a child for whom the report need not say whether an advocate was offered.
         */
        Setting(boolean fromYear9, boolean monitored, LocalDate today) {
            this(fromYear9, monitored, false, today);
        }
    }

    /**
     * Returns what does not fit the template, even in an unfinished report.
     *
     * @return findings by place; empty when nothing is wrong
     */
    static List<Finding> misfits(ReportContent report, ReportTemplate template) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < report.sections().size(); i++) {
            Place at = Place.of("sections").line(i).field("code");
            String code = report.sections().get(i).code();
            if (template.section(code).isEmpty()) {
                found.add(
                        new Finding(
                                at, "unknown-section", "The template does not have this section."));
            } else if (!seen.add(code)) {
                found.add(new Finding(at, "not-unique", "Write each section once."));
            }
        }
        Set<SectionReview.Section> told = EnumSet.noneOf(SectionReview.Section.class);
        for (int i = 0; i < report.planSections().size(); i++) {
            if (!told.add(report.planSections().get(i).section())) {
                found.add(
                        new Finding(
                                Place.of("planSections").line(i).field("section"),
                                "not-unique",
                                "Answer for each section of the plan once."));
            }
        }
        return found;
    }

    /**
     * Returns everything that is missing for submission.
     *
     * @return findings by place; empty when the report is complete
     */
    static List<Finding> missing(ReportContent report, ReportTemplate template, Setting setting) {
        List<Finding> found = new ArrayList<>(misfits(report, template));
        for (ReportSection section : template.sections()) {
            if (section.required().isDue(setting.fromYear9(), setting.monitored())
                    && report.text(section.code()).isEmpty()) {
                found.add(
                        new Finding(
                                "sections",
                                "missing-section",
                                "Write section " + section.code() + "."));
            }
        }
        for (SectionReview.Section section : SectionReview.Section.values()) {
            if (report.planSections().stream().noneMatch(line -> line.section() == section)) {
                found.add(
                        new Finding(
                                "planSections",
                                "missing-section",
                                "Say whether section " + section + " of the plan still holds."));
            }
        }
        for (int i = 0; i < report.planSections().size(); i++) {
            SectionReview line = report.planSections().get(i);
            boolean holds = line.stillRight() && line.specific();
            if (!holds && (line.proposedChange() == null || line.proposedChange().isBlank())) {
                found.add(
                        new Finding(
                                Place.of("planSections").line(i).field("proposedChange"),
                                "required",
                                "Say what the section should say instead."));
            }
        }
        found.addAll(
                MonitoringRules.findings(
                        setting.monitored(), report.monitoring(), setting.today()));
        found.addAll(
                AdvocacyRules.findings(setting.advocated(), report.advocacy(), setting.today()));
        return List.copyOf(found);
    }

    /**
     * Returns a finding if the review must consider preparing for adulthood but the report links no
     * outcome to it (SEND Code of Practice 2015, 8.10 and 9.184). The finding never holds up a
     * report: the areas must be considered, and social care may have no outcome in them for a
     * child.
     *
     * @return empty if there is no finding
     */
    static Optional<ReportFinding> adulthood(ReportContent report, Setting setting) {
        boolean covered =
                report.outcomes().stream().anyMatch(line -> line.preparingForAdulthood() != null);
        return setting.fromYear9() && !covered
                ? Optional.of(
                        new ReportFinding(
                                CheckCode.PREPARING_FOR_ADULTHOOD_MISSING,
                                "/outcomes",
                                null,
                                null,
                                Severity.ADVISORY))
                : Optional.empty();
    }
}
