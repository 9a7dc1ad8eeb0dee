/**
 * What a text of an advice says that it should not, and leaves out that it should say: plain Java,
 * without a database, a clock or a request. Rules are data; {@link
 * london.dsco.checks.ContentChecker} applies them.
 */
package london.dsco.checks;
