package io.communique.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.ingest.vocabulary.WordList;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "a.html, x, text/html",
        "A.HTM, x, text/html",
        "folder.d/a.txt, <p>, text/plain",
        "a.pdf, x, application/pdf",
        "a, %PDF-1.7, application/pdf",
        "a, <!DOCTYPE HTML><p>, text/html",
        "a, '  <html lang=en>', text/html",
        "a, <?xml version='1.0'?><!DOCTYPE html>, text/html",
        "a, \uFEFF<html>, text/html",
        "a.unknown, Déclaration, text/plain",
        "folder.html/a, Zürich, text/plain"
    })
    void theSuffixCountsThenTheFirstBytes(String name, String start, String mediaType) {
        assertThat(MediaTypes.of(name, start.getBytes(StandardCharsets.UTF_8))).isEqualTo(mediaType);
    }

    @Test
    void bytesThatAreNoTextAreUnknown() {
        assertThat(MediaTypes.of("a", new byte[] {0, 1, 2})).isEqualTo("application/octet-stream");
        assertThat(MediaTypes.of("a", new byte[] {'a', (byte) 0xFF, 'b'})).isEqualTo("application/octet-stream");
        assertThat(MediaTypes.of("a", new byte[] {'P', 'K', 3, 4, 0})).isEqualTo("application/zip");
    }

    @Test
    void theListIsSorted() {
        assertThat(WordList.lines(MediaTypes.class, "media-types.tsv"))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[a-z0-9]+\t[a-z]+/[a-z0-9.+-]+"));
    }
}
