package london.dsco.advice.peeraudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import london.dsco.advice.check.CaseNames;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.Evidence;

/** The known identities of the people of a case, so that a copy can leave them out. */
@ApplicationScoped
class Identities {

    private final CaseNames known;

    Identities(CaseNames known) {
        this.known = known;
    }

    /**
     * @param told names that the sender adds
     * @param auditor user name
     */
    KnownIdentity of(
            AdviceRequest request, AdviceContent advice, List<String> told, String auditor) {
        Child child = request.intake().child();
        Set<String> names = new HashSet<>(told);
        names.addAll(known.of(request, advice));
        names.addAll(CaseNames.in(auditor));

        Set<String> references = new HashSet<>();
        references.add(child.childRef());
        references.add(child.upn());
        references.add(request.recordId());
        if (advice.coordinatedWith() != null) {
            references.add(advice.coordinatedWith().ref());
        }
        request.decision().ifPresent(decision -> references.add(decision.planRef()));
        request.intake().evidence().stream().map(Evidence::reference).forEach(references::add);
        advice.provision().stream().map(Provision::providerRef).forEach(references::add);
        return new KnownIdentity(
                new HashSet<>(
                        List.of(
                                child.givenName(),
                                child.familyName(),
                                child.givenName() + " " + child.familyName())),
                withoutNulls(names),
                withoutNulls(references));
    }

    private static Set<String> withoutNulls(Set<String> texts) {
        texts.removeIf(Objects::isNull);
        return texts;
    }
}
