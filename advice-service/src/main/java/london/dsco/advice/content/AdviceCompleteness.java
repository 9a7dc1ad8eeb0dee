package london.dsco.advice.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.problem.InvalidField;

/**
 * What advice must have before it is handed to quality assurance: an answer on needs, outcomes and
 * provision (SI 2014/1530 reg 6(1)), the golden thread between them, and every line in its right
 * section. Whether it is good is for the auditor to say.
 */
public final class AdviceCompleteness {

    private final AdviceContent advice;
    private final LocalDate dateOfBirth;
    private final LocalDate today;
    private final List<InvalidField> findings = new ArrayList<>();

    private AdviceCompleteness(AdviceContent advice, LocalDate dateOfBirth, LocalDate today) {
        this.advice = advice;
        this.dateOfBirth = dateOfBirth;
        this.today = today;
    }

    /**
     * Everything that keeps the advice from being submitted on this London date; empty when nothing
     * does.
     */
    public static List<InvalidField> findings(
            AdviceContent advice, LocalDate dateOfBirth, LocalDate today) {
        AdviceCompleteness check = new AdviceCompleteness(advice, dateOfBirth, today);
        check.views();
        check.needs();
        check.outcomes();
        check.provision();
        return List.copyOf(check.findings);
    }

    private void views() {
        require("/views/howObtained", advice.views() == null ? null : advice.views().howObtained());
    }

    private void needs() {
        NoNeeds none = advice.noNeeds();
        if (advice.needs().isEmpty() == (none == null)) {
            add(
                    "/needs",
                    "needs-or-no-needs",
                    "Give either the needs, or the evidence that there are none.");
        }
        if (none != null) {
            require("/noNeeds/asked", none.asked());
            require("/noNeeds/offered", none.offered());
            require("/noNeeds/evidence", none.evidence());
            boolean answered = !advice.outcomes().isEmpty() || !advice.provision().isEmpty();
            if (answered && advice.needs().isEmpty()) {
                add(
                        "/noNeeds",
                        "no-needs-answered",
                        "Outcomes and provision answer needs; here there are none.");
            }
        }
        unique("/needs", advice.needs(), Need::id);
        Set<String> answered =
                advice.outcomes().stream()
                        .flatMap(outcome -> outcome.needIds().stream())
                        .collect(Collectors.toSet());
        for (int i = 0; i < advice.needs().size(); i++) {
            need("/needs/" + i, advice.needs().get(i), answered);
        }
    }

    private void need(String at, Need need, Set<String> answered) {
        require(at + "/category", need.category());
        require(at + "/description", need.description());
        require(at + "/dailyImpact", need.dailyImpact());
        require(at + "/overAndAbove", need.overAndAbove());
        require(at + "/linkedToSend", need.linkedToSend());
        require(at + "/source", need.source());
        require(at + "/sourceDate", need.sourceDate());
        if (need.sourceDate() != null && need.sourceDate().isAfter(today)) {
            add(at + "/sourceDate", "in-the-future", "A source cannot be dated after today.");
        }
        if (!answered.contains(need.id())) {
            add(at + "/id", "no-outcome", "Every need has an outcome that answers it.");
        }
    }

    private void outcomes() {
        unique("/outcomes", advice.outcomes(), Outcome::id);
        for (int i = 0; i < advice.outcomes().size(); i++) {
            Outcome outcome = advice.outcomes().get(i);
            require("/outcomes/" + i + "/text", outcome.text());
            require("/outcomes/" + i + "/byWhen", outcome.byWhen());
            thread("/outcomes/" + i + "/needIds", outcome.needIds());
        }
    }

    private void provision() {
        unique("/provision", advice.provision(), Provision::id);
        for (int i = 0; i < advice.provision().size(); i++) {
            provision("/provision/" + i, advice.provision().get(i));
        }
    }

    private void provision(String at, Provision line) {
        require(at + "/section", line.section());
        require(at + "/legalBasis", line.legalBasis());
        require(at + "/description", line.description());
        require(at + "/frequency", line.frequency());
        require(at + "/deliveredBy", line.deliveredBy());
        require(at + "/startsOn", line.startsOn());
        thread(at + "/needIds", line.needIds());
        if (line.startsOn() != null
                && line.reviewOn() != null
                && line.reviewOn().isBefore(line.startsOn())) {
            add(at + "/reviewOn", "before-start", "The review is before the provision starts.");
        }
        section(at + "/section", line);
    }

    /** CFA 2014 s37(2)(e) and (f): H1 is the 1970 Act's and for under-eighteens; the rest is H2. */
    private void section(String at, Provision line) {
        if (line.section() == null || line.legalBasis() == null) {
            return;
        }
        LocalDate from =
                line.startsOn() == null || line.startsOn().isBefore(today)
                        ? today
                        : line.startsOn();
        boolean adult = isAdultOn(from);
        if (adult && line.section() == PlanSection.H1) {
            add(
                    at,
                    "h1-under-eighteen-only",
                    "From the eighteenth birthday all social care provision is H2.");
        } else if (!adult && !line.legalBasis().fits(line.section())) {
            add(
                    at,
                    "wrong-section",
                    "H1 is what section 2 of the 1970 Act requires for under-eighteens; else H2.");
        }
    }

    /** Someone born on 29 February comes of age on 1 March. */
    private boolean isAdultOn(LocalDate date) {
        return !date.minusYears(18).isBefore(dateOfBirth);
    }

    private void thread(String at, List<String> needIds) {
        Set<String> known = advice.needs().stream().map(Need::id).collect(Collectors.toSet());
        if (needIds.isEmpty() && !known.isEmpty()) {
            add(at, "required", "Name at least one need that it answers.");
        }
        for (int i = 0; i < needIds.size(); i++) {
            if (!known.contains(needIds.get(i))) {
                add(at + "/" + i, "unknown-need", "No need of this advice has that id.");
            }
        }
    }

    private <T> void unique(String at, List<T> lines, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!seen.add(id.apply(lines.get(i)))) {
                add(
                        at + "/" + i + "/id",
                        "not-unique",
                        "Another line of this list has the same id.");
            }
        }
    }

    private void require(String at, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            add(at, "required", "Needed before the advice is submitted.");
        }
    }

    private void add(String pointer, String code, String detail) {
        findings.add(new InvalidField(pointer, code, detail));
    }
}
