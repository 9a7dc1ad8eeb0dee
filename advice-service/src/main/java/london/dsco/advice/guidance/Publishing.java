package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Step;

/** Publishes guidance or a new version of it, and withdraws it. This is for a DSCO. */
@ApplicationScoped
public class Publishing {

    static final Step<GuidanceStatus> PUBLISHED =
            Step.named("PUBLISHED", GuidanceStatus.class).opening(GuidanceStatus.IN_FORCE);

    static final Step<GuidanceStatus> VERSION_PUBLISHED =
            Step.named("VERSION_PUBLISHED", GuidanceStatus.class)
                    .from(GuidanceStatus.IN_FORCE)
                    .staying()
                    .step();

    static final Step<GuidanceStatus> WITHDRAWN =
            Step.named("GUIDANCE_WITHDRAWN", GuidanceStatus.class)
                    .from(GuidanceStatus.IN_FORCE)
                    .to(GuidanceStatus.WITHDRAWN)
                    .step();

    private final Commands commands;
    private final GuidanceItems items;
    private final GuidanceVersions versions;

    Publishing(Commands commands, GuidanceItems items, GuidanceVersions versions) {
        this.commands = commands;
        this.items = items;
        this.versions = versions;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link EditionRules}
     */
    GuidanceView publish(Command<UUID> command, PublishGuidance sent) {
        Actor dsco = command.actor();
        return commands.open(
                command,
                items,
                PUBLISHED,
                () -> opened(sent, dsco),
                UUID::fromString,
                item -> items.view(item, dsco));
    }

    private Opened<GuidanceItem> opened(PublishGuidance sent, Actor dsco) {
        Edition edition = sent.edition();
        GuidanceItem item = new GuidanceItem(sent.kind(), edition, dsco);
        versions.add(new GuidanceVersion(item, edition, dsco));
        return new Opened<>(item, Happened.of(fact(item)));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the region publishes the
     *     guidance, {@code TRANSITION_NOT_ALLOWED} once it is withdrawn, {@code UNPROCESSABLE} with
     *     every finding of {@link EditionRules}
     */
    GuidanceVersionView publishVersion(Command<UUID> command, PublishVersion sent) {
        Actor dsco = command.actor();
        return commands.run(
                command,
                items,
                VERSION_PUBLISHED,
                item -> versioned(item, sent.edition(), dsco),
                (item, made) -> versions.view(item, Integer.parseInt(made), dsco));
    }

    private Happened versioned(GuidanceItem item, Edition edition, Actor dsco) {
        item.publish(edition, dsco);
        versions.add(new GuidanceVersion(item, edition, dsco));
        return Happened.of(fact(item)).made(item.currentNumber());
    }

    private static GuidancePublished fact(GuidanceItem item) {
        return new GuidancePublished(item.kind(), item.currentNumber(), item.audience());
    }

    /**
     * Withdraws guidance for this borough only, even if the region publishes it.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} when it is already
     *     withdrawn
     */
    GuidanceView withdraw(Command<UUID> command) {
        return commands.run(
                command,
                items,
                WITHDRAWN,
                item -> Happened.of(new GuidanceWithdrawn(item.currentNumber())),
                (item, made) -> items.view(item, command.actor()));
    }
}
