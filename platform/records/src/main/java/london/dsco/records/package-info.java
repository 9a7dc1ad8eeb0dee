/**
 * How commands run and records are read, with permission, history, event and access line; see
 * {@link london.dsco.records.Commands} and {@link london.dsco.records.Reads}.
 */
package london.dsco.records;
