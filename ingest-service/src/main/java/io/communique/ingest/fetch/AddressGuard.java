package io.communique.ingest.fetch;

import io.communique.ingest.vocabulary.WordList;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says which addresses are not public: those of IANA's special-purpose registries, in IPv6 everything outside global
 * unicast, and IPv6 forms of such IPv4 addresses.
 */
final class AddressGuard {

    private static final AddressBlock GLOBAL_UNICAST = AddressBlock.parse("2000::/3\tglobal unicast");
    /** IPv4 behind a translator of the network, RFC 6052: the last four bytes are the address. */
    private static final AddressBlock TRANSLATED = AddressBlock.parse("64:ff9b::/96\ttranslated IPv4");

    private static final List<AddressBlock> BLOCKS = blocks();

    private AddressGuard() {}

    /** What keeps an address from being public, for example {@code a loopback address}; empty if it is public. */
    static Optional<String> objection(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (TRANSLATED.contains(address)) {
            return objection(ipv4(Arrays.copyOfRange(bytes, 12, 16)));
        }
        return BLOCKS.stream()
                .filter(block -> block.contains(address))
                .map(AddressBlock::purpose)
                .findFirst()
                .or(() -> address instanceof Inet4Address || GLOBAL_UNICAST.contains(address)
                        ? Optional.empty()
                        : Optional.of("outside global unicast"));
    }

    static List<AddressBlock> blocks() {
        return WordList.lines(AddressGuard.class, "non-public-addresses.tsv").stream()
                .map(AddressBlock::parse)
                .toList();
    }

    private static InetAddress ipv4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not four bytes", e);
        }
    }
}
