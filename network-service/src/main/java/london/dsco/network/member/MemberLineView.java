package london.dsco.network.member;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MemberLine",
        description = "A member in one line. Only the entry itself says how to reach them.")
record MemberLineView(
        UUID id,
        @Schema(
                        description = "GSS code of their borough; empty for the network itself",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(
                        description =
                                "Their user name. Only they and the administrators of their borough or"
                                        + " the network can see it.",
                        nullable = true)
                @Size(max = 128)
                String username,
        MemberRole role,
        MemberStatus status,
        @Schema(description = "Their post") @Size(max = 200) String post,
        @Schema(description = "Date they joined the network") LocalDate since,
        @Schema(description = "Date they left; left out while they are a member", nullable = true)
                LocalDate leftOn,
        @Schema(description = "What they can be asked about") @Size(max = 17)
                List<Expertise> expertise) {

    static MemberLineView of(Member member, Actor reader) {
        return new MemberLineView(
                member.id(),
                member.borough(),
                username(member, reader),
                member.role(),
                member.status(),
                member.said().post(),
                member.said().since(),
                member.leftOn(),
                member.said().expertise());
    }

    /**
     * Returns the user name for an administrator. They need it to mark the right person as having
     * left when several have the same post.
     */
    static String username(Member member, Actor reader) {
        boolean administers =
                member.isOf(reader) && reader.hasAny(Role.BOROUGH_ADMIN, Role.NETWORK_COORDINATOR);
        return administers || member.isAbout(reader) ? member.writtenBy() : null;
    }
}
