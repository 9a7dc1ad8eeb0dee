package london.dsco.advice.request;

import java.util.List;

/** Every authorisation of a request, oldest first; it comes whole. */
public record AuthorisationList(List<AuthorisationView> items) {}
