package london.dsco.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Applies the region's content checks to a report, as advice-service does to advice. */
@ApplicationScoped
class ReportChecks {

    /**
     * What the checks of every text in a report need to know.
     *
     * @param age of the child in years; null if unknown
     * @param people who may be named
     * @param today London's date
     */
    private record Reader(Integer age, KnownPeople people, LocalDate today) {

        static Reader of(Child child, LocalDate today) {
            Set<String> names =
                    Stream.of(child.givenName(), child.familyName())
                            .flatMap(Stream::ofNullable)
                            .collect(Collectors.toSet());
            return new Reader(
                    child.dateOfBirth() == null
                            ? null
                            : Period.between(child.dateOfBirth(), today).getYears(),
                    new KnownPeople(names, Set.of()),
                    today);
        }
    }

    private final ContentChecker checker = ContentChecker.ofTheRegion();
    private final AdviceRules between = AdviceRules.ofTheRegion();

    /**
     * Returns the findings. In texts for social care alone, names and history are no findings,
     * because they belong there.
     *
     * @param child the child the report is about, who may be named
     * @param today London's date
     */
    List<ContentFinding> of(
            ReportContent report, ReportTemplate template, Child child, LocalDate today) {
        Reader reader = Reader.of(child, today);
        List<ContentFinding> found = new ArrayList<>();
        for (int i = 0; i < report.sections().size(); i++) {
            found.addAll(section(i, report.sections().get(i), template, reader));
        }
        for (int i = 0; i < report.outcomes().size(); i++) {
            OutcomeReached line = report.outcomes().get(i);
            String at = "/outcomes/" + i;
            found.addAll(check(at + "/outcome", CheckedField.OUTCOME, line.outcome(), reader));
            found.addAll(check(at + "/evidence", CheckedField.FREE_TEXT, line.evidence(), reader));
        }
        for (int i = 0; i < report.planSections().size(); i++) {
            SectionReview line = report.planSections().get(i);
            found.addAll(proposed("/planSections/" + i + "/proposedChange", line, reader));
        }
        safety(report.signsOfSafety(), reader).filter(ReportChecks::belongs).forEach(found::add);
        if (report.monitoring() != null) {
            String by = report.monitoring().by();
            found.addAll(check("/monitoring/by", CheckedField.FREE_TEXT, by, reader));
        }
        return List.copyOf(found);
    }

    /**
     * Returns why a report cannot be submitted: a valid NHS number or unique pupil number
     * identifies a person beyond doubt.
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

    private List<ContentFinding> section(
            int place, SectionText text, ReportTemplate template, Reader reader) {
        String at = "/sections/" + place + "/text";
        boolean internal =
                template.section(text.code())
                        .map(ReportSection::audience)
                        .filter(audience -> audience == Audience.SOCIAL_CARE)
                        .isPresent();
        List<ContentFinding> found = new ArrayList<>();
        check(at, fieldOf(text.code()), text.text(), reader).stream()
                .filter(each -> !internal || belongs(each))
                .forEach(found::add);
        if (text.code().equals(ReportSection.CHILD_VOICE)) {
            found.addAll(voice(text.text(), at, reader));
        }
        return found;
    }

    private List<ContentFinding> proposed(String at, SectionReview line, Reader reader) {
        CheckedField field =
                line.section() == SectionReview.Section.D
                        ? CheckedField.NEED_DESCRIPTION
                        : CheckedField.PROVISION_DESCRIPTION;
        Section section = Section.valueOf(line.section().name());
        return check(at, field, line.proposedChange(), section, reader);
    }

    private Stream<ContentFinding> safety(SignsOfSafety map, Reader reader) {
        return map == null
                ? Stream.empty()
                : Stream.of(
                                safety("worries", map.worries(), reader),
                                safety("workingWell", map.workingWell(), reader),
                                safety("needsToHappen", map.needsToHappen(), reader),
                                safety("dangerStatement", map.dangerStatement(), reader),
                                safety("safetyPlan", map.safetyPlan(), reader),
                                safety("pastHarm", map.pastHarm(), reader),
                                safety("complicatingFactors", map.complicatingFactors(), reader),
                                safety("future", map.future(), reader))
                        .flatMap(List::stream);
    }

    private List<ContentFinding> safety(String field, String text, Reader reader) {
        return check("/signsOfSafety/" + field, CheckedField.CONTEXT, text, reader);
    }

    private List<ContentFinding> voice(String text, String at, Reader reader) {
        WholeAdvice alone =
                new WholeAdvice(
                        text,
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        reader.age() == null ? 0 : reader.age(),
                        null,
                        reader.today(),
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

    private List<ContentFinding> check(String at, CheckedField field, String text, Reader reader) {
        return check(at, field, text, null, reader);
    }

    private List<ContentFinding> check(
            String at, CheckedField field, String text, Section section, Reader reader) {
        return text == null
                ? List.of()
                : checker.check(
                        new CheckedText(at, field, text, section, null, reader.age()),
                        reader.people());
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
