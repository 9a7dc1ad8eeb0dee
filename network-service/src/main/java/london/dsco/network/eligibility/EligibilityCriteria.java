package london.dsco.network.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A borough's criteria for one kind of service: what it offers, to whom, and how it decides. */
@Entity
class EligibilityCriteria extends ShareablePaper {

    static final RecordType TYPE = new RecordType("set-of-criteria");

    /** The author's content. */
    record Said(
            EligibilityKind kind,
            String offer,
            String threshold,
            String allocation,
            String review,
            Integer reviewedEveryMonths,
            String directPayments,
            List<LocalProvider> providers,
            LocalDate appliesFrom,
            String address) {}

    @Enumerated(EnumType.STRING)
    private EligibilityKind kind;

    private String offer;

    private String threshold;

    private String allocation;

    private String review;

    private Integer reviewedEveryMonths;

    private String directPayments;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LocalProvider> providers;

    private LocalDate appliesFrom;

    private String address;

    protected EligibilityCriteria() {}

    EligibilityCriteria(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        kind = said.kind();
        offer = said.offer();
        threshold = said.threshold();
        allocation = said.allocation();
        review = said.review();
        reviewedEveryMonths = said.reviewedEveryMonths();
        directPayments = said.directPayments();
        providers = List.copyOf(said.providers());
        appliesFrom = said.appliesFrom();
        address = said.address();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                kind,
                offer,
                threshold,
                allocation,
                review,
                reviewedEveryMonths,
                directPayments,
                providers,
                appliesFrom,
                address);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}
