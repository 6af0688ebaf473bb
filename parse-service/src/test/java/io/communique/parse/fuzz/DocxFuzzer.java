package io.communique.parse.fuzz;

import io.communique.parse.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Any bytes as the text of a DOCX, or, if they begin as an archive, as the DOCX itself: what is packed is not found by
 * changing bytes.
 */
public final class DocxFuzzer {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String TYPES = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>\
        """.formatted(TYPE);

    private static final String RELATIONS = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"\
         Target="word/document.xml"/></Relationships>\
        """;

    private DocxFuzzer() {}

    public static void fuzzerTestOneInput(byte[] data) {
        boolean archive = data.length > 1 && data[0] == 'P' && data[1] == 'K';
        FuzzedDocument.run(Documents.of(TYPE, archive ? data : packed(data), null));
    }

    private static byte[] packed(byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
            put(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            put(zip, "word/document.xml", text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
