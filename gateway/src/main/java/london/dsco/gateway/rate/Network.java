package london.dsco.gateway.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The network to which an address belongs, for counting. */
final class Network {

    /** A household or office gets 64 bits of IPv6 and may use a new address each time. */
    private static final int IPV6_BYTES = 8;

    private Network() {}

    /**
     * @param address in digits, never a name
     * @return an IPv4 address as it is; for an IPv6 address, the network that was assigned
     */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, IPV6_BYTES)
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
