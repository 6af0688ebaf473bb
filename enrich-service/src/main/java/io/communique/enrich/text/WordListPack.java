package io.communique.enrich.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists of words as the build packs them: in one resource, since in a process that has just begun each resource takes a
 * millisecond to open. It has the lists' paths, and then their bytes.
 */
public final class WordListPack {

    /** The pack, beside this class. */
    public static final String RESOURCE = "word-lists.bin";

    private static final String FORMAT = "word lists 1";

    private static final Map<String, byte[]> LISTS = lists();

    private WordListPack() {}

    /** The text of a resource; null if it is not packed. */
    static @Nullable String text(Class<?> owner, String name) {
        byte[] list = LISTS.get(directory(owner.getPackageName()) + name);
        return list == null ? null : new String(list, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> lists() {
        CompiledReader packed = CompiledReader.open(WordListPack.class, RESOURCE, FORMAT);
        if (packed == null) {
            return Map.of();
        }
        String[] paths = packed.strings();
        Map<String, byte[]> lists = HashMap.newHashMap(paths.length);
        for (String path : paths) {
            lists.put(path, packed.bytes());
        }
        packed.end();
        return lists;
    }

    /**
     * Packs the lists below a directory of classes.
     *
     * @param without a package whose lists are not packed
     */
    public static byte[] pack(Path classes, String without) throws IOException {
        List<String> paths = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".txt") && !path.startsWith(directory(without)))
                    .sorted()
                    .forEach(paths::add);
        }
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.strings(paths);
        for (String path : paths) {
            out.bytes(Files.readAllBytes(classes.resolve(path)));
        }
        return out.toByteArray();
    }

    private static String directory(String packageName) {
        return packageName.replace('.', '/') + '/';
    }
}
