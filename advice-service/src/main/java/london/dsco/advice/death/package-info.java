/** The death of a child, and everything that stops with it (docs/adr/0058). */
package london.dsco.advice.death;
