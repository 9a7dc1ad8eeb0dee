package london.dsco.advice.request;

import java.util.List;

/** Every audit of a request, oldest first; it comes whole. */
public record AuditList(List<AuditView> items) {}
