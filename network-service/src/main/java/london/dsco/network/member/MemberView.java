package london.dsco.network.member;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Member", description = "A member of the network")
record MemberView(
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
                List<Expertise> expertise,
        @Schema(description = "More about what they can be asked", nullable = true) @Size(max = 500)
                String expertiseWords,
        @Schema(
                        description =
                                "When they are available for questions. Partners see this only if they"
                                        + " can see the contact details.",
                        nullable = true)
                @Size(max = 7)
                List<Availability> availability,
        @Schema(
                        description =
                                "How to reach them, if they show this to you. Otherwise left out, as it"
                                        + " is for members who have not given any.",
                        nullable = true)
                Contact contact,
        @Schema(description = "Who they show it to. Only they can see this.", nullable = true)
                @Size(max = 2)
                List<ContactAudience> contactFor) {

    static MemberView of(Member member, Actor reader) {
        Member.Said said = member.said();
        boolean reachable = said.contact().tellsHow() && member.showsContactTo(reader);
        boolean colleague = MemberRole.of(reader).isPresent();
        return new MemberView(
                member.id(),
                member.borough(),
                MemberLineView.username(member, reader),
                member.role(),
                member.status(),
                said.post(),
                said.since(),
                member.leftOn(),
                said.expertise(),
                said.expertiseWords(),
                colleague || reachable ? said.availability() : null,
                reachable ? said.contact() : null,
                member.isAbout(reader) ? said.contactFor() : null);
    }
}
