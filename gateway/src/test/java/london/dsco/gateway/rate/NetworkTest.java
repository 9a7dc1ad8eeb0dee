package london.dsco.gateway.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void countsAnIpv4AddressOnItsOwn() {
        assertThat(Network.of("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    @Test
    void countsAllAddressesOfAnIpv6NetworkTogether() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void countsAnIpv4MappedIpv6AddressAsTheIpv4Address() {
        assertThat(Network.of("::ffff:203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
