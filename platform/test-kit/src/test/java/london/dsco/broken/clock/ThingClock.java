package london.dsco.broken.clock;

import jakarta.annotation.security.RolesAllowed;

@RolesAllowed("dsco")
public class ThingClock {}
