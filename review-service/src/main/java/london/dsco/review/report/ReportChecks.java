package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.checks.AdviceRules;
import london.dsco.checks.CheckCode;
import london.dsco.checks.CheckedField;
import london.dsco.checks.CheckedText;
import london.dsco.checks.ContentChecker;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.KnownPeople;
import london.dsco.checks.Section;
import london.dsco.checks.Severity;
import london.dsco.checks.WholeAdvice;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.review.plan.Child;
import london.dsco.review.reporttemplate.Audience;
import london.dsco.review.reporttemplate.ReportSection;
import london.dsco.review.reporttemplate.ReportTemplate;

/** Applies the content checks of the region to a report, as the advice service does to advice. */
@ApplicationScoped
class ReportChecks {

    private static final String SECTIONS = "/sections/";
    private static final String SOS = "/signsOfSafety/";

    private final ContentChecker checker = ContentChecker.ofTheRegion();
    private final AdviceRules between = AdviceRules.ofTheRegion();

    /**
     * What is found. In texts for social care alone, names and history are no findings: that is
     * their place.
     *
     * @param child whom the report is about, who may be named
     * @param today London's date
     */
    List<ContentFinding> of(
            ReportContent report, ReportTemplate template, Child child, LocalDate today) {
        Integer age =
                child.dateOfBirth() == null
                        ? null
                        : Period.between(child.dateOfBirth(), today).getYears();
        KnownPeople people = new KnownPeople(names(child), Set.of());
        List<ContentFinding> found = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            SectionText text = report.sections().get(i);
            List<ContentFinding> here =
                    check(SECTIONS + i + "/text", fieldOf(text.code()), text.text(), age, people);
            boolean internal =
                    template.section(text.code())
                            .map(ReportSection::audience)
                            .filter(audience -> audience == Audience.SOCIAL_CARE)
                            .isPresent();
            here.stream().filter(each -> !internal || belongs(each)).forEach(found::add);
            if (text.code().equals(ReportSection.CHILD_VOICE)) {
                voice(text.text(), SECTIONS + i + "/text", age, today).forEach(found::add);
            }
        }
        for (int i = 0; i < report.outcomes().size(); i++) {
            OutcomeReached line = report.outcomes().get(i);
            String at = "/outcomes/" + i;
            found.addAll(check(at + "/outcome", CheckedField.OUTCOME, line.outcome(), age, people));
            found.addAll(
                    check(at + "/evidence", CheckedField.FREE_TEXT, line.evidence(), age, people));
        }
        for (int i = 0; i < report.planSections().size(); i++) {
            SectionReview line = report.planSections().get(i);
            found.addAll(proposed("/planSections/" + i + "/proposedChange", line, age, people));
        }
        safety(report.signsOfSafety(), age, people).stream()
                .filter(ReportChecks::belongs)
                .forEach(found::add);
        if (report.monitoring() != null) {
            found.addAll(
                    check(
                            "/monitoring/by",
                            CheckedField.FREE_TEXT,
                            report.monitoring().by(),
                            age,
                            people));
        }
        return List.copyOf(found);
    }

    /**
     * What keeps a report from being submitted: a valid NHS number or unique pupil number, which
     * identifies somebody beyond doubt.
     */
    static List<Finding> gates(List<ContentFinding> found) {
        return found.stream()
                .filter(each -> each.severity() == Severity.GATE)
                .map(
                        each ->
                                new Finding(
                                        place(each.at()),
                                        each.code() == CheckCode.UPN
                                                ? "upn-in-text"
                                                : "nhs-number-in-text",
                                        each.suggestion()))
                .distinct()
                .toList();
    }

    private List<ContentFinding> proposed(
            String at, SectionReview line, Integer age, KnownPeople people) {
        boolean need = line.section() == SectionReview.Section.D;
        String text = line.proposedChange();
        return text == null
                ? List.of()
                : checker.check(
                        new CheckedText(
                                at,
                                need
                                        ? CheckedField.NEED_DESCRIPTION
                                        : CheckedField.PROVISION_DESCRIPTION,
                                text,
                                Section.valueOf(line.section().name()),
                                null,
                                age),
                        people);
    }

    private List<ContentFinding> safety(SignsOfSafety map, Integer age, KnownPeople people) {
        List<ContentFinding> found = new ArrayList<>();
        if (map != null) {
            CheckedField field = CheckedField.CONTEXT;
            found.addAll(check(SOS + "worries", field, map.worries(), age, people));
            found.addAll(check(SOS + "workingWell", field, map.workingWell(), age, people));
            found.addAll(check(SOS + "needsToHappen", field, map.needsToHappen(), age, people));
            found.addAll(check(SOS + "dangerStatement", field, map.dangerStatement(), age, people));
            found.addAll(check(SOS + "safetyPlan", field, map.safetyPlan(), age, people));
            found.addAll(check(SOS + "pastHarm", field, map.pastHarm(), age, people));
            found.addAll(
                    check(
                            SOS + "complicatingFactors",
                            field,
                            map.complicatingFactors(),
                            age,
                            people));
            found.addAll(check(SOS + "future", field, map.future(), age, people));
        }
        return found;
    }

    private List<ContentFinding> voice(String text, String at, Integer age, LocalDate today) {
        WholeAdvice alone =
                new WholeAdvice(
                        text,
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        age == null ? 0 : age,
                        null,
                        today,
                        List.of());
        return between.check(alone).stream()
                .filter(each -> each.code() == CheckCode.CHILD_VOICE_MISSING)
                .map(
                        each ->
                                new ContentFinding(
                                        each.code(),
                                        at,
                                        null,
                                        null,
                                        each.reason(),
                                        each.citation(),
                                        each.suggestion(),
                                        each.severity()))
                .toList();
    }

    private List<ContentFinding> check(
            String at, CheckedField field, String text, Integer age, KnownPeople people) {
        return text == null
                ? List.of()
                : checker.check(new CheckedText(at, field, text, null, null, age), people);
    }

    private static boolean belongs(ContentFinding found) {
        return found.code() != CheckCode.THIRD_PARTY_NAME
                && found.code() != CheckCode.OVER_DISCLOSURE;
    }

    private static CheckedField fieldOf(String code) {
        return code.equals(ReportSection.CHILD_VOICE) || code.equals(ReportSection.PARENT_VIEWS)
                ? CheckedField.VIEWS
                : CheckedField.FREE_TEXT;
    }

    private static Set<String> names(Child child) {
        Set<String> names = new HashSet<>();
        if (child.givenName() != null) {
            names.add(child.givenName());
        }
        if (child.familyName() != null) {
            names.add(child.familyName());
        }
        return names;
    }

    private static Place place(String pointer) {
        Place place = Place.of();
        for (String step : pointer.substring(1).split("/")) {
            place =
                    step.chars().allMatch(Character::isDigit)
                            ? place.line(Integer.parseInt(step))
                            : place.field(step);
        }
        return place;
    }
}
