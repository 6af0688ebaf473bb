package io.communique.contracts.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the Javadoc of a folder's sources says of types, of record components and of enum constants. */
final class SourceDocs {

    private final Map<String, String> docs = new HashMap<>();

    private SourceDocs() {}

    static SourceDocs of(Path folder) throws IOException {
        SourceDocs sourceDocs = new SourceDocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(folder)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .toList()));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                sourceDocs.new Scanner(trees).scan(unit, null);
            }
        }
        return sourceDocs;
    }

    /** @param type simple name */
    Optional<String> ofType(String type) {
        return Optional.ofNullable(docs.get(type));
    }

    /** Of a record component or an enum constant. */
    Optional<String> ofMember(String type, String member) {
        return Optional.ofNullable(docs.get(type + "." + member));
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;

        Scanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
            String type = node.getSimpleName().toString();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                docs.put(type, text(comment.getFullBody()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree parameter) {
                        docs.put(type + "." + parameter.getName(), text(parameter.getDescription()));
                    }
                }
            }
            if (node.getKind() == Tree.Kind.ENUM) {
                for (Tree member : node.getMembers()) {
                    DocCommentTree ofMember = trees.getDocCommentTree(new TreePath(getCurrentPath(), member));
                    if (member instanceof VariableTree constant && ofMember != null) {
                        docs.put(type + "." + constant.getName(), text(ofMember.getFullBody()));
                    }
                }
            }
            return super.visitClass(node, null);
        }
    }

    private static String text(List<? extends DocTree> trees) {
        return trees.stream()
                .map(SourceDocs::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree tree) {
        return switch (tree) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link ->
                link.getLabel().isEmpty() ? link.getReference().getSignature() : text(link.getLabel());
            default -> " ";
        };
    }
}
