package io.communique.ingest.submission;

import io.communique.ingest.fetch.UnusableAddressException;
import io.communique.ingest.fetch.WebAddress;
import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.source.Sources;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what a client hands in and makes a submission of it. */
public final class Upload {

    private static final int LONGEST_NAME = 1_024;
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+\\s*(?:;.*)?");

    private final Sources sources;
    private final int maxBytes;

    public Upload(Sources sources, int maxBytes) {
        this.sources = sources;
        this.maxBytes = maxBytes;
    }

    /** The largest document in bytes. */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * A document with its name or its page's address, or both.
     *
     * @throws InvalidSubmissionException naming what is missing or wrong
     */
    public Submission check(
            @Nullable String name,
            @Nullable String url,
            @Nullable String sourceId,
            @Nullable String contentType,
            byte[] body) {
        String given = name == null || name.isBlank() ? null : checkedName(name);
        URI address = url == null || url.isBlank() ? null : address(url);
        if (given == null && address == null) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.NO_IDENTITY,
                    "the document has neither a name nor a url: it needs one to be recognised when it comes again");
        }
        checkSize(body.length);
        if (address == null) {
            String mediaType = mediaType(contentType, given, body);
            return Submission.named(source(sourceId, Sources.UPLOADS), given, mediaType, body);
        }
        return Submission.ofPage(
                sourceOfPage(sourceId, address), address, given, mediaType(contentType, address.getPath(), body), body);
    }

    /**
     * The address of a page to be fetched.
     *
     * @throws InvalidSubmissionException if it is no http or https address
     */
    public URI address(@Nullable String url) {
        if (url == null || url.isBlank()) {
            throw new InvalidSubmissionException(InvalidSubmissionException.Kind.ADDRESS, "url is missing");
        }
        try {
            return WebAddress.of(url);
        } catch (UnusableAddressException e) {
            throw new InvalidSubmissionException(InvalidSubmissionException.Kind.ADDRESS, "url " + e.getMessage());
        }
    }

    /**
     * The source that a client names, or else the one to whose hosts the page belongs.
     *
     * @throws InvalidSubmissionException if the name is no source's id
     */
    public MonitoredSource sourceOfPage(@Nullable String sourceId, URI url) {
        return sourceId == null || sourceId.isBlank()
                ? sources.ofHost(url).orElseGet(() -> sources.named(Sources.WEB))
                : source(sourceId, Sources.WEB);
    }

    /** @throws InvalidSubmissionException if there is no byte or more than the limit */
    public void checkSize(long bytes) {
        if (bytes == 0) {
            throw new InvalidSubmissionException(InvalidSubmissionException.Kind.EMPTY, "the document is empty");
        }
        if (bytes > maxBytes) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.TOO_LARGE,
                    "the document has more than " + maxBytes + " bytes, the limit");
        }
    }

    private MonitoredSource source(@Nullable String sourceId, String otherwise) {
        if (sourceId == null || sourceId.isBlank()) {
            return sources.named(otherwise);
        }
        if (!Sources.isId(sourceId)) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.SOURCE,
                    "source \"" + shown(sourceId)
                            + "\" is no id: lower-case letters, digits and single hyphens, at most 64");
        }
        return sources.named(sourceId);
    }

    private static String checkedName(String name) {
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.NAME,
                    "name has control characters or more than " + LONGEST_NAME + " characters");
        }
        return name.strip();
    }

    /**
     * Checks the form of a Content-Type.
     *
     * @return the same without spaces around it
     * @throws InvalidSubmissionException if it is missing or no media type
     */
    public static String checkContentType(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.MEDIA_TYPE,
                    "the Content-Type is missing: say what the document is, for example text/html");
        }
        if (!MEDIA_TYPE.matcher(contentType.strip()).matches()) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.MEDIA_TYPE,
                    "the Content-Type \"" + shown(contentType.strip()) + "\" is no media type, such as text/html");
        }
        return contentType.strip();
    }

    private static String mediaType(@Nullable String contentType, @Nullable String name, byte[] body) {
        String type = checkContentType(contentType);
        String essence = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (essence.equals("application/x-www-form-urlencoded") || essence.startsWith("multipart/")) {
            throw new InvalidSubmissionException(
                    InvalidSubmissionException.Kind.MEDIA_TYPE,
                    "the Content-Type " + essence + " is that of a form, not of a document: say what the document"
                            + " is, for example text/html");
        }
        return essence.equals(MediaTypes.UNKNOWN) ? MediaTypes.of(name == null ? "" : name, body) : type;
    }

    private static String shown(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }
}
