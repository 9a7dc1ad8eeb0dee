package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;

/** Where the page after the one being answered is. */
@RequestScoped
class NextPage {

    private URI address;

    void isAt(URI next) {
        address = next;
    }

    Optional<URI> address() {
        return Optional.ofNullable(address);
    }
}
