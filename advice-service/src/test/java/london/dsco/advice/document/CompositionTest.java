package london.dsco.advice.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.documents.Block;
import london.dsco.documents.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contents of a document, their order, and what it never contains. */
class CompositionTest {

    private static Stream<String> words(Document document) {
        return document.blocks().stream().flatMap(CompositionTest::words);
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading.text());
        }
        if (block instanceof Block.Text said) {
            return Stream.of(String.valueOf(said.label()), said.text());
        }
        Block.Table table = (Block.Table) block;
        return Stream.of(
                        Stream.of(table.caption()),
                        table.columns().stream(),
                        table.rows().stream().flatMap(List::stream))
                .flatMap(each -> each);
    }

    private static String text(Document document) {
        return String.join("\n", words(document).toList());
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    @Test
    void putsTheSectionsOfThePlanUnderTheirOwnHeadings() {
        assertThat(headings(Sample.document(Sample.advice())))
                .containsSubsequence(
                        "Social care advice",
                        "Views, wishes and feelings",
                        "Section D: social care needs",
                        "Need 1: relationships and community",
                        "Need 2: keeping safe",
                        "Outcomes sought",
                        "Section H1: provision under section 2 of the Chronically Sick and Disabled"
                                + " Persons Act 1970",
                        "Section H2: other social care provision",
                        "Who gave this advice and who signed it off");
    }

    @Test
    void quantifiesEachLineOfProvision() {
        assertThat(text(Sample.document(Sample.advice())))
                .contains(
                        "once a fortnight for a year\n90 minutes each time",
                        "Meets need 2.",
                        "Can be taken as a direct payment: Pays a worker at the going rate.",
                        "From 11 January 2027\nReview on 1 July 2027",
                        "Children Act 1989 s17");
    }

    @Test
    void citesTheLawAndTheDueDate() {
        assertThat(text(Sample.document(Sample.advice())))
                .contains(
                        "SEND Regulations 2014 reg 6(1)(e)",
                        "1 June 2026, six weeks later (SEND Code of Practice 2015 paras 9.52 and"
                                + " 9.41)",
                        "20 May 2026",
                        "21 May 2026");
    }

    @Test
    void namesTheAuthorAsTheySignedAndTheDscoByOffice() {
        assertThat(text(Sample.document(Sample.advice())))
                .contains("Jo Ferris", "Social worker", "Designated Social Care Officer, Camden");
    }

    @Test
    void saysWhichVersionACorrectedOneReplaces() {
        Document corrected =
                Composition.of(Sample.content(Sample.advice()), Sample.imprint(3, 1), null);
        assertThat(text(corrected)).contains("3, which corrects and replaces version 1");
        assertThat(text(Sample.document(Sample.advice()))).doesNotContain("replaces");
    }

    @ParameterizedTest
    @EnumSource(SocialCareSection.class)
    void givesOnlyOneSection(SocialCareSection section) {
        List<String> headings = headings(Sample.section(section));
        assertThat(headings.get(0)).isEqualTo("Social care advice, section " + section);
        assertThat(headings.stream().filter(each -> each.startsWith("Section")))
                .singleElement()
                .asString()
                .startsWith("Section " + section);
        assertThat(text(Sample.section(section))).doesNotContain("I like drawing");
    }

    @Test
    void neverContainsWhatIsForSocialCareOnly() {
        ObjectNode advice = Sample.advice().put("restrictedAnnex", "canary");
        advice.putArray("riskFactors").add("canary");
        advice.putObject("contextFactors").put("family", "canary").put("social", "canary");
        advice.putObject("signsOfSafety")
                .put("dangerStatement", "canary")
                .put("pastHarm", "canary");
        advice.putObject("claPrompts").putObject("adverseExperiences").put("answer", "canary");
        advice.putObject("coordinatedWith")
                .put("type", "CA1989_S17")
                .put("ref", "canary")
                .put("lead", "canary");
        ((ObjectNode) advice.at("/needs/0"))
                .put("consentId", "0199b0a0-0000-7000-8000-00000000cafe");
        ObjectNode marked = (ObjectNode) advice.at("/outcomes/0");
        marked.put("informedByRestricted", true);
        Document document = Sample.document(advice);
        assertThat(text(document)).doesNotContain("canary", "cafe", "PROV-77", "n1", "p1", "o1");
        marked.put("informedByRestricted", false);
        assertThat(Sample.document(advice)).isEqualTo(document);
    }

    @Test
    void saysThatThereAreNoNeedsAndGivesTheEvidence() {
        ObjectNode advice = Sample.advice();
        List.of("needs", "outcomes", "provision").forEach(advice::remove);
        advice.putObject("noNeeds")
                .put("asked", "Both parents were asked.")
                .put("evidence", "Two visits.");
        assertThat(text(Sample.document(advice)))
                .contains(
                        "No social care needs were identified.",
                        "Both parents were asked.",
                        "This advice does not set any outcomes.",
                        "There is no provision in this section.");
    }

    @Test
    void saysWhyANeedHasNoProvision() {
        ObjectNode advice = Sample.advice();
        advice.putArray("reasonedNone")
                .addObject()
                .put("needId", "n2")
                .put("reason", "The school teaches it.");
        assertThat(headings(Sample.document(advice)))
                .contains("Needs without social care provision");
        assertThat(text(Sample.document(advice))).contains("2\nThe school teaches it.");
    }

    @Test
    void composesAdviceWithMostPartsMissing() {
        ObjectNode advice = Sample.advice();
        advice.removeAll();
        assertThat(headings(Sample.document(advice))).contains("Section D: social care needs");
    }
}
