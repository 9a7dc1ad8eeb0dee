package london.dsco.web;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Optional;

/** The address of the next page. */
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
