package io.communique.parse.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Writes what the model of the main text learns from: for each page a line of JSON with its pieces and their numbers.
 * Arguments: the output file, then pages, gzipped or not.
 */
final class PageRows {

    private PageRows() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            for (String name : List.of(arguments).subList(1, arguments.length)) {
                out.write(json.writeValueAsString(page(json, name)));
                out.newLine();
            }
        }
    }

    private static ObjectNode page(ObjectMapper json, String name) throws IOException {
        byte[] body;
        try (InputStream file = Files.newInputStream(Path.of(name));
                InputStream unpacked = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
            body = unpacked.readAllBytes();
        }
        Page page = HtmlReader.read(DecodedText.of(body, MediaType.of("text/html", body)));
        Sheet sheet = new Sheet(page.pieces());
        PieceFeatures features = new PieceFeatures(
                sheet, TitleFinder.find(sheet, page), page.head().claimed());
        boolean[] never = MainText.never(sheet, features);
        float[][] rows = features.rows(new boolean[sheet.size()]);
        ObjectNode node = json.createObjectNode().put("page", name);
        ArrayNode pieces = node.putArray("pieces");
        for (int i = 0; i < sheet.size(); i++) {
            ObjectNode piece = pieces.addObject().put("text", sheet.piece(i).text());
            piece.put("never", never[i]);
            ArrayNode numbers = piece.putArray("numbers");
            for (float number : rows[i]) {
                numbers.add(number);
            }
        }
        return node;
    }
}
