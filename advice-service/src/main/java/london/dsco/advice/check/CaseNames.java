package london.dsco.advice.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Allocation;

/** The names of people, other than the child, that a case knows. */
@ApplicationScoped
public class CaseNames {

    private final Consents consents;

    CaseNames(Consents consents) {
        this.consents = consents;
    }

    /** Of those who gave consent, who write and wrote the advice, and who lead beside them. */
    public Set<String> of(AdviceRequest request, AdviceContent advice) {
        return of(request, advice, consents.giverNames(request.id()));
    }

    /**
     * As above, for who has asked.
     *
     * @param givers who gave consent, by name
     */
    static Set<String> of(AdviceRequest request, AdviceContent advice, List<String> givers) {
        Set<String> names = known(request, givers);
        if (advice.authorship() != null) {
            names.add(advice.authorship().name());
        }
        if (advice.coordinatedWith() != null) {
            names.add(advice.coordinatedWith().lead());
        }
        names.removeIf(Objects::isNull);
        return names;
    }

    /** The same, as far as they are known without the advice. */
    Set<String> known(AdviceRequest request) {
        return known(request, consents.giverNames(request.id()));
    }

    private static Set<String> known(AdviceRequest request, List<String> givers) {
        Set<String> names = new HashSet<>(givers);
        request.handovers().forEach(each -> names.addAll(in(each.from())));
        request.allocation().map(Allocation::author).ifPresent(author -> names.addAll(in(author)));
        return names;
    }

    /** The names in a user name such as {@code j.bright@example}; none in one without a dot. */
    public static List<String> in(String username) {
        String local = username.replaceFirst("@.*", "");
        return local.contains(".") || local.contains("_")
                ? Arrays.asList(local.split("[._]"))
                : List.of();
    }
}
