package london.dsco.advice.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import london.dsco.advice.content.AdulthoodRules;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Child;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.checks.AdviceRules;
import london.dsco.checks.CheckCode;
import london.dsco.checks.CheckedText;
import london.dsco.checks.ContentChecker;
import london.dsco.checks.ContentFinding;
import london.dsco.checks.KnownPeople;
import london.dsco.checks.Rule;
import london.dsco.checks.Severity;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.records.Reads;

/** Applies the regional checks and those that a borough adds. */
@ApplicationScoped
public class AdviceChecks {

    private static final Set<CheckCode> IDENTIFYING =
            EnumSet.range(CheckCode.THIRD_PARTY_NAME, CheckCode.DATE_OF_BIRTH_STATED);

    private final ContentChecker region = ContentChecker.ofTheRegion();
    private final AdviceRules between = AdviceRules.ofTheRegion();

    /** By the GSS code of each borough that has rules of its own. */
    private final Map<String, Ready> ready = new ConcurrentHashMap<>();

    private final BoroughSettings settings;
    private final CaseNames names;
    private final CheckedCases cases;
    private final Reads reads;

    AdviceChecks(BoroughSettings settings, CaseNames names, CheckedCases cases, Reads reads) {
        this.settings = settings;
        this.names = names;
        this.cases = cases;
        this.reads = reads;
    }

    /**
     * Checks a text on its own. It is about no child on record, so nothing goes into the access
     * log.
     */
    ChecksView check(Command<Void> command, CheckText text) {
        return reads.figures(
                command.actor(),
                () ->
                        ChecksView.of(
                                checker(
                                                command.actor().borough(),
                                                settings.of(
                                                        command.actor().borough(),
                                                        Setting.CHECK_RULES))
                                        .check(text.asChecked(), text.people())));
    }

    /**
     * Checks a piece of advice, including its restricted annex.
     *
     * @param request whose borough is that of the current transaction
     */
    public List<ContentFinding> of(AdviceRequest request, AdviceContent advice, LocalDate today) {
        return of(request, advice, cases.of(request), today);
    }

    /**
     * Checks a piece of advice for a caller that has already read what the checks need to know.
     *
     * @param known the answer of {@link CheckedCases} about this request
     */
    public List<ContentFinding> of(
            AdviceRequest request, AdviceContent advice, CheckedCase known, LocalDate today) {
        Child child = request.intake().child();
        int age = Period.between(child.dateOfBirth(), today).getYears();
        KnownPeople people =
                new KnownPeople(
                        Set.of(child.givenName(), child.familyName()),
                        CaseNames.of(request, advice, known.consents().giverNames()));
        BoroughSettings.Held held = known.settings();
        ContentChecker checker = checker(request.borough(), held.of(Setting.CHECK_RULES));
        List<ContentFinding> found = new ArrayList<>(inTexts(checker, advice, people, age));
        boolean preparing =
                AdulthoodRules.looksToAdulthood(
                        child.dateOfBirth(), today, held.of(Setting.TRANSITION_START_AGE));
        found.addAll(
                between.check(AdviceShape.of(advice, age, preparing, today, known.otherPlans())));
        return List.copyOf(found);
    }

    /**
     * Checks each text of the advice by itself, and each name or reference for numbers alone.
     *
     * @param age of the child or young person in whole years
     */
    static List<ContentFinding> inTexts(
            ContentChecker checker, AdviceContent advice, KnownPeople people, int age) {
        List<ContentFinding> found = new ArrayList<>();
        for (CheckedText text : AdviceTexts.of(advice, age)) {
            checker.check(text, people).stream()
                    .filter(each -> belongs(each, text.at()))
                    .forEach(found::add);
        }
        for (CheckedText name : AdviceTexts.names(advice, age)) {
            checker.check(name, KnownPeople.NOBODY).stream()
                    .filter(each -> each.severity() == Severity.GATE)
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * Returns whether a text for social care only may say this: people and their history belong
     * there.
     */
    private static boolean belongs(ContentFinding found, String at) {
        return !AdviceTexts.isInternal(at)
                || found.code() != CheckCode.THIRD_PARTY_NAME
                        && found.code() != CheckCode.OVER_DISCLOSURE;
    }

    /**
     * Returns the findings that block submission: numbers that identify somebody beyond doubt,
     * where others would read them. Names do not block. The author may name those who care for the
     * child and the professionals around them, and attests to that; no list knows who is who.
     */
    public static List<Finding> gates(List<ContentFinding> found) {
        return found.stream()
                .filter(each -> each.severity() == Severity.GATE)
                .filter(each -> !AdviceTexts.isInternal(each.at()))
                .map(
                        each ->
                                new Finding(
                                        PointerPlace.of(each.at()),
                                        each.code() == CheckCode.UPN
                                                ? "upn-in-text"
                                                : "nhs-number-in-text",
                                        each.suggestion()))
                .distinct()
                .toList();
    }

    /**
     * Finds names, including the child's, numbers and addresses in words about a case that people
     * outside the case read.
     *
     * @param at place of the words in the request body
     * @return one finding for each kind, none of which repeats the words
     */
    public List<Finding> identifying(AdviceRequest request, Place at, String words) {
        Child child = request.intake().child();
        Set<String> known = new HashSet<>(names.known(request));
        known.add(child.givenName());
        known.add(child.familyName());
        CheckedText text = new CheckedText("", null, words, null, null, null);
        return region.check(text, new KnownPeople(Set.of(), known)).stream()
                .filter(each -> IDENTIFYING.contains(each.code()))
                .map(each -> new Finding(at, "identifies-a-person", each.suggestion()))
                .distinct()
                .toList();
    }

    /**
     * Finds numbers that identify somebody beyond doubt, in words that are not advice.
     *
     * @param field that holds the words
     * @param words null if there are none
     * @return one finding for each kind, none of which repeats the words
     */
    public List<Finding> numbers(String field, String words) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        CheckedText text = new CheckedText("/" + field, null, words, null, null, null);
        return gates(region.check(text, KnownPeople.NOBODY));
    }

    /**
     * Returns the checker of a borough. Its rules are compiled once, and again when the borough
     * changes them. Two checks at once may both compile them, so that nobody waits for another
     * borough's rules.
     */
    private ContentChecker checker(String borough, List<Rule> more) {
        if (more.isEmpty()) {
            return region;
        }
        Ready known = ready.get(borough);
        if (known != null && known.rules.equals(more)) {
            return known.checker;
        }
        Ready read = new Ready(more, region.with(region.rules().plus(more)));
        ready.put(borough, read);
        return read.checker;
    }

    private record Ready(List<Rule> rules, ContentChecker checker) {}
}
