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
@Tag(name = "Members", description = "Who takes part in the network, and what they can be asked")
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
                    "Writes your own entry in the directory. Every member and partner reads your"
                            + " post, your borough and what you can be asked about. How to reach you"
                            + " is shown only to those whom you name. Names of people are refused.")
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
                    "In the order in which they joined, with those who left within the last year."
                            + " Without contact details: read an entry for them.")
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
            description = "The answer is 404 when you have not joined, or have left.")
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
                    "With how to reach them, where they show it to you. That you read it stands in"
                            + " your borough's access log.")
    public MemberView get(@Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return membership.get(memberId, caller.actor());
    }

    @PUT
    @Path("/{memberId}")
    @NeedsMatch
    @Operation(
            operationId = "changeMember",
            summary = "Change your own entry",
            description = "For nobody else, in your borough or another.")
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
                    "For yourself, and for the administrator of your borough. Contact details,"
                            + " expertise and preferences are deleted at once. Post and days stay for"
                            + " a year, then the entry is deleted.")
    public MemberView leave(@Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return membership.leave(caller.command(memberId));
    }

    @GET
    @Path("/{memberId}/preferences")
    @Operation(
            operationId = "getMemberPreferences",
            summary = "Read what you want to be sent",
            description = "Your own. Nobody else sees it.")
    public PreferencesView preferences(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return membership.preferences(memberId, caller.actor());
    }

    @PUT
    @Path("/{memberId}/preferences")
    @NeedsMatch
    @Operation(
            operationId = "setMemberPreferences",
            summary = "Say what you want to be sent",
            description =
                    "Your own. Nothing is sent unless you ask for it here and confirm the address. An"
                            + " address that is new is sent one mail that asks for it.")
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
            summary = "Confirm that the address for the digest is yours",
            description =
                    "With the code from the mail that was sent there. It works once, for a week, and"
                            + " for you alone. A code that works no more is refused like one that"
                            + " never was.")
    public PreferencesView confirm(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId,
            @NotNull @Valid ConfirmAddress confirmation) {
        return confirming.confirm(caller.command(memberId), confirmation.secret());
    }

    @POST
    @Path("/{memberId}/preferences/confirmation-mail")
    @Operation(
            operationId = "askForConfirmationMail",
            summary = "Ask for the mail that confirms your address once more",
            description =
                    "The code of the mail before it works no more. You can ask for three in 24 hours"
                            + " and ten in 30 days, with those for other addresses.")
    public PreferencesView askAgain(
            @Parameter(description = MEMBER) @PathParam("memberId") UUID memberId) {
        return confirming.askAgain(caller.command(memberId));
    }
}
