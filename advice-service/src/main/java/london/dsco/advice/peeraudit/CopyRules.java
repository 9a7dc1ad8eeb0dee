package london.dsco.advice.peeraudit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.AreaWithoutNeed;
import london.dsco.advice.content.Authorship;
import london.dsco.advice.content.CareFromPrimaryCarers;
import london.dsco.advice.content.Carers;
import london.dsco.advice.content.Need;
import london.dsco.advice.content.NoNeeds;
import london.dsco.advice.content.Outcome;
import london.dsco.advice.content.Provision;
import london.dsco.advice.content.ThreeHouses;

/**
 * The fields of the advice that another borough reads. This is a list of what is copied. A field
 * that is not named here stays, and so does every new one until somebody decides. For names and
 * dates, a copy says only that they were given, which is what a criterion asks; for a date that
 * matters, it says how many months away it is. Risk factors, context factors, Signs of Safety, the
 * restricted annex, the questions about looked-after children, and who delivers or provides support
 * are never copied.
 */
final class CopyRules {

    private static final String GIVEN = "[given]";

    private final RedactionRules redaction;
    private final LocalDate submittedOn;
    private final List<RedactedAdvice.Part> parts = new ArrayList<>();

    private CopyRules(KnownIdentity known, LocalDate submittedOn) {
        this.redaction = new RedactionRules(known);
        this.submittedOn = submittedOn;
    }

    /**
     * @param known names and references on the record, and those that the sender named
     * @param submittedOn London date of the version
     */
    static RedactedAdvice copy(
            AdviceContent advice,
            KnownIdentity known,
            LocalDate dateOfBirth,
            LocalDate submittedOn) {
        CopyRules copy = new CopyRules(known, submittedOn);
        copy.authorship(advice.authorship());
        copy.views(advice);
        copy.needs(advice);
        copy.outcomes(advice.outcomes());
        copy.provision(advice);
        copy.carers(advice.carers());
        copy.support(advice);
        return new RedactedAdvice(
                (int) ChronoUnit.YEARS.between(dateOfBirth, submittedOn), copy.parts);
    }

    private void authorship(Authorship by) {
        if (by != null) {
            given("/authorship/name", by.name());
            text("/authorship/role", by.role());
            given("/authorship/team", by.team());
            text("/authorship/basisOfKnowledge", by.basisOfKnowledge());
            given("/authorship/lastSeenOn", by.lastSeenOn());
            code("/authorship/combinedWithAssessment", by.combinedWithAssessment());
            given("/authorship/datedOn", by.datedOn());
        }
    }

    private void views(AdviceContent advice) {
        if (advice.views() != null) {
            text(RedactedAdvice.CHILD_VOICE, advice.views().child());
            text("/views/parentCarer", advice.views().parentCarer());
            text("/views/howObtained", advice.views().howObtained());
            text("/views/aspirations", advice.views().aspirations());
            threeHouses(advice.views().threeHouses());
            given("/views/identity", advice.views().identity());
        }
        if (advice.familyImpact() != null) {
            text("/familyImpact/description", advice.familyImpact().description());
            code("/familyImpact/questionnaireUsed", advice.familyImpact().questionnaireUsed());
        }
    }

    private void threeHouses(ThreeHouses houses) {
        if (houses != null) {
            text("/views/threeHouses/worries", houses.worries());
            text("/views/threeHouses/goodThings", houses.goodThings());
            text("/views/threeHouses/dreams", houses.dreams());
        }
    }

    private void careFromPrimaryCarers(String at, CareFromPrimaryCarers care) {
        if (care != null) {
            text(at + "/toGrow", care.toGrow());
            text(at + "/toBeSafeguarded", care.toBeSafeguarded());
            text(at + "/toPrepareForAdulthood", care.toPrepareForAdulthood());
        }
    }

    private void needs(AdviceContent advice) {
        for (int i = 0; i < advice.needs().size(); i++) {
            Need need = advice.needs().get(i);
            String at = RedactedAdvice.NEEDS + i;
            code(at + "/category", need.category());
            text(at + "/description", need.description());
            text(at + "/dailyImpact", need.dailyImpact());
            text(at + "/overAndAbove", need.overAndAbove());
            code(at + "/linkedToSend", need.linkedToSend());
            text(at + "/source", need.source());
            months(at + "/sourceDate", need.sourceDate());
            text(at + "/relevance", need.relevance());
            careFromPrimaryCarers(at + "/careFromPrimaryCarers", need.careFromPrimaryCarers());
            text(at + "/attendanceImpact", need.attendanceImpact());
        }
        for (int i = 0; i < advice.areasWithoutNeed().size(); i++) {
            AreaWithoutNeed area = advice.areasWithoutNeed().get(i);
            code("/areasWithoutNeed/" + i + "/category", area.category());
            text("/areasWithoutNeed/" + i + "/reason", area.reason());
        }
        NoNeeds none = advice.noNeeds();
        if (none != null) {
            text("/noNeeds/asked", none.asked());
            text("/noNeeds/offered", none.offered());
            text("/noNeeds/declined", none.declined());
            text("/noNeeds/evidence", none.evidence());
        }
    }

    private void outcomes(List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            String at = "/outcomes/" + i;
            text(at + "/text", outcome.text());
            months(at + "/byWhen", outcome.byWhen());
            code(at + "/preparingForAdulthood", outcome.preparingForAdulthood());
        }
    }

    private void provision(AdviceContent advice) {
        List<String> needIds = advice.needs().stream().map(Need::id).toList();
        for (int i = 0; i < advice.provision().size(); i++) {
            Provision line = advice.provision().get(i);
            String at = "/provision/" + i;
            code(at + "/section", line.section());
            code(at + "/legalBasis", line.legalBasis());
            text(at + "/description", line.description());
            text(at + "/frequency", line.frequency());
            code(at + "/durationMinutes", line.durationMinutes());
            given(at + "/deliveredBy", line.deliveredBy());
            months(at + "/startsOn", line.startsOn());
            months(at + "/reviewOn", line.reviewOn());
            code(at + "/needs", numbers(line.needIds(), needIds));
            if (line.directPayment() != null) {
                text(at + "/directPayment/sufficiency", line.directPayment().sufficiency());
            }
        }
        for (int i = 0; i < advice.reasonedNone().size(); i++) {
            text("/reasonedNone/" + i + "/reason", advice.reasonedNone().get(i).reason());
        }
    }

    /** Returns the needs by their position from 1, because the author's own label may be a name. */
    private static String numbers(List<String> named, List<String> needIds) {
        return named.stream()
                .map(id -> String.valueOf(needIds.indexOf(id) + 1))
                .collect(Collectors.joining(", "));
    }

    private void carers(Carers carers) {
        if (carers != null) {
            considered("/carers/parentCarer", carers.parentCarer());
            considered("/carers/youngCarer", carers.youngCarer());
        }
    }

    private void considered(String at, Carers.Considered carer) {
        if (carer != null) {
            code(at + "/considered", carer.considered());
            text(at + "/conclusion", carer.conclusion());
        }
    }

    private void support(AdviceContent advice) {
        for (int i = 0; i < advice.currentSupport().size(); i++) {
            String at = "/currentSupport/" + i;
            code(at + "/level", advice.currentSupport().get(i).level());
            text(at + "/description", advice.currentSupport().get(i).description());
            given(at + "/providedBy", advice.currentSupport().get(i).providedBy());
        }
        for (int i = 0; i < advice.protectiveFactors().size(); i++) {
            text("/protectiveFactors/" + i, advice.protectiveFactors().get(i));
        }
    }

    private void text(String field, String text) {
        if (text != null && !text.isBlank()) {
            add(field, redaction.redact(text));
        }
    }

    /** Copies a code, a number or a yes or no, into which the author cannot write words. */
    private void code(String field, Object value) {
        if (value != null) {
            add(field, value.toString());
        }
    }

    private void given(String field, Object value) {
        if (value != null && !value.toString().isBlank()) {
            add(field, GIVEN);
        }
    }

    private void months(String field, LocalDate date) {
        if (date != null) {
            long months = ChronoUnit.MONTHS.between(submittedOn, date);
            add(field, months <= 0 ? -months + " months before" : months + " months after");
        }
    }

    private void add(String field, String text) {
        parts.add(new RedactedAdvice.Part(field, text));
    }
}
