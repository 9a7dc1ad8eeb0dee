package london.dsco.advice.rectification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import london.dsco.advice.consideration.ConsideredChild;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.Ethnicity;
import london.dsco.advice.request.PrimaryNeed;
import london.dsco.advice.request.Sex;
import london.dsco.domain.ValidUpn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The correct particulars of the child; leave out those that were right. */
@Schema(name = "CorrectedParticulars")
public record Particulars(
        @Pattern(regexp = WORDS) @Size(max = 100) String givenName,
        @Pattern(regexp = WORDS) @Size(max = 100) String familyName,
        LocalDate dateOfBirth,
        @ValidUpn @Schema(maxLength = 13) String upn,
        PrimaryNeed primaryNeed,
        Sex sex,
        Ethnicity ethnicity) {

    private static final String WORDS = "[\\s\\S]*\\S[\\s\\S]*";

    /** Returns the child with the right particulars. */
    Child of(Child child) {
        return new Child(
                child.childRef(),
                right(givenName, child.givenName()),
                right(familyName, child.familyName()),
                right(dateOfBirth, child.dateOfBirth()),
                right(upn, child.upn()),
                right(primaryNeed, child.primaryNeed()),
                right(sex, child.sex()),
                right(ethnicity, child.ethnicity()));
    }

    /** Returns a child without a request, with the right particulars. */
    ConsideredChild of(ConsideredChild child) {
        return new ConsideredChild(
                child.childRef(),
                right(givenName, child.givenName()),
                right(familyName, child.familyName()),
                right(dateOfBirth, child.dateOfBirth()));
    }

    /** Returns the names of the fields that a consideration does not have. */
    List<String> notOfAConsideration() {
        List<String> sent = new ArrayList<>();
        add(sent, "upn", upn, null);
        add(sent, "primaryNeed", primaryNeed, null);
        add(sent, "sex", sex, null);
        add(sent, "ethnicity", ethnicity, null);
        return sent;
    }

    /** Returns the names of the fields that this changes. */
    List<String> changed(ConsideredChild child) {
        List<String> changed = new ArrayList<>();
        add(changed, "givenName", givenName, child.givenName());
        add(changed, "familyName", familyName, child.familyName());
        add(changed, "dateOfBirth", dateOfBirth, child.dateOfBirth());
        return changed;
    }

    /**
     * Returns the names of the fields that this changes. The history keeps the names without the
     * content.
     */
    List<String> changed(Child child) {
        List<String> changed = new ArrayList<>();
        add(changed, "givenName", givenName, child.givenName());
        add(changed, "familyName", familyName, child.familyName());
        add(changed, "dateOfBirth", dateOfBirth, child.dateOfBirth());
        add(changed, "upn", upn, child.upn());
        add(changed, "primaryNeed", primaryNeed, child.primaryNeed());
        add(changed, "sex", sex, child.sex());
        add(changed, "ethnicity", ethnicity, child.ethnicity());
        return changed;
    }

    private static <T> T right(T said, T before) {
        return said == null ? before : said;
    }

    private static void add(List<String> changed, String field, Object said, Object before) {
        if (said != null && !Objects.equals(said, before)) {
            changed.add(field);
        }
    }
}
