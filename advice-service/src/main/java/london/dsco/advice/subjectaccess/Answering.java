package london.dsco.advice.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.consideration.ChildConsiderations;
import london.dsco.advice.consideration.Consideration;
import london.dsco.advice.consideration.ConsideredChild;
import london.dsco.advice.peeraudit.ThirdPartyRules;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestQueries;
import london.dsco.advice.subjectaccess.SubjectAccessView.HeldConsideration;
import london.dsco.advice.subjectaccess.SubjectAccessView.HeldRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Reads;

/**
 * Drafts the answer to a request for access: everything kept about a child, across all features.
 * The access log names every record before it is read.
 */
@ApplicationScoped
public class Answering {

    private static final int ALL = 1_000;

    private final Reads reads;
    private final RequestQueries requests;
    private final ChildConsiderations considerations;
    private final HeldRows rows;
    private final Consents consents;

    Answering(
            Reads reads,
            RequestQueries requests,
            ChildConsiderations considerations,
            HeldRows rows,
            Consents consents) {
        this.reads = reads;
        this.requests = requests;
        this.considerations = considerations;
        this.rows = rows;
        this.consents = consents;
    }

    /**
     * @param childRef the borough's own reference
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the borough has nothing
     *     about such a child
     */
    SubjectAccessView about(String childRef, Actor admin) {
        List<AdviceRequest> known = new ArrayList<>();
        List<HeldRequest> held =
                reads.list(
                        admin,
                        ALL,
                        () -> {
                            known.addAll(requests.ofChild(admin.borough(), childRef));
                            return known;
                        },
                        this::held);
        List<HeldConsideration> considered =
                reads.list(
                        admin,
                        ALL,
                        () -> considerations.ofChild(admin.borough(), childRef),
                        each -> held(each, known));
        if (held.isEmpty() && considered.isEmpty()) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        return SubjectAccessView.of(childRef, admin.today(), held, considered);
    }

    private HeldRequest held(AdviceRequest request) {
        Child child = request.intake().child();
        return new HeldRequest(
                request.id(),
                sections(
                        HeldTable.About.REQUEST,
                        request.recordId(),
                        consents.giverNames(request.id()),
                        child.givenName() + " " + child.familyName()));
    }

    /**
     * Returns the data about a consideration, without the names of others on any request of the
     * child.
     */
    private HeldConsideration held(Consideration consideration, List<AdviceRequest> known) {
        ConsideredChild child = consideration.child();
        List<String> others =
                known.stream()
                        .flatMap(request -> consents.giverNames(request.id()).stream())
                        .toList();
        return new HeldConsideration(
                consideration.id(),
                sections(
                        HeldTable.About.CONSIDERATION,
                        consideration.recordId(),
                        others,
                        child.givenName() + " " + child.familyName()));
    }

    private List<SectionView> sections(
            HeldTable.About about, String recordId, List<String> others, String ownName) {
        UnaryOperator<String> withoutOthers = ThirdPartyRules.without(others, List.of(ownName));
        return HeldData.HELD.tables().stream()
                .filter(table -> table.isAbout(about))
                .map(table -> section(recordId, table, withoutOthers, ownName))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private SectionView section(
            String recordId, HeldTable table, UnaryOperator<String> withoutOthers, String ownName) {
        return new SectionView(
                table.title(),
                rows.of(recordId, table).stream()
                        .map(row -> Fields.of(table, row, withoutOthers, ownName))
                        .map(SectionView.Entry::new)
                        .toList());
    }
}
