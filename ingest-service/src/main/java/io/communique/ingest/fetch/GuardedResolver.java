package io.communique.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host and refuses it if any of its addresses is not public. The client connects to the addresses that are
 * returned here and resolves nothing itself, so that a name cannot change between the check and the connection.
 */
final class GuardedResolver implements DnsResolver {

    private final Set<String> privateHosts;
    private final HostResolver resolver;

    /** @param privateHosts hosts that may have any address, in lower case */
    GuardedResolver(Set<String> privateHosts, HostResolver resolver) {
        this.privateHosts = Set.copyOf(privateHosts);
        this.resolver = resolver;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        if (privateHosts.contains(host.toLowerCase(Locale.ROOT))) {
            return addresses;
        }
        for (InetAddress address : addresses) {
            Optional<String> objection = AddressGuard.objection(address);
            if (objection.isPresent()) {
                throw new RefusedAddressException(host, address, objection.get());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
