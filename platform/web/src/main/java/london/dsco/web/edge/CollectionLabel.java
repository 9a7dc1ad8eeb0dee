package london.dsco.web.edge;

import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.Unremovable;
import io.quarkus.micrometer.runtime.HttpServerMetricsTagsContributor;
import jakarta.inject.Singleton;

/**
 * Labels HTTP metrics with only the collection of the path ({@code /reviews/v1/plans}), whatever
 * the status, because the rest may be a reference to a child. A made-up path counts under {@code
 * /}, so that nobody can crowd out the labels of real ones. In the configuration, {@code
 * match-patterns} first puts every path under {@code /}, which also covers interrupted requests.
 */
@Singleton
@Unremovable
class CollectionLabel implements HttpServerMetricsTagsContributor {

    private final Operations operations;

    CollectionLabel(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Tags contribute(Context context) {
        return Tags.of("uri", operations.collectionOf(String.valueOf(context.request().path())));
    }
}
