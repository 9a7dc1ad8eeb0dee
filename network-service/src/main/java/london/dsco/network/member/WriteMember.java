package london.dsco.network.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Your directory entry, as you write it")
record WriteMember(
        @Schema(
                        description = "Your post, without a name",
                        examples = "Designated Social Care Officer")
                @NotBlank
                @Size(max = 200)
                String post,
        @Schema(description = "Date you joined the network") @NotNull LocalDate since,
        @Schema(description = "What you can be asked about") @NotNull @Size(max = 17)
                List<@NotNull Expertise> expertise,
        @Schema(description = "More about what you can be asked", nullable = true)
                @Size(min = 1, max = 500)
                String expertiseWords,
        @Schema(
                        description =
                                "When you are available for questions. Partners see this only if they"
                                        + " can see your contact details.")
                @NotNull
                @Size(max = 7)
                List<@NotNull @Valid Availability> availability,
        @Schema(
                        description =
                                "How to reach you. Leave it out if you do not want to be contacted.",
                        nullable = true)
                @Valid
                Contact contact,
        @Schema(
                        description =
                                "Who can see how to reach you: DSCOS means the DSCOs of all boroughs"
                                        + " and the network coordinator; PARTNERS means health partners, parent"
                                        + " carer forums and regional observers. Leave it empty for nobody.")
                @NotNull
                @Size(max = 2)
                List<@NotNull ContactAudience> contactFor) {

    Member.Said said() {
        return new Member.Said(
                post,
                since,
                expertise,
                expertiseWords,
                availability,
                contact == null ? new Contact(null, null) : contact,
                contactFor);
    }

    /** Omits the contact details, so that they never appear in a log. */
    @Override
    public String toString() {
        return "WriteMember";
    }
}
