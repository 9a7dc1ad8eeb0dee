/**
 * What a text should not say but does, and what it should say but leaves out: plain Java, without a
 * database, a clock or a request. Rules are data; {@link london.dsco.checks.ContentChecker} applies
 * them.
 */
package london.dsco.checks;
