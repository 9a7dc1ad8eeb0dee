package london.dsco.advice.peeraudit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which borough is to audit the advice.
 *
 * @param withBorough GSS code
 * @param names names in the advice that are not on the record, such as a friend's: the copy leaves
 *     them out. The service does not keep them
 */
public record AskPeer(
        @NotNull @Pattern(regexp = "^E09\\d{6}$") String withBorough,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> names) {

    public AskPeer {
        names = names == null ? List.of() : List.copyOf(names);
    }
}
