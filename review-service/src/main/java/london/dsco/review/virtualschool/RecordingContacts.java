package london.dsco.review.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/** Records the contacts of virtual schools, and shows which one is responsible for a child. */
@ApplicationScoped
class RecordingContacts {

    static final Step<ContactStatus> KEPT =
            Step.named("VIRTUAL_SCHOOL_KEPT", ContactStatus.class)
                    .from(ContactStatus.KEPT)
                    .staying()
                    .opening(ContactStatus.KEPT);

    private final Commands commands;
    private final Reads reads;
    private final VirtualSchools schools;
    private final Plans plans;

    RecordingContacts(Commands commands, Reads reads, VirtualSchools schools, Plans plans) {
        this.commands = commands;
        this.reads = reads;
        this.schools = schools;
        this.plans = plans;
    }

    /** The contact, and whether it is new. */
    record Kept(VirtualSchoolView view, boolean isNew) {}

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for the contact of another
     *     London borough
     */
    Kept keep(Command<String> command, RecordVirtualSchool said) {
        Actor keeper = command.actor();
        if (!ContactRules.keeps(Plans.boroughOf(keeper), command.id())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Each London borough keeps how to reach its own virtual school.")
                    .raise();
        }
        return commands.put(
                command,
                schools,
                KEPT,
                school -> school.keep(said.contact(), keeper.today()),
                KEPT,
                () -> VirtualSchool.kept(command.id(), said.contact(), keeper),
                (school, isNew) -> new Kept(VirtualSchoolView.of(school), isNew));
    }

    /**
     * Returns a contact. It is about no child, so the read adds no line to the access log.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when none is recorded
     */
    VirtualSchoolView read(String authority, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        schools.of(authority, Plans.boroughOf(actor))
                                .map(VirtualSchoolView::of)
                                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    ChildsVirtualSchoolView ofChild(String planRef, Actor actor) {
        return reads.one(planRef, actor, plans, plan -> answering(plan, actor.borough()));
    }

    private ChildsVirtualSchoolView answering(Plan plan, String borough) {
        return plan.virtualSchool()
                .map(
                        one ->
                                new ChildsVirtualSchoolView(
                                        plan.planRef(),
                                        one.authority(),
                                        one.citation(),
                                        schools.of(one.authority(), borough)
                                                .map(VirtualSchoolView::of)
                                                .orElse(null)))
                .orElseGet(() -> new ChildsVirtualSchoolView(plan.planRef(), null, null, null));
    }
}
