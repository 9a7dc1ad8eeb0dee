package london.dsco.advice.check;

import java.util.ArrayList;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.CareFromPrimaryCarers;
import london.dsco.advice.content.Carers;
import london.dsco.advice.content.ClaPrompts;
import london.dsco.advice.content.Need;
import london.dsco.advice.content.PlanSection;
import london.dsco.advice.content.Provision;
import london.dsco.advice.content.ProvisionBasis;
import london.dsco.checks.Basis;
import london.dsco.checks.CheckedField;
import london.dsco.checks.CheckedText;
import london.dsco.checks.Section;

/**
 * The texts of a piece of advice, each with its purpose. Names of people who sign, lead or deliver
 * have fields of their own and are apart, because a name is what belongs there.
 */
final class AdviceTexts {

    static final String ANNEX = "/restrictedAnnex";

    /** Places for sensitive history, which nobody outside social care sees. */
    private static final List<String> INTERNAL =
            List.of(ANNEX, "/riskFactors", "/contextFactors", "/signsOfSafety");

    private final int age;
    private final List<CheckedText> texts = new ArrayList<>();

    private AdviceTexts(int age) {
        this.age = age;
    }

    /**
     * @param age of the child or young person in whole years
     * @return the texts that are not empty, in the order of the advice
     */
    static List<CheckedText> of(AdviceContent advice, int age) {
        AdviceTexts all = new AdviceTexts(age);
        if (advice.authorship() != null) {
            all.other("/authorship/basisOfKnowledge", advice.authorship().basisOfKnowledge());
        }
        all.views(advice);
        all.needs(advice);
        all.lines(advice);
        all.around(advice);
        all.internal(advice);
        return List.copyOf(all.texts);
    }

    /**
     * Returns the names in the advice that are not empty: who signs, leads or delivers, and what
     * the borough calls the other assessment. The number of a child does not belong in one.
     *
     * @param age of the child or young person in whole years
     */
    static List<CheckedText> names(AdviceContent advice, int age) {
        AdviceTexts all = new AdviceTexts(age);
        if (advice.authorship() != null) {
            all.other("/authorship/name", advice.authorship().name());
            all.other("/authorship/role", advice.authorship().role());
            all.other("/authorship/team", advice.authorship().team());
            all.other("/authorship/onBehalfOf", advice.authorship().onBehalfOf());
        }
        for (int i = 0; i < advice.provision().size(); i++) {
            String at = "/provision/" + i + "/deliveredBy";
            all.other(at, advice.provision().get(i).deliveredBy());
        }
        for (int i = 0; i < advice.currentSupport().size(); i++) {
            String at = "/currentSupport/" + i + "/providedBy";
            all.other(at, advice.currentSupport().get(i).providedBy());
        }
        if (advice.coordinatedWith() != null) {
            all.other("/coordinatedWith/ref", advice.coordinatedWith().ref());
            all.other("/coordinatedWith/lead", advice.coordinatedWith().lead());
        }
        return List.copyOf(all.texts);
    }

    /** Returns whether a text never leaves social care. */
    static boolean isInternal(String at) {
        return INTERNAL.stream().anyMatch(at::startsWith);
    }

    private void views(AdviceContent advice) {
        if (advice.views() != null) {
            add("/views/child", CheckedField.VIEWS, advice.views().child());
            add("/views/parentCarer", CheckedField.VIEWS, advice.views().parentCarer());
            other("/views/howObtained", advice.views().howObtained());
            add("/views/aspirations", CheckedField.VIEWS, advice.views().aspirations());
            add("/views/identity", CheckedField.VIEWS, advice.views().identity());
            if (advice.views().threeHouses() != null) {
                String at = "/views/threeHouses";
                add(at + "/worries", CheckedField.VIEWS, advice.views().threeHouses().worries());
                add(
                        at + "/goodThings",
                        CheckedField.VIEWS,
                        advice.views().threeHouses().goodThings());
                add(at + "/dreams", CheckedField.VIEWS, advice.views().threeHouses().dreams());
            }
        }
        if (advice.familyImpact() != null) {
            add(
                    "/familyImpact/description",
                    CheckedField.CONTEXT,
                    advice.familyImpact().description());
        }
    }

    private void needs(AdviceContent advice) {
        for (int i = 0; i < advice.needs().size(); i++) {
            Need need = advice.needs().get(i);
            String at = "/needs/" + i;
            inD(at + "/description", CheckedField.NEED_DESCRIPTION, need.description());
            inD(at + "/dailyImpact", CheckedField.DAILY_IMPACT, need.dailyImpact());
            inD(at + "/overAndAbove", CheckedField.OVER_AND_ABOVE, need.overAndAbove());
            other(at + "/source", need.source());
            other(at + "/relevance", need.relevance());
            care(at + "/careFromPrimaryCarers", need.careFromPrimaryCarers());
            inD(at + "/attendanceImpact", CheckedField.DAILY_IMPACT, need.attendanceImpact());
        }
        for (int i = 0; i < advice.areasWithoutNeed().size(); i++) {
            other("/areasWithoutNeed/" + i + "/reason", advice.areasWithoutNeed().get(i).reason());
        }
        if (advice.noNeeds() != null) {
            other("/noNeeds/asked", advice.noNeeds().asked());
            other("/noNeeds/offered", advice.noNeeds().offered());
            other("/noNeeds/declined", advice.noNeeds().declined());
            other("/noNeeds/evidence", advice.noNeeds().evidence());
        }
    }

    private void care(String at, CareFromPrimaryCarers care) {
        if (care != null) {
            other(at + "/toGrow", care.toGrow());
            other(at + "/toBeSafeguarded", care.toBeSafeguarded());
            other(at + "/toPrepareForAdulthood", care.toPrepareForAdulthood());
        }
    }

    private void lines(AdviceContent advice) {
        for (int i = 0; i < advice.outcomes().size(); i++) {
            add("/outcomes/" + i + "/text", CheckedField.OUTCOME, advice.outcomes().get(i).text());
        }
        for (int i = 0; i < advice.provision().size(); i++) {
            provision("/provision/" + i, advice.provision().get(i));
        }
        for (int i = 0; i < advice.reasonedNone().size(); i++) {
            other("/reasonedNone/" + i + "/reason", advice.reasonedNone().get(i).reason());
        }
    }

    private void provision(String at, Provision line) {
        if (hasText(line.description())) {
            texts.add(
                    new CheckedText(
                            at + "/description",
                            CheckedField.PROVISION_DESCRIPTION,
                            line.description(),
                            section(line.section()),
                            basis(line.legalBasis()),
                            age));
        }
        other(at + "/frequency", line.frequency());
        if (line.directPayment() != null) {
            other(at + "/directPayment/sufficiency", line.directPayment().sufficiency());
        }
    }

    private void around(AdviceContent advice) {
        Carers carers = advice.carers();
        if (carers != null && carers.parentCarer() != null) {
            other("/carers/parentCarer/conclusion", carers.parentCarer().conclusion());
        }
        if (carers != null && carers.youngCarer() != null) {
            other("/carers/youngCarer/conclusion", carers.youngCarer().conclusion());
        }
        if (advice.claPrompts() != null) {
            prompt("/claPrompts/overAndAbove", advice.claPrompts().overAndAbove());
            prompt("/claPrompts/adverseExperiences", advice.claPrompts().adverseExperiences());
            prompt("/claPrompts/placement", advice.claPrompts().placement());
        }
        for (int i = 0; i < advice.currentSupport().size(); i++) {
            String at = "/currentSupport/" + i + "/description";
            other(at, advice.currentSupport().get(i).description());
        }
        all("/protectiveFactors/", advice.protectiveFactors());
        if (advice.placementMonitoring() != null) {
            other("/placementMonitoring/monitoring", advice.placementMonitoring().monitoring());
            other("/placementMonitoring/safeguarding", advice.placementMonitoring().safeguarding());
        }
    }

    private void prompt(String at, ClaPrompts.ClaPrompt prompt) {
        if (prompt != null) {
            other(at + "/answer", prompt.answer());
            other(at + "/reasonNotAnswered", prompt.reasonNotAnswered());
        }
    }

    private void internal(AdviceContent advice) {
        all("/riskFactors/", advice.riskFactors());
        if (advice.contextFactors() != null) {
            other("/contextFactors/family", advice.contextFactors().family());
            other("/contextFactors/social", advice.contextFactors().social());
            other("/contextFactors/environment", advice.contextFactors().environment());
        }
        if (advice.signsOfSafety() != null) {
            String at = "/signsOfSafety";
            other(at + "/dangerStatement", advice.signsOfSafety().dangerStatement());
            other(at + "/safetyGoal", advice.signsOfSafety().safetyGoal());
            other(at + "/safetyPlan", advice.signsOfSafety().safetyPlan());
            other(at + "/pastHarm", advice.signsOfSafety().pastHarm());
            other(at + "/complicatingFactors", advice.signsOfSafety().complicatingFactors());
            other(at + "/future", advice.signsOfSafety().future());
        }
        other(ANNEX, advice.restrictedAnnex());
    }

    private void all(String at, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            other(at + i, lines.get(i));
        }
    }

    private void inD(String at, CheckedField field, String text) {
        if (hasText(text)) {
            texts.add(new CheckedText(at, field, text, Section.D, null, age));
        }
    }

    private void other(String at, String text) {
        add(at, CheckedField.FREE_TEXT, text);
    }

    private void add(String at, CheckedField field, String text) {
        if (hasText(text)) {
            texts.add(new CheckedText(at, field, text, null, null, age));
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    static Section section(PlanSection section) {
        return section == null ? null : Section.valueOf(section.name());
    }

    static Basis basis(ProvisionBasis basis) {
        if (basis == null) {
            return null;
        }
        return switch (basis) {
            case CSDPA_S2 -> Basis.CSDPA_1970_S2;
            case CA1989_S17 -> Basis.CA_1989_S17;
            case CA1989_S20 -> Basis.CA_1989_S20;
            case CA1989_S17ZD -> Basis.CA_1989_S17ZD;
            case CARE_ACT_2014 -> Basis.CARE_ACT_2014;
        };
    }
}
