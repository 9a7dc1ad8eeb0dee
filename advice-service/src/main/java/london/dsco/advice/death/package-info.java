/** That a child died, and everything that stops with it (docs/adr/0058). */
package london.dsco.advice.death;
