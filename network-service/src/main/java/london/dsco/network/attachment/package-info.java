/**
 * Files attached to a practice: templates, forms and slides. The type of a file is detected from
 * its bytes. A file that could run, identify somebody or expand is refused; the rest are kept and
 * only ever offered as downloads (docs/adr/0046).
 */
package london.dsco.network.attachment;
