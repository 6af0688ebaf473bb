package io.communique.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** From a host's name to its addresses. */
@FunctionalInterface
interface HostResolver {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
