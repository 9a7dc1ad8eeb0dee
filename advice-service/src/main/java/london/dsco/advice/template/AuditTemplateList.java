package london.dsco.advice.template;

import java.util.List;

/** Every version of the template, oldest first; it comes whole. */
public record AuditTemplateList(List<AuditTemplate> items) {}
