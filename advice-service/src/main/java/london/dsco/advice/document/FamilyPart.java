package london.dsco.advice.document;

import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Carers;
import london.dsco.advice.content.CurrentSupport;
import london.dsco.advice.content.FamilyImpact;
import london.dsco.advice.content.PlacementMonitoring;
import london.dsco.advice.content.ThreeHouses;
import london.dsco.advice.content.Views;
import london.dsco.documents.CleanText;
import london.dsco.documents.Sheet;

/**
 * What the child or young person and the family say, and the support they already have: section A
 * of the plan, and what helps to understand section D. People outside social care may see
 * strengths, but never risks in any form.
 */
final class FamilyPart {

    private FamilyPart() {}

    static void write(AdviceContent advice, Sheet sheet) {
        sheet.heading(2, "Views, wishes and feelings");
        if (advice.views() != null) {
            views(advice.views(), sheet);
        }
        FamilyImpact impact = advice.familyImpact();
        if (impact != null) {
            sheet.say("The effect on family life", impact.description());
        }
        strengths(advice, sheet);
        carers(advice.carers(), sheet);
    }

    /**
     * Adds how a child who does not attend a day school is monitored. Other children have no such
     * part.
     */
    static void placement(PlacementMonitoring placement, Sheet sheet) {
        if (placement == null) {
            return;
        }
        sheet.heading(2, "How the placement is monitored");
        if (placement.arrangement() != null) {
            sheet.say("Arrangement", PlainWords.of(placement.arrangement()));
        }
        sheet.say("Monitoring", placement.monitoring());
        sheet.say("Safeguarding", placement.safeguarding());
    }

    private static void views(Views views, Sheet sheet) {
        sheet.say("What the child or young person says", views.child());
        ThreeHouses houses = views.threeHouses();
        if (houses != null) {
            sheet.say("What worries them", houses.worries());
            sheet.say("What is good", houses.goodThings());
            sheet.say("What they dream of", houses.dreams());
        }
        sheet.say("What they hope for", views.aspirations());
        sheet.say("Identity, culture and lived experience", views.identity());
        sheet.say("What the parent or carer says", views.parentCarer());
        sheet.say("How these views were obtained", views.howObtained());
    }

    private static void strengths(AdviceContent advice, Sheet sheet) {
        if (!advice.protectiveFactors().isEmpty() || !advice.currentSupport().isEmpty()) {
            sheet.heading(2, "Strengths and support already in place");
        }
        advice.protectiveFactors().forEach(sheet::say);
        sheet.table(
                "Support already in place",
                List.of("Level", "Support", "Provided by"),
                advice.currentSupport().stream().map(FamilyPart::support).toList());
    }

    private static List<String> support(CurrentSupport support) {
        return List.of(
                support.level() == null ? "" : PlainWords.of(support.level()),
                support.description() == null ? "" : support.description(),
                CleanText.line(support.providedBy()));
    }

    private static void carers(Carers carers, Sheet sheet) {
        if (carers == null) {
            return;
        }
        sheet.heading(2, "Carers");
        conclusion("Parent carer (Children Act 1989 s17ZD)", carers.parentCarer(), sheet);
        conclusion("Young carer (Children Act 1989 s17ZA)", carers.youngCarer(), sheet);
    }

    private static void conclusion(String label, Carers.Considered considered, Sheet sheet) {
        if (considered != null) {
            sheet.say(label, considered.conclusion());
        }
    }
}
