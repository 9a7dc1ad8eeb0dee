/** The suite's one source of time; see {@link london.dsco.clock.SuiteClock}. */
package london.dsco.clock;
