/**
 * What may be published of counts of children, as pure rules: java.* only. The argument is in
 * docs/adr/0015.
 */
package london.dsco.network.disclosure;
