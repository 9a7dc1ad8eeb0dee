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

/** The names on a case of people other than the child. */
@ApplicationScoped
public class CaseNames {

    private final Consents consents;

    CaseNames(Consents consents) {
        this.consents = consents;
    }

    /**
     * Returns the names of those who gave consent, of the present and earlier authors, and of those
     * who lead with them.
     */
    public Set<String> of(AdviceRequest request, AdviceContent advice) {
        return of(request, advice, consents.giverNames(request.id()));
    }

    /**
     * Returns the same names for a caller that has already read who gave consent.
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

    /** Returns the same names, apart from those that only the advice has. */
    Set<String> known(AdviceRequest request) {
        return known(request, consents.giverNames(request.id()));
    }

    private static Set<String> known(AdviceRequest request, List<String> givers) {
        Set<String> names = new HashSet<>(givers);
        request.handovers().forEach(each -> names.addAll(in(each.from())));
        request.allocation().map(Allocation::author).ifPresent(author -> names.addAll(in(author)));
        return names;
    }

    /** Returns the names in a user name such as {@code j.bright@example}; none if it has no dot. */
    public static List<String> in(String username) {
        String local = username.replaceFirst("@.*", "");
        return local.contains(".") || local.contains("_")
                ? Arrays.asList(local.split("[._]"))
                : List.of();
    }
}
