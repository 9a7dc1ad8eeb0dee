package london.dsco.network.member;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.PARENT_FORUM;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The directory of the network's members. */
@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "Who is in the network, and what they can be asked about")
@RolesAllowed({
    DSCO,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER,
    HEALTH_PARTNER
})
public class MemberResource {

    private static final String MEMBER = "Id of the member's entry";

    private final Membership membership;
    private final AddressConfirming confirming;
    private final Caller caller;
    private final Pages pages;

    MemberResource(
            Membership membership, AddressConfirming confirming, Caller caller, Pages pages) {
        this.membership = membership;
        this.confirming = confirming;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "joinNetwork",
            summary = "Join the network",
            description =
                    "Writes your own entry in the directory. Every member and partner can read your"
                            + " post, your borough and what you can be asked about. Only those you"
                            + " choose can see how to reach you. People's names are refused.")
    public RestResponse<MemberView> join(@NotNull @Valid WriteMember written) {
        MemberView made = membership.join(caller.command(null), written.said());
        return Created.at("/network/v1/members/" + made.id(), made);
    }

    @GET
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER,
        HEALTH_PARTNER,
        PARENT_FORUM
    })
    @Operation(
            operationId = "listMembers",
            summary = "List the members",
            description =
                    "In the order they joined, including those who left within the last"
                            + " year. For contact details, read a member's entry.")
    public Page<MemberLineView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only those who can be asked about this")
                    @QueryParam("expertise")
                    Expertise expertise,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                membership.list(
                        pages.afterId(page), borough, expertise, caller.actor(), page.rows()),
                page,
                member -> member.id().toString());
    }

    @GET
    @Path("/me")
    @Operation(
            operationId = "getOwnMember",
            summary = "Read your own entry",
            description = "Returns 404 if you have not joined, or have left.")
    @APIResponse(responseCode = "200", description = "Your entry")
    @APIResponse(responseCode = "404")
    public MemberView own() {
        return membership.ofActor(caller.actor());
    }

    @GET
    @Path("/{memberId}")
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER,
        HEALTH_PARTNER,
        PARENT_FORUM
    })
    @Operation(
            operationId = "getMember",
            summary = "Read a member's entry",
            description =
                    "Includes how to reach them, if they show that to you. Your borough's access"
                            + " log records that you read it.")
    public MemberView get(@Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return membership.get(memberId, caller.actor());
    }

    @PUT
    @Path("/{memberId}")
    @NeedsMatch
    @Operation(
            operationId = "changeMember",
            summary = "Change your own entry",
            description = "You can change only your own entry.")
    public MemberView change(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId,
            @NotNull @Valid WriteMember written) {
        return membership.change(caller.commandNeedingMatch(memberId), written.said());
    }

    @POST
    @Path("/{memberId}/leaving")
    @Operation(
            operationId = "leaveNetwork",
            summary = "Leave the network, or record that a colleague has left",
            description =
                    "You can do this for yourself; your borough's administrator can do it for you."
                            + " Contact details, expertise and preferences are deleted at once. The"
                            + " post and dates stay for a year, and then the entry is deleted.")
    public MemberView leave(@Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return membership.leave(caller.command(memberId));
    }

    @GET
    @Path("/{memberId}/preferences")
    @Operation(
            operationId = "getMemberPreferences",
            summary = "Read your email preferences",
            description = "Only you can see this.")
    public PreferencesView preferences(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return membership.preferences(memberId, caller.actor());
    }

    @PUT
    @Path("/{memberId}/preferences")
    @NeedsMatch
    @Operation(
            operationId = "setMemberPreferences",
            summary = "Set your email preferences",
            description =
                    "You are sent nothing unless you ask for it here and confirm your address. A"
                            + " new address gets one email that asks for confirmation.")
    public PreferencesView setPreferences(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId,
            @NotNull @Valid SetPreferences wanted) {
        return membership.setPreferences(
                caller.commandNeedingMatch(memberId), wanted.preferences());
    }

    @POST
    @Path("/{memberId}/preferences/confirmation")
    @Operation(
            operationId = "confirmMemberAddress",
            summary = "Confirm that the digest address is yours",
            description =
                    "Send the code from the email sent to that address. It works once, within a"
                            + " week, and only for you. An expired or used code gets the same"
                            + " refusal as one that never existed.")
    public PreferencesView confirm(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId,
            @NotNull @Valid ConfirmAddress confirmation) {
        return confirming.confirm(caller.command(memberId), confirmation.secret());
    }

    @POST
    @Path("/{memberId}/preferences/confirmation-mail")
    @Operation(
            operationId = "askForConfirmationMail",
            summary = "Ask for another email to confirm your address",
            description =
                    "The code in the previous email no longer works. You can ask for three emails"
                            + " in 24 hours and ten in 30 days, including those for other"
                            + " addresses.")
    public PreferencesView askAgain(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return confirming.askAgain(caller.command(memberId));
    }
}
