package io.communique.enrich.mention;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.text.WordListPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The step of the build that compiles the text files of the catalogue, the lexicon and CLDR's currencies, and packs the
 * other lists of words, so that a process that starts need not read hundreds of files and build the automaton. The same
 * files give the same bytes. Where nothing is compiled, each class reads the text files itself.
 */
public final class ResourceCompiler {

    private ResourceCompiler() {}

    /**
     * Writes the compiled resources beside the classes that read them.
     *
     * @param arguments the directory of the classes
     * @throws io.communique.enrich.text.MalformedLineException if a line is wrong; it names the file and the line
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Catalogue catalogue = Catalogue.ofTextFiles();
        Lexicon lexicon = Lexicon.ofTextFiles(catalogue);
        NameIndex index = NameIndex.build(catalogue, lexicon, new NotNames());
        write(classes, Catalogue.class, Catalogue.RESOURCE, catalogue.compiled());
        write(classes, NameIndex.class, NameIndex.RESOURCE, index.compiled(catalogue));
        write(classes, Lexicon.class, Lexicon.RESOURCE, lexicon.compiled());
        write(classes, CldrCurrencies.class, CldrCurrencies.RESOURCE, new Currencies().compiled());
        byte[] lists = WordListPack.pack(classes, Catalogue.class.getPackageName());
        write(classes, WordListPack.class, WordListPack.RESOURCE, lists);
    }

    private static void write(Path classes, Class<?> owner, String name, byte[] bytes) throws IOException {
        Path directory = classes.resolve(owner.getPackageName().replace('.', '/'));
        Files.createDirectories(directory);
        Files.write(directory.resolve(name), bytes);
    }
}
