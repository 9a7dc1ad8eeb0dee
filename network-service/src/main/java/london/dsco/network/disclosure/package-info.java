/**
 * Which counts of children may be published, as pure rules: java.* only. docs/adr/0015 gives the
 * argument.
 */
package london.dsco.network.disclosure;
