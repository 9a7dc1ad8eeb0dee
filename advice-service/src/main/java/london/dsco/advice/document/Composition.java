package london.dsco.advice.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.AssessmentType;
import london.dsco.advice.content.Authorship;
import london.dsco.advice.content.PlanSection;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.Child;
import london.dsco.documents.CleanText;
import london.dsco.documents.Document;
import london.dsco.documents.Sheet;
import london.dsco.domain.London;

/**
 * Arranges signed-off advice in the order of a plan. It always removes what is for social care
 * only, whoever asks, because documents are passed on. The document is the same for every reader,
 * so it names no user of the service. The author appears as they signed the advice (SEND
 * Regulations 2014 reg 12(4)), and the DSCO only by office.
 */
final class Composition {

    private static final String TITLE = "Social care advice";
    private static final ProtectiveMarking MARKING = ProtectiveMarking.OFFICIAL_SENSITIVE;
    private static final String ADVICE_DUTY =
            "SEND Regulations 2014 reg 6(1)(e): advice and information in relation to social care";

    private static final String DSCO = "Designated Social Care Officer";

    private final AdviceContent advice;
    private final Imprint imprint;
    private final Sheet sheet = new Sheet();

    private Composition(AdviceContent advice, Imprint imprint) {
        this.advice = advice.withoutInternal();
        this.imprint = imprint;
    }

    /**
     * @param section the only section to give, with the marking and the version around it; null for
     *     the whole advice
     */
    static Document of(AdviceContent advice, Imprint imprint, SocialCareSection section) {
        Composition made = new Composition(advice, imprint);
        if (section == null) {
            made.whole();
            return made.document(TITLE);
        }
        made.alone(section);
        return made.document(TITLE + ", section " + section);
    }

    private void whole() {
        sheet.heading(1, TITLE);
        sheet.say(MARKING.handling());
        sheet.facts("About this advice", Stream.concat(identity(), dates()).toList());
        FamilyPart.write(advice, sheet);
        NeedPart.write(advice, sheet);
        OutcomePart.write(advice, sheet);
        ProvisionPart.write(advice, PlanSection.H1, sheet);
        ProvisionPart.write(advice, PlanSection.H2, sheet);
        withoutProvision();
        FamilyPart.placement(advice.placementMonitoring(), sheet);
        signatures();
    }

    private void alone(SocialCareSection section) {
        sheet.heading(1, TITLE + ", section " + section);
        sheet.say(MARKING.handling());
        sheet.facts("What this is part of", identity().toList());
        switch (section) {
            case D -> NeedPart.write(advice, sheet);
            case H1 -> ProvisionPart.write(advice, PlanSection.H1, sheet);
            case H2 -> ProvisionPart.write(advice, PlanSection.H2, sheet);
        }
    }

    private Stream<List<String>> identity() {
        Child child = imprint.child();
        return Stream.of(
                List.of(
                        "Child or young person",
                        CleanText.line(child.givenName() + " " + child.familyName())),
                List.of("Date of birth", PlainWords.day(child.dateOfBirth())),
                List.of("Local authority", imprint.authority()),
                List.of("Version", version()));
    }

    private Stream<List<String>> dates() {
        AdviceClock clock = imprint.clock();
        return Stream.of(
                List.of("Asked for", PlainWords.of(imprint.kind())),
                List.of("Required by", ADVICE_DUTY),
                List.of("Request received", PlainWords.day(clock.receivedOn())),
                List.of(
                        "Due",
                        PlainWords.day(clock.dueOn())
                                + ", six weeks later ("
                                + clock.legalBasis().citation()
                                + ")"),
                List.of("Signed off", PlainWords.day(signedOffOn())),
                List.of(
                        "Sent to the SEN team",
                        imprint.sentOn() == null ? "Not yet" : PlainWords.day(imprint.sentOn())));
    }

    private String version() {
        return imprint.replaces() == null
                ? String.valueOf(imprint.version())
                : imprint.version() + ", which corrects and replaces version " + imprint.replaces();
    }

    /**
     * Adds the reasons why needs have no provision, which are an answer on provision too: reg 6(1).
     */
    private void withoutProvision() {
        if (advice.reasonedNone().isEmpty()) {
            return;
        }
        NeedNumbers needs = new NeedNumbers(advice);
        sheet.heading(2, "Needs without social care provision");
        sheet.table(
                "Why there is no provision",
                List.of("Need", "Reason"),
                advice.reasonedNone().stream()
                        .map(
                                none ->
                                        List.of(
                                                needs.of(List.of(none.needId())),
                                                none.reason() == null ? "" : none.reason()))
                        .toList());
    }

    private void signatures() {
        sheet.heading(2, "Who gave this advice and who signed it off");
        Authorship by = advice.authorship();
        if (by != null) {
            sheet.facts(
                    "Author",
                    Stream.of(
                                    List.of("Name", CleanText.line(by.name())),
                                    List.of("Role", CleanText.line(by.role())),
                                    List.of("Team", CleanText.line(by.team())),
                                    List.of("On behalf of", CleanText.line(by.onBehalfOf())),
                                    List.of("Dated", PlainWords.day(by.datedOn())),
                                    List.of("Last saw them", PlainWords.day(by.lastSeenOn())))
                            .toList());
            sheet.say("How the author knows them", by.basisOfKnowledge());
        }
        together(by);
        sheet.facts(
                "Sign-off",
                List.of(
                        List.of("Signed off by", DSCO + ", " + imprint.authority()),
                        List.of("On", PlainWords.day(signedOffOn())),
                        List.of("Version", version()),
                        List.of("Provision", authorised())));
    }

    private void together(Authorship by) {
        if (advice.coordinatedWith() != null && advice.coordinatedWith().type() != null) {
            sheet.say(
                    "This advice was written together with "
                            + PlainWords.of(advice.coordinatedWith().type())
                            + ".");
        } else if (by != null && Boolean.TRUE.equals(by.combinedWithAssessment())) {
            sheet.say(
                    "This advice was written together with "
                            + PlainWords.of(AssessmentType.CA1989_S17)
                            + ".");
        }
        if (advice.reusedAdviceId() != null) {
            sheet.say(
                    "It is based on earlier advice that its author, the authority and the"
                            + " parent or young person are satisfied with (SEND Regulations 2014 reg"
                            + " 6(4)).");
        }
    }

    /**
     * Says that the provision is authorised, which is true of every document because sign-off
     * requires it.
     */
    private String authorised() {
        return advice.provision().isEmpty()
                ? ""
                : "A manager authorised the exact wording of each line before sign-off";
    }

    private LocalDate signedOffOn() {
        return London.dateOf(imprint.signedOffAt());
    }

    private Document document(String title) {
        return new Document(
                MARKING.words(),
                title,
                imprint.authority()
                        + " "
                        + TITLE.toLowerCase(Locale.UK)
                        + ", version "
                        + imprint.version(),
                DSCO + ", " + imprint.authority(),
                imprint.signedOffAt(),
                sheet.blocks());
    }
}
