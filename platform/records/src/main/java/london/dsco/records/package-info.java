/**
 * One way a command runs and a record is read: permission, history, event and access line together;
 * see {@link london.dsco.records.Commands} and {@link london.dsco.records.Reads}.
 */
package london.dsco.records;
