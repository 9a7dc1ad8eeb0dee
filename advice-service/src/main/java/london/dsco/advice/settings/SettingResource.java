package london.dsco.advice.settings;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The settings that a borough decides for itself. */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Settings", description = "What a borough decides for itself")
public class SettingResource {

    private static final String KEY = "^[a-z][A-Za-z]{0,39}$";
    private static final String WHICH = "Key of the setting, such as reminderDays";

    private final Configuring configuring;
    private final Caller caller;
    private final Pages pages;

    SettingResource(Configuring configuring, Caller caller, Pages pages) {
        this.configuring = configuring;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({BOROUGH_ADMIN, DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listSettings",
            summary = "List the settings of your borough",
            description = "Lists each setting with its value, default and limits.")
    public Page<SettingView> list(@BeanParam @Valid PageRequest page) {
        String after = pages.after(page).orElse("");
        List<SettingView> found =
                configuring.list(caller.actor()).stream()
                        .filter(setting -> setting.key().compareTo(after) > 0)
                        .limit(page.rows())
                        .toList();
        return pages.of(found, page, SettingView::key);
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({BOROUGH_ADMIN, DSCO, TEAM_MANAGER})
    @Operation(operationId = "getSetting", summary = "Read a setting of your borough")
    public SettingView read(
            @Parameter(description = WHICH) @PathParam("key") @Size(max = 40) @Pattern(regexp = KEY)
                    String key) {
        return configuring.read(key, caller.actor());
    }

    @PUT
    @Path("/{key}")
    @NeedsMatch
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "changeSetting",
            summary = "Change a setting of your borough",
            description =
                    "Read the setting first: it says what the value must look like. The change"
                            + " takes effect the next time the setting is used, and the history"
                            + " records it.")
    public SettingView change(
            @Parameter(description = WHICH) @PathParam("key") @Size(max = 40) @Pattern(regexp = KEY)
                    String key,
            @NotNull @Valid ChangeSetting change) {
        return configuring.change(caller.commandNeedingMatch(key), change);
    }
}
