package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestRegister;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets a manager authorise lines of provision of the latest version. */
@ApplicationScoped
public class Authorising {

    public static final Step<AdviceStatus> AUTHORISED =
            Step.named("AUTHORISED", AdviceStatus.class)
                    .from(AdviceStatus.SUBMITTED)
                    .staying()
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final RequestRegister requests;
    private final SubmittedVersions versions;
    private final ProvisionAuthorisations authorisations;
    private final BoroughSettings settings;

    Authorising(
            Commands commands,
            Reads reads,
            RequestRegister requests,
            SubmittedVersions versions,
            ProvisionAuthorisations authorisations,
            BoroughSettings settings) {
        this.commands = commands;
        this.reads = reads;
        this.requests = requests;
        this.versions = versions;
        this.authorisations = authorisations;
        this.settings = settings;
    }

    /** Lists the authorisations, oldest first. */
    List<AuthorisationView> list(UUID id, UUID after, int rows, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request ->
                        authorisations.page(request, after, rows).stream()
                                .map(AuthorisationView::of)
                                .toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the latest version
     *     does not have one of the lines, {@code CONFLICT} when the manager read an older version,
     *     {@code SEPARATION_OF_DUTIES}
     */
    List<AuthorisationView> authorise(Command<UUID> command, AuthoriseProvision lines) {
        return commands.run(
                command,
                requests.whole(),
                AUTHORISED,
                request -> authorised(request, lines, command.actor()),
                (request, made) -> views(request));
    }

    private Happened authorised(AdviceRequest request, AuthoriseProvision lines, Actor manager) {
        settings.dscoPosition(manager.borough()).requireMayAuthorise(manager);
        SubmittedVersions.requireLatest(request, lines.adviceVersion());
        Set<Provision> named = named(versions.latest(request).content(), lines.provisionIds());
        request.provisionAuthorisedBy(manager);
        named.forEach(
                line -> authorisations.add(new ProvisionAuthorisation(request, line, manager)));
        return Happened.of(
                new ProvisionAuthorised(
                        request.id(),
                        request.adviceVersion(),
                        named.stream().map(Provision::id).toList()));
    }

    static Set<Provision> named(AdviceContent advice, List<String> ids) {
        Set<Provision> lines = new LinkedHashSet<>();
        List<Finding> unknown = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Optional<Provision> line =
                    advice.provision().stream().filter(each -> each.id().equals(id)).findFirst();
            line.ifPresent(lines::add);
            if (line.isEmpty()) {
                unknown.add(
                        new Finding(
                                Place.of("provisionIds").line(i),
                                "unknown-provision",
                                "The latest version has no line with this id."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.unprocessable("Name lines of the latest version.", unknown).raise();
        }
        return lines;
    }

    private List<AuthorisationView> views(AdviceRequest request) {
        return authorisations.of(request).stream().map(AuthorisationView::of).toList();
    }
}
