/**
 * Content checks: what a text of an advice says that it should not, and leaves out that it should
 * say. Advice, not judgement: whoever audits judges. The rules are in {@code platform/checks}.
 */
package london.dsco.advice.check;
