package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.check.AdviceChecks;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/** Passes a consideration to a team, which is for the DSCO, and records what social care knows. */
@ApplicationScoped
public class Informing {

    static final Step<ConsiderationStatus> PASSED =
            Step.named("CONSIDERATION_PASSED", ConsiderationStatus.class)
                    .from(ConsiderationStatus.open())
                    .staying()
                    .step();

    static final Step<ConsiderationStatus> ANSWERED =
            Step.named("CONSIDERATION_ANSWERED", ConsiderationStatus.class)
                    .from(ConsiderationStatus.open())
                    .to(ConsiderationStatus.ANSWERED)
                    .step();

    /**
     * Possible after the decision too, because personal data must be accurate: UK GDPR articles
     * 5(1)(d) and 16.
     */
    static final Step<ConsiderationStatus> CORRECTED =
            Step.named("CONSIDERATION_ANSWER_CORRECTED", ConsiderationStatus.class)
                    .from(ConsiderationStatus.DECIDED, ConsiderationStatus.WITHDRAWN)
                    .staying()
                    .step();

    private final Commands commands;
    private final Considerations considerations;
    private final ConsiderationPapers papers;
    private final Practitioners practitioners;
    private final AdviceChecks checks;

    Informing(
            Commands commands,
            Considerations considerations,
            ConsiderationPapers papers,
            Practitioners practitioners,
            AdviceChecks checks) {
        this.commands = commands;
        this.considerations = considerations;
        this.papers = papers;
        this.practitioners = practitioners;
        this.checks = checks;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the team has no
     *     manager
     */
    ConsiderationView pass(Command<UUID> command, String team) {
        return commands.run(
                command,
                considerations.whole(),
                PASSED,
                consideration -> passed(consideration, team),
                (consideration, made) -> considerations.view(consideration, command.actor()));
    }

    private Happened passed(Consideration consideration, String team) {
        if (practitioners.managersOf(team, consideration.borough()).isEmpty()) {
            throw Refusal.unprocessable(
                            "team",
                            "no-manager",
                            "Choose a team that has a manager in your borough's register.")
                    .raise();
        }
        return consideration.passTo(team)
                ? Happened.of(new ConsiderationPassed())
                : Happened.nothing();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every fault in the
     *     answer; {@code CONFLICT} with the member {@code existing} when a second answer gives no
     *     reason, or a first answer comes after the decision
     */
    ConsiderationView answer(Command<UUID> command, AnswerConsideration said) {
        Actor by = command.actor();
        return commands.run(
                command,
                considerations.whole(),
                Informing::step,
                consideration -> answered(consideration, said, by),
                (consideration, made) -> considerations.view(consideration, by));
    }

    private static Step<ConsiderationStatus> step(Consideration consideration) {
        return isOpen(consideration) ? ANSWERED : CORRECTED;
    }

    private static boolean isOpen(Consideration consideration) {
        return ConsiderationStatus.open().contains(consideration.status());
    }

    private Happened answered(Consideration consideration, AnswerConsideration said, Actor by) {
        if (!isOpen(consideration) && consideration.answers() == 0) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "This consideration has ended. You can only correct an answer that was"
                                    + " already given.")
                    .raise();
        }
        papers.lastAnswer(consideration)
                .filter(last -> !said.corrects())
                .ifPresent(
                        last -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "Social care has already answered: see existing. To correct the answer,"
                                                    + " say why in correction.")
                                    .with("existing", last.id())
                                    .raise();
                        });
        List<Finding> wrong =
                new ArrayList<>(
                        ConsiderationRules.answer(
                                said.known(),
                                said.involvement(),
                                said.information(),
                                said.attestation()));
        wrong.addAll(checks.numbers("information", said.information()));
        wrong.addAll(checks.numbers("correction", said.correction()));
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The answer cannot be accepted.", wrong).raise();
        }
        int number = consideration.answered(by.today());
        SocialCareAnswer answer =
                new SocialCareAnswer(consideration, number, said.said(number == 1), by);
        papers.add(answer);
        return Happened.of(
                        new ConsiderationAnswered(
                                answer.id(),
                                number,
                                consideration.answerBy(),
                                by.today().isAfter(consideration.answerBy())))
                .made(answer.id());
    }
}
