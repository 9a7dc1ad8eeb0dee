package london.dsco.advice.peeraudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Allocation;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.Evidence;

/** What the record of a case knows of its people, so that a copy can leave it out. */
@ApplicationScoped
class Identities {

    private final Consents consents;

    Identities(Consents consents) {
        this.consents = consents;
    }

    /**
     * @param told names that only the sender knows
     * @param auditor user name
     */
    KnownIdentity of(
            AdviceRequest request, AdviceContent advice, List<String> told, String auditor) {
        Child child = request.intake().child();
        Set<String> names = new HashSet<>(told);
        names.addAll(consents.giverNames(request.id()));
        if (advice.authorship() != null) {
            names.add(advice.authorship().name());
        }
        if (advice.coordinatedWith() != null) {
            names.add(advice.coordinatedWith().lead());
        }
        request.handovers().forEach(each -> names.addAll(namesIn(each.from())));
        names.addAll(namesIn(auditor));
        request.allocation()
                .map(Allocation::author)
                .ifPresent(author -> names.addAll(namesIn(author)));

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

    /** The names in a user name such as {@code j.bright@example}; none in one without a dot. */
    private static List<String> namesIn(String username) {
        String local = username.replaceFirst("@.*", "");
        return local.contains(".") || local.contains("_")
                ? Arrays.asList(local.split("[._]"))
                : List.of();
    }

    private static Set<String> withoutNulls(Set<String> texts) {
        texts.removeIf(Objects::isNull);
        return texts;
    }
}
