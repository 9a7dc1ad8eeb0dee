package london.dsco.review.reporttemplate;

import london.dsco.records.Fact;

/** A borough added a template of its own. */
record TemplateAdded(String version, int sections) implements Fact {}
