package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.parse.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What kind of document it is.
 *
 * @param name without parameters, in lower case
 * @param charset the parameter, as given
 * @param family which reader reads it
 */
record MediaType(String name, @Nullable String charset, Family family) {

    enum Family {
        HTML,
        PLAIN,
        PDF,
        DOCX;

        /** True for what is printed as a page of a site, with the site's navigation around the text. */
        boolean isPage() {
            return this == HTML || this == PLAIN;
        }
    }

    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";
    private static final String UNKNOWN = "application/octet-stream";
    private static final String PDF = "application/pdf";
    private static final String ARCHIVE = "application/zip";
    private static final String WORD = "application/msword";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The part of an OLE2 container that holds a document with a password, in UTF-16. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final String TEXT = "text/";

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

    /** As far as a tag of HTML may stand from the beginning: comments, blank lines and an XML declaration go before it. */
    private static final int SNIFFED = 2_048;

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|title|meta|article|main|div|p|h1|table)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** Types whose first bytes nothing else begins with. */
    private static final Set<String> DECIDED_BY_BYTES = Set.of(PDF, DOCX, WORD);

    private static final List<List<String>> READERS = Vocabulary.rows(MediaType.class, "media-types.tsv", 2);

    private static final List<List<String>> SIGNATURES = Vocabulary.rows(MediaType.class, "signatures.tsv", 2);

    /** @throws StatementRejectedException if no reader reads documents of this type */
    static MediaType of(String contentType, byte[] body) {
        int parameters = contentType.indexOf(';');
        String name = (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .trim()
                .toLowerCase(Locale.ROOT);
        Matcher matcher = CHARSET.matcher(contentType);
        String charset = matcher.find() ? matcher.group(1) : null;
        String sniffed = sniffed(body);
        if (sniffed != null && (DECIDED_BY_BYTES.contains(sniffed) || isVague(name))) {
            name = sniffed; // a text that begins as a PDF or an archive is one, whatever the server says
        } else if (name.isEmpty() || name.equals(UNKNOWN)) {
            name = looksLikeHtml(body) ? HTML : PLAIN;
        }
        if (name.equals(WORD) && Bytes.contains(body, ENCRYPTED)) {
            throw new StatementRejectedException(
                    Rejection.ENCRYPTED_DOCUMENT, "the document of Word asks for a password to be opened");
        }
        return new MediaType(name, charset, family(name, body));
    }

    private static boolean isVague(String name) {
        return name.isEmpty()
                || name.equals(UNKNOWN)
                || name.equals(ARCHIVE)
                || name.equals("application/x-zip-compressed");
    }

    private static Family family(String name, byte[] body) {
        for (List<String> reader : READERS) {
            if (name.startsWith(reader.getFirst())) {
                return Family.valueOf(reader.getLast());
            }
        }
        if (name.startsWith(TEXT)) {
            return looksLikeHtml(body) ? Family.HTML : Family.PLAIN;
        }
        throw new StatementRejectedException(
                Rejection.UNSUPPORTED_MEDIA_TYPE, "documents of type " + name + " are not read");
    }

    /** @return what the first bytes tell, absent if nothing */
    private static @Nullable String sniffed(byte[] body) {
        String start = HexFormat.of().formatHex(body, 0, Math.min(body.length, 16));
        for (List<String> signature : SIGNATURES) {
            if (start.startsWith(signature.getFirst())) {
                String name = signature.getLast();
                return name.equals(ARCHIVE) && DocxPackage.isDocx(body) ? DOCX : name;
            }
        }
        return null;
    }

    private static boolean looksLikeHtml(byte[] body) {
        String start = new String(body, 0, Math.min(body.length, SNIFFED), StandardCharsets.ISO_8859_1);
        return TAG.matcher(start.replace("\0", "")).find();
    }
}
