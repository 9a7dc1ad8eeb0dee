package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook region = RuleBook.ofTheRegion();

    @Test
    void everyExampleOfEveryRuleHolds() {
        assertThat(region.rules())
                .allSatisfy(rule -> assertThat(region.problems(rule)).as(rule.id()).isEmpty());
    }

    @Test
    void everyRuleHasAnExampleAndExplainsItself() {
        assertThat(region.rules())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.finds()).as(rule.id()).isNotEmpty();
                            assertThat(rule.reason()).as(rule.id()).endsWith(".");
                            assertThat(rule.suggestion()).as(rule.id()).isNotBlank();
                            assertThat(rule.citation()).as(rule.id()).isNotBlank();
                        });
        assertThat(region.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void saysWhichExampleDoesNotHold() {
        assertThat(region.problems(rule("blue badge", "A red badge.", "A blue badge.")))
                .containsExactly(
                        "The rule finds nothing in its example 1 of finds.",
                        "The rule finds something in its example 1 of leaves.");
    }

    @Test
    void saysWhatIsWrongWithAPhrase() {
        assertThat(region.problems(rule("(blue", "A blue badge.", "None.")))
                .containsExactly("A bracket is not closed.");
        assertThat(region.problems(rule("@nowhere", "A blue badge.", "None.")))
                .containsExactly("There is no set with that name.");
        assertThat(region.problems(rule("blue+", "A blue badge.", "None."))).hasSize(1);
    }

    @Test
    void countsTheStepsOfAllPhrasesAndRefusesTooMany() {
        Rule rule = rule("blue (badge|card)", "A blue badge.", "None.");
        RuleTrial trial = region.tried(rule, new RuleLimits(4, 500, 100, 0));
        assertThat(trial).isEqualTo(new RuleTrial(false, List.of(), 4));
        assertThat(region.tried(rule, new RuleLimits(4, 500, 100, 0).after(97)))
                .isEqualTo(
                        new RuleTrial(
                                true,
                                List.of(
                                        "The phrases of all rules together can have at most 100"
                                                + " steps."),
                                0));
    }

    /** A set alone is as many phrases, each within the limit of one; they count together. */
    @Test
    void takesASetOfTheRegionAloneOrInAPhrase() {
        RuleLimits limits = new RuleLimits(4, 500, 20_000, 0);
        assertThat(region.tried(rule("@notsocial", "Therapy.", "None."), limits).isTooLarge())
                .isFalse();
        assertThat(
                        region.tried(rule("her @kin .. ill", "Her aunt is ill.", "No."), limits)
                                .problems())
                .isEmpty();
        assertThat(region.tried(rule("no @notsocial", "No.", "No."), limits).problems())
                .singleElement()
                .asString()
                .startsWith("A phrase can have at most 500 steps.");
    }

    /** Else findings would be compared with each other, many times as many. */
    @Test
    void aRuleOfABoroughFindsAtMostAHundredPlacesInOneText() {
        CheckedText text =
                new CheckedText(
                        "", CheckedField.FREE_TEXT, "blue badge ".repeat(500), null, null, 9);
        ContentChecker more =
                ContentChecker.ofTheRegion()
                        .with(region.plus(List.of(rule("blue", "A blue one.", "None."))));
        assertThat(more.check(text, KnownPeople.NOBODY))
                .filteredOn(each -> each.reason().equals("Because."))
                .hasSize(100);
    }

    @Test
    void anotherBookHasTheRuleAndTheFirstStaysAsItWas() {
        CheckedText text =
                new CheckedText("", CheckedField.FREE_TEXT, "She has a blue badge.", null, null, 9);
        ContentChecker checker = ContentChecker.ofTheRegion();
        ContentChecker more =
                checker.with(region.plus(List.of(rule("blue badge", "A blue badge.", "None."))));

        assertThat(more.check(text, KnownPeople.NOBODY))
                .extracting(ContentFinding::code, ContentFinding::start, ContentFinding::end)
                .containsExactly(tuple(CheckCode.JARGON, 10, 20));
        assertThat(checker.check(text, KnownPeople.NOBODY)).isEmpty();
    }

    @Test
    void marksThePartOfTheSentenceInWhichTheFirstPhraseStands() {
        String text = "Youth worker on Saturday, an hour of therapy at the clinic, each week.";
        CheckedText provision =
                new CheckedText("", CheckedField.PROVISION_DESCRIPTION, text, Section.H2, null, 14);

        assertThat(ContentChecker.ofTheRegion().check(provision, KnownPeople.NOBODY))
                .filteredOn(each -> each.code() == CheckCode.NOT_SOCIAL_CARE)
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly("an hour of therapy at the clinic");
    }

    private static Rule rule(String phrase, String finds, String leaves) {
        return new Rule(
                "badge",
                CheckCode.JARGON,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(phrase),
                null,
                null,
                null,
                "Because.",
                "Practice",
                "Say it.",
                null,
                List.of(finds),
                List.of(leaves));
    }
}
