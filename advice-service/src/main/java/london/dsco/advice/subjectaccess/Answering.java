package london.dsco.advice.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.peeraudit.ThirdPartyRules;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestQueries;
import london.dsco.advice.subjectaccess.SubjectAccessView.HeldRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/**
 * Drafts the answer to a request for access: everything held about a child, across all rooms. The
 * access log names every request that is read for it, before it is read.
 */
@ApplicationScoped
public class Answering {

    private static final int ALL = 1_000;

    private final Reads reads;
    private final RequestQueries requests;
    private final HeldRows rows;
    private final Consents consents;

    Answering(Reads reads, RequestQueries requests, HeldRows rows, Consents consents) {
        this.reads = reads;
        this.requests = requests;
        this.rows = rows;
        this.consents = consents;
    }

    /**
     * @param childRef the borough's own reference
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the borough holds nothing
     *     about such a child
     */
    SubjectAccessView about(String childRef, Actor admin) {
        List<HeldRequest> held =
                reads.list(
                        admin, ALL, () -> requests.ofChild(admin.borough(), childRef), this::held);
        if (held.isEmpty()) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        return SubjectAccessView.of(childRef, admin.today(), held);
    }

    private HeldRequest held(AdviceRequest request) {
        Child child = request.intake().child();
        String ownName = child.givenName() + " " + child.familyName();
        UnaryOperator<String> withoutOthers =
                ThirdPartyRules.without(consents.giverNames(request.id()), List.of(ownName));
        return new HeldRequest(
                request.id(),
                HeldData.HELD.tables().stream()
                        .map(table -> section(request, table, withoutOthers, ownName))
                        .filter(section -> !section.entries().isEmpty())
                        .toList());
    }

    private SectionView section(
            AdviceRequest request,
            HeldTable table,
            UnaryOperator<String> withoutOthers,
            String ownName) {
        return new SectionView(
                table.title(),
                rows.of(request, table).stream()
                        .map(row -> Fields.of(table, row, withoutOthers, ownName))
                        .map(SectionView.Entry::new)
                        .toList());
    }
}
