package london.dsco.advice.check;

import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.checks.ContentFinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the checks found. They point to what an auditor may ask about; the author decides.
 *
 * @param findings in the order of the advice, with those about the whole advice last; empty if
 *     nothing was found
 */
@Schema(name = "Checks")
public record ChecksView(@Size(max = 10_000) List<CheckFinding> findings) {

    private static final int MOST = 10_000;

    public ChecksView {
        findings = List.copyOf(findings);
    }

    public static ChecksView of(List<ContentFinding> found) {
        return new ChecksView(found.stream().limit(MOST).map(CheckFinding::of).toList());
    }
}
