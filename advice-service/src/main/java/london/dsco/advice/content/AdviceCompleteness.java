package london.dsco.advice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What advice must have before submission: an answer on needs, outcomes and provision (SEND
 * Regulations 2014 reg 6(1)), the thread between them, and every line in its right section. Whether
 * the advice is good is for the auditor.
 */
public final class AdviceCompleteness {

    private static final String REQUIRED = "required";
    private static final String NOT_UNIQUE = "not-unique";

    private final AdviceContent advice;
    private final LocalDate today;
    private final Set<String> needIds;
    private final List<Finding> findings = new ArrayList<>();

    private AdviceCompleteness(AdviceContent advice, LocalDate today) {
        this.advice = advice;
        this.today = today;
        this.needIds = advice.needs().stream().map(Need::id).collect(Collectors.toSet());
    }

    /**
     * @param dateOfBirth of the person the advice is about
     * @param today the London date of the submission
     * @return every finding that blocks submission, in the order of the parts; empty if there are
     *     none
     */
    public static List<Finding> findings(
            AdviceContent advice, LocalDate dateOfBirth, LocalDate today) {
        AdviceCompleteness check = new AdviceCompleteness(advice, today);
        check.authorship();
        check.views();
        check.needs();
        check.outcomes();
        check.provision(dateOfBirth);
        check.reasonedNone();
        check.joinedUp();
        check.findings.addAll(CareAreaRules.findings(advice));
        return List.copyOf(check.findings);
    }

    private void authorship() {
        Authorship author = advice.authorship();
        if (author != null) {
            Place at = Place.of("authorship");
            notInTheFuture(at.field("lastSeenOn"), author.lastSeenOn());
            notInTheFuture(at.field("datedOn"), author.datedOn());
        }
        if (advice.familyImpact() != null) {
            notInTheFuture(
                    Place.of("familyImpact").field("questionnaireOn"),
                    advice.familyImpact().questionnaireOn());
        }
    }

    private void views() {
        require(
                Place.of("views").field("howObtained"),
                advice.views() == null ? null : advice.views().howObtained());
    }

    private void needs() {
        NoNeeds none = advice.noNeeds();
        if (advice.findsNeeds() == (none != null)) {
            add(
                    Place.of("needs"),
                    "needs-or-no-needs",
                    "Give either the needs, or the evidence that there are none.");
        }
        if (none != null) {
            noNeeds(none);
        }
        unique("needs", advice.needs(), Need::id, "id");
        Set<String> withOutcome = needsNamedBy(advice.outcomes(), Outcome::needIds);
        Set<String> withProvision = needsNamedBy(advice.provision(), Provision::needIds);
        advice.reasonedNone().forEach(reasoned -> withProvision.add(reasoned.needId()));
        for (int i = 0; i < advice.needs().size(); i++) {
            Place at = Place.of("needs").line(i);
            Need need = advice.needs().get(i);
            need(at, need);
            if (!withOutcome.contains(need.id())) {
                add(at.field("id"), "no-outcome", "Give an outcome that answers this need.");
            }
            if (!withProvision.contains(need.id())) {
                add(
                        at.field("id"),
                        "no-provision",
                        "Give provision that meets this need, or say under reasonedNone why there is none.");
            }
        }
    }

    private void noNeeds(NoNeeds none) {
        Place at = Place.of("noNeeds");
        require(at.field("asked"), none.asked());
        require(at.field("offered"), none.offered());
        require(at.field("evidence"), none.evidence());
        boolean answered = !advice.outcomes().isEmpty() || !advice.provision().isEmpty();
        if (answered && !advice.findsNeeds()) {
            add(
                    at,
                    "no-needs-answered",
                    "Remove the outcomes and provision, or add the needs they meet.");
        }
    }

    private void need(Place at, Need need) {
        require(at.field("category"), need.category());
        require(at.field("description"), need.description());
        require(at.field("dailyImpact"), need.dailyImpact());
        require(
                at.field("overAndAbove"),
                need.overAndAbove(),
                "Explain what goes beyond the needs of others of a similar age and stage of development.");
        require(at.field("linkedToSend"), need.linkedToSend());
        if (need.needsConsent()) {
            require(
                    at.field("relevance"),
                    need.relevance(),
                    "Explain why this need belongs in the plan, and what it means for access to learning.");
        }
        require(at.field("source"), need.source());
        require(at.field("sourceDate"), need.sourceDate());
        notInTheFuture(at.field("sourceDate"), need.sourceDate());
    }

    private void outcomes() {
        unique("outcomes", advice.outcomes(), Outcome::id, "id");
        for (int i = 0; i < advice.outcomes().size(); i++) {
            Place at = Place.of("outcomes").line(i);
            Outcome outcome = advice.outcomes().get(i);
            require(at.field("text"), outcome.text());
            require(at.field("byWhen"), outcome.byWhen());
            thread(at.field("needIds"), outcome.needIds());
            if (Boolean.TRUE.equals(outcome.informedByRestricted())) {
                marked(at.field("informedByRestricted"));
            }
        }
    }

    private void marked(Place at) {
        if (Lines.areBlank(advice.restrictedAnnex())) {
            add(
                    at,
                    "no-restricted-annex",
                    "Write the restricted annex that shaped this outcome, or remove the mark.");
        }
    }

    private void provision(LocalDate dateOfBirth) {
        unique("provision", advice.provision(), Provision::id, "id");
        for (int i = 0; i < advice.provision().size(); i++) {
            Place at = Place.of("provision").line(i);
            Provision line = advice.provision().get(i);
            require(at.field("section"), line.section());
            require(at.field("legalBasis"), line.legalBasis());
            require(at.field("description"), line.description());
            require(at.field("frequency"), line.frequency());
            require(at.field("deliveredBy"), line.deliveredBy());
            require(at.field("startsOn"), line.startsOn());
            thread(at.field("needIds"), line.needIds());
            findings.addAll(ProvisionRules.findings(at, line, dateOfBirth, today));
        }
    }

    private void reasonedNone() {
        unique("reasonedNone", advice.reasonedNone(), ReasonedNone::needId, "needId");
        Set<String> withProvision = needsNamedBy(advice.provision(), Provision::needIds);
        for (int i = 0; i < advice.reasonedNone().size(); i++) {
            Place at = Place.of("reasonedNone").line(i);
            ReasonedNone none = advice.reasonedNone().get(i);
            require(at.field("reason"), none.reason());
            known(at.field("needId"), none.needId());
            if (withProvision.contains(none.needId())) {
                add(
                        at.field("needId"),
                        "has-provision",
                        "A line of provision meets this need. Remove one or the other.");
            }
        }
    }

    private void joinedUp() {
        CoordinatedAssessment other = advice.coordinatedWith();
        if (other != null) {
            Place at = Place.of("coordinatedWith");
            require(at.field("type"), other.type());
            require(at.field("lead"), other.lead());
        }
        PlacementMonitoring placement = advice.placementMonitoring();
        if (placement != null) {
            Place at = Place.of("placementMonitoring");
            require(at.field("arrangement"), placement.arrangement());
            require(at.field("monitoring"), placement.monitoring());
            require(at.field("safeguarding"), placement.safeguarding());
        }
    }

    private void thread(Place at, List<String> named) {
        if (named.isEmpty() && !needIds.isEmpty()) {
            add(at, REQUIRED, "Name at least one need that this line answers.");
        }
        for (int i = 0; i < named.size(); i++) {
            known(at.line(i), named.get(i));
        }
    }

    private void known(Place at, String needId) {
        if (!needIds.contains(needId)) {
            add(at, "unknown-need", "This advice has no need with this id.");
        }
    }

    private static <T> Set<String> needsNamedBy(List<T> lines, Function<T, List<String>> needIds) {
        return lines.stream()
                .map(needIds)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private <T> void unique(
            String list, List<T> lines, Function<T, String> label, String labelField) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!seen.add(label.apply(lines.get(i)))) {
                add(
                        Place.of(list).line(i).field(labelField),
                        NOT_UNIQUE,
                        "Another line in this list has the same " + labelField + ".");
            }
        }
    }

    private void notInTheFuture(Place at, LocalDate date) {
        if (date != null && date.isAfter(today)) {
            add(at, "in-the-future", "This date cannot be after today.");
        }
    }

    private void require(Place at, Object value) {
        require(at, value, "Complete this before you submit the advice.");
    }

    private void require(Place at, Object value, String explanation) {
        if (value == null || value instanceof String text && text.isBlank()) {
            add(at, REQUIRED, explanation);
        }
    }

    private void add(Place place, String code, String explanation) {
        findings.add(new Finding(place, code, explanation));
    }
}
