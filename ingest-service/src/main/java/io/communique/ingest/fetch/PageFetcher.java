package io.communique.ingest.fetch;

import io.communique.ingest.fetch.FetchResult.Failure;
import io.communique.ingest.fetch.FetchResult.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page from the web. Every host, that of each redirect too, is resolved and checked before a connection is
 * made, and the connection goes to the address that was checked. Nothing is kept between two fetches but connections:
 * no cookies, no credentials.
 */
public final class PageFetcher implements AutoCloseable {

    private static final int CONNECTIONS = 64;
    private static final int CONNECTIONS_TO_A_HOST = 4;
    private static final int LONGEST_VALIDATOR = 1_024;

    private final FetchLimits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

    /**
     * @param userAgent how the service names itself to servers
     * @param privateHosts hosts that may have addresses that are not public, in lower case
     */
    public PageFetcher(FetchLimits limits, String userAgent, Set<String> privateHosts) {
        this(limits, userAgent, privateHosts, InetAddress::getAllByName);
    }

    PageFetcher(FetchLimits limits, String userAgent, Set<String> privateHosts, HostResolver resolver) {
        this.limits = limits;
        Timeout total = Timeout.of(limits.total());
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(total)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new GuardedResolver(privateHosts, resolver))
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS_TO_A_HOST)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(total)
                        .setResponseTimeout(total)
                        .setRedirectsEnabled(false)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** The page at an address. Never throws for what the web does: that is a {@link Failure}. */
    public FetchResult fetch(URI url, Conditions conditions, Wanted wanted) {
        Instant deadline = Instant.now().plus(limits.total());
        Set<URI> seen = new HashSet<>();
        URI address = url;
        while (true) {
            if (!seen.add(address)) {
                return failure(Kind.REDIRECTS, url + " is redirected in a loop, back to " + address);
            }
            if (seen.size() > limits.redirects() + 1) {
                return failure(Kind.REDIRECTS, url + " is redirected more than " + limits.redirects() + " times");
            }
            switch (exchange(address, conditions, wanted, deadline)) {
                case Redirect redirect -> address = redirect.target();
                case Result result -> {
                    return result.result();
                }
            }
        }
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private Step exchange(URI address, Conditions conditions, Wanted wanted, Instant deadline) {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, wanted.accept());
        if (conditions.etag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, conditions.etag());
        }
        if (conditions.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, conditions.lastModified());
        }
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = deadlines.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                Math.max(0, Duration.between(Instant.now(), deadline).toMillis()),
                TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(request), request, null)) {
            return answer(address, conditions, response);
        } catch (RefusedAddressException e) {
            return failed(Kind.REFUSED_ADDRESS, String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return failed(Kind.UNKNOWN_HOST, address.getHost() + " is no known host");
        } catch (SSLException e) {
            return failed(Kind.UNREACHABLE, address + " has no valid TLS connection: " + e.getMessage());
        } catch (IOException | HttpException e) {
            return late.get() || e instanceof SocketTimeoutException
                    ? failed(
                            Kind.TIMED_OUT,
                            address + " did not answer completely within "
                                    + limits.total().toMillis() + " ms")
                    : failed(Kind.UNREACHABLE, address + " cannot be fetched: " + reason(e));
        } finally {
            alarm.cancel(false);
        }
    }

    private Step answer(URI address, Conditions conditions, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        return switch (status) {
            case HttpStatus.SC_OK, HttpStatus.SC_NON_AUTHORITATIVE_INFORMATION -> page(address, response);
            case HttpStatus.SC_NOT_MODIFIED ->
                conditions.none() ? status(Kind.STATUS, address, response) : new Result(new FetchResult.NotModified());
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> redirect(address, header(response, HttpHeaders.LOCATION));
            case HttpStatus.SC_NOT_FOUND -> status(Kind.NOT_FOUND, address, response);
            case HttpStatus.SC_GONE -> status(Kind.GONE, address, response);
            default -> status(Kind.STATUS, address, response);
        };
    }

    private Step page(URI address, ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = new byte[0];
        if (entity != null) {
            if (entity.getContentLength() > limits.bytes()) {
                return tooLarge(address);
            }
            InputStream content = entity.getContent();
            body = content.readNBytes(limits.bytes() + 1);
            if (body.length > limits.bytes()) {
                return tooLarge(address);
            }
        }
        if (body.length == 0) {
            return failed(Kind.EMPTY, address + " answered " + response.getCode() + " with an empty body");
        }
        return new Result(new FetchResult.Page(
                address,
                header(response, HttpHeaders.CONTENT_TYPE),
                validator(header(response, HttpHeaders.ETAG)),
                validator(header(response, HttpHeaders.LAST_MODIFIED)),
                body));
    }

    private static Step redirect(URI address, @Nullable String location) {
        if (location == null) {
            return failed(Kind.REDIRECTS, address + " is redirected to no address");
        }
        try {
            return new Redirect(WebAddress.resolve(address, location));
        } catch (UnusableAddressException e) {
            return failed(Kind.REDIRECTS, address + " is redirected, and " + e.getMessage());
        }
    }

    private Step tooLarge(URI address) {
        return failed(Kind.TOO_LARGE, address + " has more than " + limits.bytes() + " bytes, the limit");
    }

    private static Step status(Kind kind, URI address, ClassicHttpResponse response) {
        String phrase = response.getReasonPhrase();
        return new Result(new Failure(
                kind,
                address + " answered " + response.getCode() + (phrase == null || phrase.isBlank() ? "" : " " + phrase),
                response.getCode(),
                retryAfter(header(response, HttpHeaders.RETRY_AFTER))));
    }

    private static @Nullable Duration retryAfter(@Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            Duration wait = value.strip().chars().allMatch(Character::isDigit)
                    ? Duration.ofSeconds(Long.parseLong(value.strip()))
                    : Duration.between(
                            Instant.now(), DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from));
            return wait.isNegative() ? null : wait;
        } catch (DateTimeParseException | NumberFormatException e) {
            return null; // a header that says nothing usable is as good as none
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank()
                ? null
                : header.getValue().strip();
    }

    private static @Nullable String validator(@Nullable String value) {
        return value == null || value.length() > LONGEST_VALIDATOR ? null : value;
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Step failed(Kind kind, String detail) {
        return new Result(failure(kind, detail));
    }

    private static Failure failure(Kind kind, String detail) {
        return new Failure(kind, detail, null, null);
    }

    private sealed interface Step {}

    private record Redirect(URI target) implements Step {}

    private record Result(FetchResult result) implements Step {}
}
