package london.dsco.review.reporttemplate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.plan.Plans;

/** Shows the templates of reports, and adds a borough's own. They are about no child. */
@ApplicationScoped
class TemplateKeeping {

    static final Step<TemplateStatus> ADDED =
            Step.named("TEMPLATE_ADDED", TemplateStatus.class).opening(TemplateStatus.PUBLISHED);

    private final Commands commands;
    private final Reads reads;
    private final ReportTemplates templates;

    TemplateKeeping(Commands commands, Reads reads, ReportTemplates templates) {
        this.commands = commands;
        this.reads = reads;
        this.templates = templates;
    }

    /** Lists the report templates, oldest first, the region's before the borough's. */
    List<ReportTemplate> all(Actor actor) {
        String borough = Plans.boroughOf(actor);
        return reads.figures(actor, () -> templates.of(borough));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    ReportTemplate one(String version, Actor actor) {
        String borough = Plans.boroughOf(actor);
        return reads.figures(
                actor,
                () ->
                        templates
                                .find(version, borough)
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every point in which
     *     it falls short of the region's, {@code CONFLICT} when the version already exists
     */
    ReportTemplate add(Command<UUID> command, ReportTemplate said) {
        Actor actor = command.actor();
        String borough = Plans.boroughOf(actor);
        return commands.open(
                command,
                templates,
                ADDED,
                () -> opened(said, borough, actor),
                Function.identity(),
                BoroughTemplate::template);
    }

    private Opened<BoroughTemplate> opened(ReportTemplate said, String borough, Actor actor) {
        if (templates.find(said.version(), borough).isPresent()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "There is already a template with this version. Choose another version.")
                    .raise();
        }
        List<Finding> wrong = ReportTemplateRules.findings(said, templates.newestOfTheRegion());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The template falls short of the region's.", wrong).raise();
        }
        return new Opened<>(
                new BoroughTemplate(said, actor),
                Happened.of(new TemplateAdded(said.version(), said.sections().size())));
    }
}
