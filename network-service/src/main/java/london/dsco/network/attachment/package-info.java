/**
 * Files beside a practice: templates, forms and slides. What a file is, is found out from its
 * bytes; what could run, identify somebody or swell up is refused; the rest is kept and only ever
 * given as a download (docs/adr/0046).
 */
package london.dsco.network.attachment;
