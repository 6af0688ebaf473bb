package io.communique.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.ingest.vocabulary.WordList;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, this network",
        "0.1.2.3, this network",
        "10.0.0.1, private",
        "10.255.255.255, private",
        "100.64.0.1, carrier-grade NAT",
        "100.127.255.255, carrier-grade NAT",
        "127.0.0.1, loopback",
        "127.8.9.10, loopback",
        "169.254.169.254, link-local",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.8, protocol assignment",
        "192.0.2.1, documentation",
        "192.88.99.1, 6to4 relay",
        "192.168.1.1, private",
        "198.18.0.1, benchmarking",
        "198.19.255.255, benchmarking",
        "198.51.100.7, documentation",
        "203.0.113.9, documentation",
        "224.0.0.1, multicast",
        "239.255.255.255, multicast",
        "240.0.0.1, reserved",
        "255.255.255.255, reserved",
        "::, unspecified",
        "::1, loopback",
        "::7f00:1, outside global unicast",
        "::ffff:127.0.0.1, loopback",
        "::ffff:10.1.2.3, private",
        "::ffff:169.254.169.254, link-local",
        "64:ff9b::7f00:1, loopback",
        "64:ff9b::a00:1, private",
        "64:ff9b:1::1, outside global unicast",
        "100::1, discard-only",
        "2001::1, protocol assignment",
        "2001:db8::1, documentation",
        "2002:7f00:1::1, 6to4",
        "3fff::1, documentation",
        "4000::1, outside global unicast",
        "5f00::1, segment routing",
        "fc00::1, unique local",
        "fd12:3456:789a::1, unique local",
        "fe80::1, link-local",
        "fec0::1, site-local",
        "ff02::1, multicast"
    })
    void anAddressOfASpecialPurposeIsNotPublic(String address, String purpose) {
        assertThat(AddressGuard.objection(InetAddress.ofLiteral(address))).contains(purpose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "::ffff:1.1.1.1",
                "64:ff9b::101:101",
                "2001:200::1",
                "2606:4700:4700::1111",
                "2a00:1450:4001:80b::200e"
            })
    void anAddressOfTheInternetIsPublic(String address) {
        assertThat(AddressGuard.objection(InetAddress.ofLiteral(address))).isEmpty();
    }

    @Test
    void theListIsSortedAndEachRangeHasAPurpose() {
        List<String> lines = WordList.lines(AddressGuard.class, "non-public-addresses.tsv");
        assertThat(lines).isSorted().doesNotHaveDuplicates().allMatch(line -> line.matches("[0-9a-f.:]+/\\d+\t\\S.*"));
        assertThat(AddressGuard.blocks()).hasSameSizeAs(lines);
    }

    @Test
    void aHostIsRefusedIfOneOfItsAddressesIsNotPublic() {
        // Given
        GuardedResolver resolver = new GuardedResolver(Set.of(), host ->
                new InetAddress[] {InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.1")});
        // When, Then
        assertThatThrownBy(() -> resolver.resolve("ministry.example"))
                .isInstanceOf(RefusedAddressException.class)
                .hasMessage("ministry.example resolves to 10.0.0.1, which is not public (private)");
    }

    @Test
    void aHostThatIsAllowedToMayHaveAPrivateAddress() throws UnknownHostException {
        // Given
        InetAddress address = InetAddress.ofLiteral("10.0.0.1");
        GuardedResolver resolver = new GuardedResolver(Set.of("intranet.example"), host -> new InetAddress[] {address});
        // When
        InetAddress[] resolved = resolver.resolve("Intranet.example");
        // Then
        assertThat(resolved).containsExactly(address);
    }
}
