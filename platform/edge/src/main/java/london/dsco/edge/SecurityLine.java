package london.dsco.edge;

import java.util.Set;
import london.dsco.problem.Problem;
import org.jboss.logging.Logger;

/**
 * The line of the security log for a refused request, so that somebody who tries one address after
 * another can be found and named. It contains only the collection of the address, never a child's
 * reference. See docs/security-log.md.
 *
 * @param problem the answer; null if unknown
 * @param path null if it cannot be read
 * @param subject null, like client and borough, if no token was verified
 */
public record SecurityLine(
        int status,
        Problem problem,
        String method,
        String path,
        String subject,
        String client,
        String borough) {

    private static final Logger LOG = Logger.getLogger("dsco.security");
    private static final Set<Integer> WATCHED = Set.of(401, 403, 404);
    private static final String NONE = "-";

    public static boolean isDueAfter(int status) {
        return WATCHED.contains(status);
    }

    public void write() {
        LOG.infof(
                "status=%d problem=%s method=%s collection=%s subject=%s client=%s borough=%s"
                        + " trace=%s",
                status,
                problem == null ? NONE : problem.code(),
                plain(method),
                path == null ? "/" : Address.collection(path),
                plain(subject),
                plain(client),
                plain(borough),
                problem == null || problem.traceId() == null ? NONE : problem.traceId());
    }

    /** Returns a value as one word, so that it cannot pretend to be another part of the line. */
    private static String plain(String value) {
        return value == null || value.isEmpty() ? NONE : value.replaceAll("[^A-Za-z0-9@._:-]", "_");
    }
}
